import { readFileSync } from 'node:fs';
import { partsOf } from '../server/src/core/document/parts.ts';
import { factsOf } from '../server/src/core/facts/facts.ts';
import { Document } from '../server/src/core/index.ts';
import { cited } from '../server/src/core/rules/cited.ts';

const text = readFileSync(process.argv[2]!, 'utf8');
const d = Document.open(text);
const facts = partsOf(d.pages)
  .flatMap((p) => factsOf(p, null))
  .map((f) => f.fact);
for (const c of cited(facts))
  if (c.citation.number?.includes(process.argv[3]!))
    console.log(
      JSON.stringify(
        {
          ...c,
          citation: {
            n: c.citation.number,
            b: c.citation.body,
            w: c.citation.whose,
            d: c.citation.date,
            k: c.citation.kind,
          },
        },
        null,
        0,
      ),
    );
