import assert from 'node:assert/strict';
import { loadExamples } from '../../../server/src/core/drafting.ts';
import { LANGUAGES, packOf } from '../../../server/src/core/index.ts';
import { lookUp } from '../../../server/src/core/syntax/openings.ts';
import { foldKey } from '../../../server/src/core/text/fold.ts';

describe('examples of openings', () => {
  for (const language of LANGUAGES)
    for (const part of ['preambular', 'operative'] as const)
      it(`open as their concepts do in ${part} paragraphs: ${language}`, async () => {
        const examples = Object.entries((await loadExamples(language))[part]);
        const pack = packOf(language);
        const wrong = examples.filter(
          ([concept, text]) => lookUp(foldKey(text), pack, part)?.concept !== concept,
        );
        assert.deepEqual(wrong, []);
        const { comma, semicolon } = pack.marks;
        assert.ok(examples.every(([, text]) => text.endsWith(part === 'preambular' ? comma : semicolon)));
        assert.ok(examples.length >= 20);
      });
});
