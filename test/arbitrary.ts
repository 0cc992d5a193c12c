// Texts and edits for fast-check: what drafters type, what converters leave behind, and what nobody should.
import fc from 'fast-check';
import { type Change, LANGUAGES, type LanguageCode, packOf } from '../server/src/core/index.ts';

const ENACTING: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['The General Assembly,', 'The Security Council,', 'The Human Rights Council', 'The Forum of Ferries,'],
  fr: ['L’Assemblée générale,', 'Le Conseil de sécurité,', 'Le Conseil économique et social,'],
  es: ['La Asamblea General,', 'El Consejo de Seguridad,', 'El Consejo Económico y Social,'],
  ru: ['Генеральная Ассамблея,', 'Совет Безопасности,', 'Экономический и Социальный Совет'],
  ar: ['إن الجمعية العامة،', 'إن مجلس الأمن،', 'إن المجلس الاقتصادي والاجتماعي،'],
  zh: ['大会，', '安全理事会，', '经济及社会理事会'],
};

const PHRASES: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    'its resolution 71/14 of 14 November 2016',
    'the upkeep of rural roads',
    'as follows',
    'and',
    '“quoted',
  ],
  fr: ['sa résolution 71/14 du 14 novembre 2016', 'l’entretien des routes', 'ce qui suit', 'et', '« cité'],
  es: [
    'su resolución 71/14, de 14 de noviembre de 2016',
    'los caminos rurales',
    'lo siguiente',
    'y',
    '«citado',
  ],
  ru: ['свою резолюцию 71/14 от 14 ноября 2016 года', 'сельские дороги', 'следующее', 'и', '«цитата'],
  ar: ['قرارها 71/14 المؤرخ 14 تشرين الثاني/نوفمبر 2016', 'الطرق الريفية', 'ما يلي', 'و', '”مقتبس'],
  zh: ['其2016年11月14日第71/14号决议', '农村道路养护', '如下', '和', '“引文'],
};

const HEADS: readonly string[] = [
  '71/14. Upkeep of rural roads',
  '# Resolution 71/14',
  '第2508(2020)号决议',
  'Résolution 2508 (2020)',
  'A/RES/71/14',
  'Draft resolution',
  'Resolution adopted by the General Assembly on 14 November 2016',
  'Distr.: General',
  'Sponsors: Nauru',
];

const CLOSINGS: readonly string[] = [
  '46th plenary meeting\n14 November 2016',
  '46e séance plénière 14 novembre 2016',
  '46-е пленарное заседание, 14 ноября 2016 года',
  '2016年11月14日第46次全体会议',
  'الجلسة العامة 46',
  '14 de noviembre de 2016',
  '[Adopted without a vote.]',
];

const LABELS: readonly string[] =
  '1. |2. |3. |7 bis. |(a) |(b) |(i) |(ii) |a) |i. |١ - |٢- |(أ) |(ب) |’1‘ |（一）|㈠|一、|а) |б) |1.1 |OP1 |PP2. |- |• |* |A. |II. '.split(
    '|',
  );

const NOTES: readonly string[] = [
  '¹',
  '²³',
  '[^1]',
  '<sup>2</sup>',
  '(¹)',
  '[^1]: note',
  '¹ note',
  '(1) note',
  '___________',
];

const PAGES: readonly string[] = [
  'A/RES/71/14',
  '2/15',
  '24-19997 (E)',
  '- 3 -',
  'page 4',
  '*2419997*',
  '12',
];

const ANNEXES: readonly string[] = [
  'Annex',
  'Annex II',
  '## Annexe',
  'Приложение I',
  '附件',
  'المرفق',
  'Appendix',
];

const MARKS: readonly string[] = ', ; . : ، ؛ ， ； 。 ： 、 ., … ; and ”, ». [ ] ( ) “ ” « » 《'.split(' ');

const BREAKS: readonly string[] = [
  ...[
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '\n\n\n',
    '\r\n',
    '\r\n\r\n',
    '\r',
    '\r\r',
    '\n\r',
    '\r\n\n',
    '\f',
    '\n\f\n',
  ],
  ...['\u0085', '\u2028', '\u2029', '\n \n', '\n\u00a0\n', '\n\u200f\u200b\n', '\n\t\r\n'],
];

/** Signs that converters and keyboards leave: spaces, zero-width and direction marks, accents, other forms, halves. */
const ODDITIES: readonly string[] = [
  ...['\u00a0', '\u3000', '\u202f', '\t', '  ', '\u200b', '\u200e', '\u200f', '\u202b', '\u202c', '\u2066'],
  ...['\u2069', '\ufeff', '\u00ad', '\u0301', '\u064b', '\u0640', '\ufe8d\ufe9f', '\ufdfa', '\uff21\uff0c'],
  ...['*', '**', '_', '***', '<u>', '</u>', '<em>', '</em>', '<', '#', '> ', '|', '\\', '`'],
  ...['\ud83d\udc1d', '\ud83d', '\udc1d', '\u0000', '\uffff', 'é', 'e\u0301', 'й', 'и\u0306', 'ﬁ', 'İ', 'ß'],
];

const language = fc.constantFrom(...LANGUAGES);

/** Every opening of a language's pack, known and half known. */
const openings = new Map(
  LANGUAGES.map((code) => {
    const { preambular, operative, before, after } = packOf(code);
    const forms = [...Object.values(preambular), ...Object.values(operative), before, after];
    return [code, forms.flatMap((bars) => bars.split('|')).filter((form) => form !== '')];
  }),
);

const opening = language.chain((code) => fc.constantFrom(...openings.get(code)!));

const emphasised = fc
  .tuple(opening, fc.constantFrom('', '', '*', '_', '**', '<u>', '<em>'))
  .map(([phrase, mark]) => mark + phrase + mark.replace('<', '</'));

const prose = language.chain((code) =>
  fc
    .array(fc.constantFrom(...PHRASES[code]), { minLength: 1, maxLength: 6 })
    .map((phrases) => phrases.join(' ')),
);

const paragraph = fc
  .tuple(fc.option(fc.constantFrom(...LABELS)), emphasised, prose, fc.constantFrom(...MARKS))
  .map(([label, phrase, rest, mark]) => `${label ?? ''}${phrase} ${rest}${mark}`);

const lineBreak = fc.constantFrom(...BREAKS);

const enacting = language.chain((code) => fc.constantFrom(...ENACTING[code]));

const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(paragraph, lineBreak).map((parts) => parts.join('')) },
  { weight: 6, arbitrary: lineBreak },
  { weight: 2, arbitrary: fc.tuple(enacting, lineBreak).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODDITIES) },
  { weight: 1, arbitrary: emphasised },
  { weight: 1, arbitrary: prose },
  { weight: 1, arbitrary: fc.constantFrom(...HEADS, ...CLOSINGS, ...NOTES, ...PAGES, ...ANNEXES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** Texts that hold what resolutions hold, in any order. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fragment, { maxLength: 60 })
  .map((fragments) => fragments.join(''));

/** Texts in the order of a resolution, in one language: the structure under them is deep. */
export const resolutionText: fc.Arbitrary<string> = language.chain((code) =>
  fc
    .record({
      head: fc.subarray([...HEADS], { maxLength: 2 }),
      enacting: fc.constantFrom(...ENACTING[code]),
      preambular: fc.array(fc.tuple(fc.constantFrom(...openings.get(code)!), prose), { maxLength: 5 }),
      operative: fc.array(
        fc.tuple(fc.constantFrom(...LABELS), fc.constantFrom(...openings.get(code)!), prose),
        { maxLength: 8 },
      ),
      tail: fc.subarray([...CLOSINGS, ...ANNEXES, ...NOTES], { maxLength: 4 }),
      gap: fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n', ' ', '\n2/15\n\f'),
      odd: fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(...ODDITIES, ...MARKS), lineBreak)), {
        maxLength: 4,
      }),
    })
    .map(({ head, enacting: line, preambular, operative, tail, gap, odd }) => {
      const { marks } = packOf(code);
      const blocks = [
        ...head,
        line,
        ...preambular.map((parts) => `${parts.join(' ')}${marks.comma}`),
        ...operative.map(([label, ...parts]) => `${label}${parts.join(' ')}${marks.semicolon}`),
        ...tail,
      ];
      return odd.reduce((text, [at, sign]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + sign + text.slice(place);
      }, blocks.join(gap));
    }),
);

/** An edit before it is laid on a text: places are parts of its length. */
export interface AnyEdit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const PARTS = 1_000_000;

/** Mostly small edits, as a person types them; now and then a paste, or the loss of a page. */
export const anyEdit: fc.Arbitrary<AnyEdit> = fc.record({
  at: fc.nat(PARTS),
  length: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 1, arbitrary: fc.nat(400) },
  ),
  text: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 3, arbitrary: lineBreak },
    { weight: 3, arbitrary: fragment },
    { weight: 1, arbitrary: fc.array(fragment, { maxLength: 8 }).map((fragments) => fragments.join('')) },
  ),
});

/** The change that an edit means in a text of `length` UTF-16 units. */
export function changeOf(edit: AnyEdit, length: number): Change {
  const start = Math.round((edit.at / PARTS) * length);
  return { span: { start, end: Math.min(length, start + edit.length) }, text: edit.text };
}
