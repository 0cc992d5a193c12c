import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Document, type Resolution } from '../../../server/src/core/index.ts';
import { shown } from './scopes.ts';

describe('grammar beside the parser', () => {
  for (const name of fs.readdirSync('samples').filter((file) => file.includes('.resolution'))) {
    it(`shows the enacting lines and the known openings: ${name}`, async () => {
      const text = fs.readFileSync(`samples/${name}`, 'utf8');
      const document = Document.open(text);
      const expected = document.resolutions.flatMap((resolution) => partsOf(document, resolution));
      assert.ok(expected.length > 10);
      assert.deepEqual(await shown(text, ['body', 'pre', 'op']), expected);
    });
  }
});

function partsOf(document: Document, { enacting, preambular, operative, drafts }: Resolution): string[] {
  const parts = [...preambular, ...operative].flatMap(({ role, label, opening }) => {
    if (!opening?.concept) return [];
    // Some Chinese verbs open paragraphs of both parts; a line alone does not tell which, unless it has a number.
    const either = opening.text === '建议' && label === null;
    return [{ span: opening.span, name: role === 'preambular' || either ? 'pre' : 'op' }];
  });
  if (enacting !== null) {
    const { span, mark } = enacting;
    parts.push({ span: { start: span.start, end: mark?.span.start ?? span.end }, name: 'body' });
  }
  parts.sort((a, b) => a.span.start - b.span.start);
  return [
    ...parts.map(({ span, name }) => `${name}: ${upToMark(document.slice(span))}`),
    ...drafts.flatMap((draft) => partsOf(document, draft)),
  ];
}

/** A phrase may go on behind the words in italics. */
const upToMark = (phrase: string): string => phrase.split('*')[0]!;
