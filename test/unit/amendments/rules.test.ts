// The rules on amendments: their levels, comments that silence them, and what mends the words that are quoted.
import assert from 'node:assert/strict';
import { checkAmendments, readAmendments, reportedOf } from '../../../server/src/core/amending.ts';
import { check, type Settings } from '../../../server/src/core/index.ts';
import { DRAFTS, opened } from './texts.ts';

describe('what does not fit a draft', () => {
  const codesIn = (text: string, settings: Settings = {}): readonly string[] => {
    const draft = opened(DRAFTS.en);
    const found = checkAmendments(readAmendments(text, 'en'), draft);
    return reportedOf(found, opened(text), draft, settings).map(
      ({ code, severity }) => `${severity} ${code}`,
    );
  };
  const ODD = '1. Delete paragraph 9.\n\n2. Reconsider paragraph 3.\n';

  it('is reported at the levels of the rules', () => {
    assert.deepEqual(codesIn(ODD), ['error amendment/no-such-place', 'warning amendment/not-understood']);
    const rules = { 'amendment/no-such-place': 'info', 'amendment/not-understood': 'off' } as const;
    assert.deepEqual(codesIn(ODD, { rules }), ['info amendment/no-such-place']);
  });

  it('is not where a comment silences it', () => {
    const silenced = `<!-- chapeau-disable-next-line amendment/no-such-place -- paragraph 9 is to come -->\n${ODD}`;
    assert.deepEqual(codesIn(silenced), ['warning amendment/not-understood']);
    assert.deepEqual(check(opened(silenced)), []);
  });

  it('is mended in the quotation marks that are there', () => {
    for (const [open, close] of ['“”', '""', '«»']) {
      const text = `1. In paragraph 3, delete ${open}pay the lamps${close}.`;
      const draft = opened(DRAFTS.en);
      const [found] = reportedOf(checkAmendments(readAmendments(text, 'en'), draft), opened(text), draft, {});
      assert.equal(found?.edit?.text, `${open}pay for lamps${close}`);
    }
  });
});
