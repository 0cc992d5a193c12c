// npm run false-alarms [-- --all] [--every] [FILTER]
// The errors and warnings on adopted texts that are right, with the words around each. A report of a true slip, named
// in the texts' own list or confirmed by a person (accuracy/confirmed-slips.ts), is no false alarm. --all shows hints,
// infos and known slips, too; --every takes the texts with loose ends. FILTER: a part of a file's name or of a
// rule's code.
import { parseArgs } from 'node:util';
import { adoptedTexts, NO_TEXTS, sharedFolder } from './accuracy/corpus.ts';
import { CHECKER, isLoud, remarksOn } from './accuracy/remarks.ts';
import { alarmsReport } from './accuracy/rules.ts';
import { corpusReferences } from './corpus-references.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, every: { type: 'boolean', default: false } },
});
const filter = positionals[0] ?? '';
const shared = sharedFolder();
if (shared === null) console.log(NO_TEXTS);
else {
  CHECKER.consult(await corpusReferences(shared));
  const texts = [...adoptedTexts(shared)].filter(({ clean }) => clean || values.every);
  const remarks = texts
    .flatMap((text) => remarksOn(text, 'plain'))
    .filter(({ text, finding }) => text.name.includes(filter) || finding.code.includes(filter));
  for (const { text, finding, block, excerpt, isSlip } of remarks) {
    if (!values.all && (isSlip || !isLoud(finding))) continue;
    console.log(`${isSlip ? 'slip ' : ''}${finding.severity} ${finding.code} ${text.name} block ${block}`);
    console.log(`    ${finding.message}\n    ${excerpt}`);
  }
  console.log(`\n${alarmsReport(texts, remarks)}`);
}
