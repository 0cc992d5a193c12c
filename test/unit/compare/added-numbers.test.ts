import assert from 'node:assert/strict';
import { compareTexts } from '../../../server/src/core/comparing.ts';
import { newVersion } from '../../../server/src/core/framing.ts';
import { Document, LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';
import { ALIGNED, versionsOf } from '../../versions.ts';

const TEXT = `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Requests the Secretary-General to report on wells;

2. Decides to continue;

2 bis. Invites Member States to act;

3. Urges Member States to pay.
`;

/** Numbers that are said to differ between the text and one that was made from it. */
function numbersApart(text: string, to: LanguageCode, change: (text: string) => string): readonly string[] {
  const source = Document.open(text);
  const target = { language: to, body: 'GA', aligned: ALIGNED, lineBreak: '\n' };
  const made = newVersion(versionsOf(source)[0]!, target, null).replaceAll('[…]', '');
  const versions = versionsOf(source, Document.open(change(made)));
  const { rows } = compareTexts(versions, { openings: ALIGNED });
  return rows
    .flatMap(({ problems }) => problems)
    .filter(({ code }) => code === 'versions/number')
    .map(({ version, span }) => versions[version!]!.document.slice(span!));
}

describe('what was added to numbers, between versions', () => {
  for (const to of LANGUAGES.filter((language) => language !== 'en')) {
    it(`is the same however it is written (${to})`, () => {
      assert.deepEqual(
        numbersApart(TEXT, to, (text) => text),
        [],
      );
    });

    it(`is missed where one has the number alone (${to})`, () => {
      const bare = (text: string): string => text.replace(/2(?: bis| бис|之二| مكررا)/, '2');
      assert.equal(numbersApart(TEXT, to, bare).length, 1);
    });
  }
});
