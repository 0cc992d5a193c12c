import assert from 'node:assert/strict';
import fs from 'node:fs';
import { alignVersions, type Version } from '../../../server/src/core/comparing.ts';
import { firstLabel } from '../../../server/src/core/document/labels.ts';
import { frameEdits, newVersion } from '../../../server/src/core/framing.ts';
import { check, Document, LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';
import { packOf } from '../../../server/src/core/languages/packs.ts';
import { adoptedIn } from '../../protocol/versions.ts';
import { ALIGNED as aligned, versionsOf } from '../../versions.ts';

const sampleIn = (language: LanguageCode): string =>
  fs.readFileSync(`samples/general-assembly.${language}.resolution`, 'utf8');
const versionIn = (text: string): Version => versionsOf(Document.open(text))[0]!;
const targetIn = (language: LanguageCode) => ({ language, body: 'GA', aligned, lineBreak: '\n' });

/** What a frame cannot know: the words, and whether two openings of one language are one in the other. */
const UNKNOWN = ['negotiation/placeholder', 'negotiation/left-in-final', 'repetition/missing'];

/** A short text as a frame in each language. */
const FRAMES: Readonly<Record<LanguageCode, string>> = {
  en: `# 80/269. […]

The General Assembly,

*Recalling* General Assembly resolution 70/1 of 25 September 2015,

1. *Requests* […];

2. *Decides* […].
`,
  fr: `# 80/269. […]

L’Assemblée générale,

*Rappelant* […] résolution 70/1 de l’Assemblée générale en date du 25 septembre 2015,

1. *Prie* […]\u00a0;

2. *Décide* […].
`,
  es: `# 80/269. […]

La Asamblea General,

*Recordando* […] resolución 70/1 de la Asamblea General, de 25 de septiembre de 2015,

1. *Solicita* […];

2. *Decide* […].
`,
  ru: `# 80/269. […]

Генеральная Ассамблея,

*ссылаясь* […] резолюция 70/1 Генеральной Ассамблеи от 25 сентября 2015 года,

1. *просит* […];

2. *постановляет* […].
`,
  zh: `# 80/269. […]

大会，

*回顾*大会2015年9月25日第70/1号决议，

1. *请*[…]；

2. *决定*[…]。
`,
  ar: `# 80/269. […]

إن الجمعية العامة،

*إذ تشير* […] قرار الجمعية العامة 70/1 المؤرخ 25 أيلول/سبتمبر 2015،

1 - *تطلب* […]؛

2 - *تقرر* […].
`,
};

const ADDED = `The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Requests the Secretary-General to report on wells;

2. Decides to continue;

2 bis. Invites Member States to act;

2 ter. Urges Member States to pay;

3. Encourages Member States to dig;

1. Requests all to help.[^1]

Annex

Rules of wells

1. First rule.

2. Second rule:

(a) On pumps.

1. First rule of the second kind.

[^1]: A/70/1.
`;
const NUMBERS: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['1.', '2.', '2 bis.', '2 ter.', '3.', '1.'],
  fr: ['1.', '2.', '2 bis.', '2 ter.', '3.', '1.'],
  es: ['1.', '2.', '2 bis.', '2 ter.', '3.', '1.'],
  ru: ['1.', '2.', '2 бис.', '2 тер.', '3.', '1.'],
  zh: ['1.', '2.', '2之二.', '2之三.', '3.', '1.'],
  ar: ['1 -', '2 -', '2 مكررا -', '2 مكررا ثانيا -', '3 -', '1 -'],
};

describe('frames of another language version', () => {
  for (const to of LANGUAGES)
    for (const from of LANGUAGES.filter((language) => language !== to))
      it(`have the numbers, openings, citations and marks of ${to} for a text in ${from}`, () => {
        assert.equal(newVersion(versionIn(adoptedIn(from)), targetIn(to), null), FRAMES[to]);
      });

  for (const to of LANGUAGES)
    for (const from of LANGUAGES.filter((language) => language !== to))
      it(`make a text in ${to} that is built as the one in ${from} is, and right but for its words`, () => {
        const source = versionIn(sampleIn(from));
        const document = Document.open(newVersion(source, targetIn(to), null));
        const [made] = versionsOf(document);
        assert.deepEqual(shapeOf(made!), { ...shapeOf(source), language: to });
        assert.deepEqual(
          check(document).filter(({ code }) => !UNKNOWN.includes(code)),
          [],
        );
      });

  for (const to of LANGUAGES)
    it(`fill in where the version in ${to} lacks paragraphs, and change nothing else`, () => {
      const source = versionIn(sampleIn(to === 'en' ? 'fr' : 'en'));
      const whole = versionIn(sampleIn(to));
      const { preambular, operative } = whole.resolution;
      const lost = [preambular[0]!, preambular[4]!, preambular.at(-1)!, operative[2]!, operative.at(-1)!];
      const target = versionIn(lost.reduceRight((text, { span }) => cut(text, span), sampleIn(to)));
      const edits = frameEdits(source, target, targetIn(to));
      assert.equal(edits.length, 5);
      assert.ok(edits.every(({ span }) => span.start === span.end));
      const changes = [...edits].reverse();
      const filled = versionsOf(target.document.edit(changes, 1))[0]!;
      const { items, ...shape } = shapeOf(filled);
      const { items: all, ...wanted } = shapeOf(whole);
      assert.deepEqual([shape, items.length], [wanted, all.length]);
      const paragraphs = alignVersions([source, filled]).filter(({ role }) => role !== 'footnote');
      assert.ok(paragraphs.every(({ cells }) => cells.every((cell) => cell !== null)));
    });

  for (const to of LANGUAGES)
    it(`keep what was added to numbers, restarted numbers, items of annexes and symbols in notes (${to})`, () => {
      const source = versionIn(ADDED);
      const text = newVersion(source, targetIn(to), null);
      const { resolution } = versionIn(text);
      const labels = resolution.operative.map(({ label }) => label!.text);
      assert.deepEqual(labels, NUMBERS[to]);
      assert.deepEqual(
        resolution.annexes[0]!.items.map(({ label, items }) => [
          label.value,
          ...items.map((item) => item.label.text),
        ]),
        [[1], [2, firstLabel(packOf(to), 1)!.text], [1]],
      );
      assert.match(text, /^\[\^1\]: A\/70\/1[.。]$/m);
      if (to === 'en') return;
      const cutShort = versionIn(text.replace(/\n[^\n]*\[…\][^\n]*\n(?=\n3)/, ''));
      assert.equal(cutShort.resolution.operative.length, 5);
      const [edit] = frameEdits(source, cutShort, targetIn(to));
      assert.ok(edit?.text.includes(`\n${NUMBERS[to][3]} `), edit?.text);
    });

  it('are none where nothing is missing', () => {
    const target = versionIn(sampleIn('fr'));
    assert.deepEqual(frameEdits(versionIn(sampleIn('en')), target, targetIn('fr')), []);
  });
});

function shapeOf({ resolution }: Version) {
  const { language, preambular, operative, annexes, footnotes } = resolution;
  return {
    language,
    preambular: preambular.length,
    operative: operative.map(({ label }) => label?.value),
    items: operative.flatMap((paragraph) => paragraph.items.map((item) => item.items.length)),
    annexes: annexes.map((annex) => annex.items.length),
    notes: footnotes.map(({ label, references }) => [label, references.length]),
  };
}

/** The text without a paragraph and the blank line behind it. */
const cut = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(0, start) + text.slice(end).trimStart();
