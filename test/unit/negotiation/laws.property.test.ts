// Two texts made one by marks of negotiation come out of it again: the one by accepting all, the other by rejecting all.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';
import { cleanEdits, decideWithin, negotiationIn } from '../../../server/src/core/negotiating.ts';
import { draft, made } from './drafts.ts';

const WORDS: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['lamps', 'of harbours', ', and wells', 'by night', '(if any)', '“lit”', 'roads, paths'],
  fr: ['lampes', 'des ports', ', et les puits', 'la nuit', '(au besoin)', 'routes, sentiers'],
  es: ['faros', 'de puertos', ', y pozos', 'de noche', '(si hay)', 'caminos, sendas'],
  ru: ['фонари', 'гаваней', ', и колодцы', 'ночью', '(если есть)', 'дороги, тропы'],
  ar: ['مصابيح', 'في الموانئ', '، وآبار', 'ليلا', '(إن وجدت)', 'طرق'],
  zh: ['灯', '港口', '，以及水井', '夜间', '（如有）', '道路'],
};
const LEADS: Readonly<Record<LanguageCode, string>> = {
  en: '*Requests*',
  fr: '*Prie*',
  es: '*Solicita*',
  ru: '*просит*',
  ar: '*تطلب*',
  zh: '*请*',
};
const NAMES: Readonly<
  Record<LanguageCode, readonly [name: string, colon: string, deletes: string, end: string]>
> = {
  en: ['EU', ': ', 'delete', ';'],
  fr: ['UE', ' : ', 'supprimer', ' ;'],
  es: ['UE', ': ', 'suprimir', ';'],
  ru: ['ЕС', ': ', 'исключить', ';'],
  ar: ['اليابان', ': ', 'تحذف', '؛'],
  zh: ['欧盟', '：', '删除', '；'],
};

interface Segment {
  readonly how: 'both' | 'new' | 'old' | 'other';
  readonly form: number;
  readonly word: string;
  readonly second: string;
}

/** How new, old and exchanged words may be marked. */
function marked({ how, form, word, second }: Segment, language: LanguageCode): string {
  const [name, colon, deletes] = NAMES[language];
  const isPlain = !/[,،，()（）“”]/.test(word + second);
  switch (how) {
    case 'both':
      return word;
    case 'new':
      return [
        `[${word}]`,
        `[${name}${colon}${word}]`,
        `**${word}**`,
        `<ins>${word}</ins>`,
        `[${word}] [${name}]`,
      ][form]!;
    case 'old':
      return [
        `~~${word}~~`,
        `[${deletes}${colon}${word}]`,
        `<del>${word}</del>`,
        `[${name}${colon}~~${word}~~]`,
        `[${word}] [${name}${colon}${deletes}]`,
      ][form]!;
    case 'other':
      return isPlain && form < 3
        ? `[${word}/${second}]`
        : `~~${word}~~${language === 'zh' ? '' : ' '}**${second}**`;
  }
}

const inOld = ({ how, word }: Segment): string => (how === 'new' ? '' : word);
const inNew = ({ how, word, second }: Segment): string =>
  how === 'old' ? '' : how === 'other' ? second : word;

/** Words with one space between them, none before a comma, and none at all in Chinese. */
function joined(words: readonly string[], language: LanguageCode): string {
  return words
    .filter((word) => word !== '')
    .reduce(
      (text, word) =>
        language === 'zh' || text === '' || /^[,،，]/.test(word) ? text + word : `${text} ${word}`,
      '',
    );
}

const segment = (language: LanguageCode): fc.Arbitrary<Segment> =>
  fc.record({
    how: fc.constantFrom('both', 'both', 'new', 'old', 'other'),
    form: fc.nat({ max: 4 }),
    word: fc.constantFrom(...WORDS[language]),
    second: fc.constantFrom(...WORDS[language]),
  });

interface Written {
  readonly how: 'both' | 'new' | 'old';
  readonly form: number;
  readonly segments: readonly Segment[];
}

const paragraph = (language: LanguageCode): fc.Arbitrary<Written> =>
  fc.record({
    how: fc.constantFrom('both', 'both', 'both', 'new', 'old'),
    form: fc.nat({ max: 2 }),
    segments: fc.array(segment(language), { minLength: 1, maxLength: 7 }),
  });

/** A draft with marks, and the two texts that it was made of. */
function texts(written: readonly Written[], language: LanguageCode) {
  const [name, colon, deletes, end] = NAMES[language];
  const number = (index: number): string => (language === 'ar' ? `${index} - ` : `${index}. `);
  const write = (index: number, words: readonly string[]): string =>
    `${number(index)}${joined([LEADS[language], WORDS[language][0]!, ...words], language)}${end}`;
  const last = `${number(99)}${LEADS[language]}${language === 'zh' ? '' : ' '}${WORDS[language][0]}${language === 'zh' ? '。' : '.'}`;
  const draftText = written.map(({ how, form, segments }, index) => {
    const text = write(
      index + 1,
      segments.map((one) => marked(one, language)),
    );
    if (how === 'new') return [`[${text}]`, `[${text}] [${name}]`, `[${name}${colon}${text}]`][form]!;
    return how === 'old'
      ? [`[${deletes}${colon}${text}]`, `[${text}] [${name}${colon}${deletes}]`, `[${text}] [${deletes}]`][
          form
        ]!
      : text;
  });
  const keep = (gone: 'new' | 'old', words: (one: Segment) => string) =>
    written.flatMap(({ how, segments }, index) =>
      how === gone ? [] : [write(index + 1, segments.map(words))],
    );
  return {
    draft: [...draftText, last],
    old: [...keep('new', inOld), last].join('\n\n'),
    new: [...keep('old', inNew), last].join('\n\n'),
  };
}

describe('a draft made of two texts', () => {
  for (const language of LANGUAGES) {
    it(`gives the new one when all is accepted, and the old one when all is rejected: ${language}`, () => {
      fc.assert(
        fc.property(fc.array(paragraph(language), { minLength: 1, maxLength: 4 }), (written) => {
          const both = texts(written, language);
          const document = draft(language, ...both.draft);
          assert.equal(made(document, cleanEdits(document, 'accept')), both.new);
          assert.equal(made(document, cleanEdits(document, 'reject')), both.old);
        }),
        { numRuns: 150 },
      );
    });

    it(`keeps what lies outside a paragraph whose marks are decided: ${language}`, () => {
      fc.assert(
        fc.property(
          fc.array(paragraph(language), { minLength: 2, maxLength: 4 }),
          fc.nat(),
          fc.constantFrom('accept' as const, 'reject' as const),
          (written, at, decision) => {
            const document = draft(language, ...texts(written, language).draft);
            const { operative } = document.resolutions[0]!;
            const { span } = operative[at % operative.length]!;
            const edits = decideWithin(document, span, decision);
            const space = /^\s*$/;
            for (const edit of edits) {
              const outside = [
                document.slice({ start: Math.min(edit.span.start, span.start), end: span.start }),
                document.slice({ start: span.end, end: Math.max(edit.span.end, span.end) }),
              ];
              assert.ok(outside.every((text) => space.test(text)));
            }
          },
        ),
        { numRuns: 60 },
      );
    });
  }

  it('has none but its own marks, which lie in order and inside one another', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '[',
            ']',
            '［',
            '］',
            '**',
            '~~',
            'a',
            ' ',
            '\n\n',
            'EU: ',
            '(agreed)',
            '/',
            '1. ',
            ';',
          ),
        }),
        (text) => {
          const document = draft('en', text);
          const check = (
            marks: ReturnType<typeof negotiationIn>['marks'],
            from: number,
            to: number,
          ): void => {
            let at = from;
            for (const { span, text: words, marks: inner } of marks) {
              assert.ok(
                at <= span.start && span.start <= words.start && words.end <= span.end && span.end <= to,
              );
              check(inner, span.start, span.end);
              at = span.end;
            }
          };
          check(negotiationIn(document).marks, 0, document.length);
          made(document, cleanEdits(document, 'accept'));
          made(document, cleanEdits(document, 'reject'));
        },
      ),
      { numRuns: 400 },
    );
  });
});
