import {
  type Citation,
  Document,
  type LanguageCode,
  type LanguagePack,
  type Span,
} from '../../../server/src/core/index.ts';
import { type Break, type Mutation, write } from '../mutation.ts';
import { occurrences, type Subject } from '../subject.ts';

/** What each text cites; kept with it. */
const known = new WeakMap<Subject, readonly Citation[]>();

function citationsOf(subject: Subject): readonly Citation[] {
  let found = known.get(subject);
  if (found === undefined) {
    found = Document.open(subject.text).citations.filter(
      ({ kind, number, numberSpan }) =>
        kind === 'resolution' && number !== null && isInProse(subject, numberSpan),
    );
    known.set(subject, found);
  }
  return found;
}

function isInProse({ prose }: Subject, { start, end }: Span): boolean {
  return prose.some((span) => span.start <= start && end <= span.end);
}

const textOf = ({ text }: Subject, { start, end }: Span): string => text.slice(start, end);

/** Each citation of a text that `change` has another number for. */
const renumbered = (
  kind: string,
  what: string,
  claims: readonly string[],
  change: (number: string) => string | null,
): Mutation => ({
  kind: `citation/${kind}`,
  what,
  claims,
  breaks: (subject) =>
    citationsOf(subject).flatMap(({ numberSpan, turned }) => {
      const other = turned ? null : change(textOf(subject, numberSpan));
      return other === null ? [] : [write(numberSpan, other)];
    }),
});

const FIGURES = '[0-9\u0660-\u0669]';
const SESSION = new RegExp(`^(${FIGURES}{2})(?=/)`);
const YEAR = new RegExp(`(?<=${FIGURES} ?)\\s?\\(${FIGURES}{4}\\)$`);
const LAST_OF_YEAR = new RegExp(`${FIGURES}(?=\\)$)`);

const digitAfter = (digit: string): string =>
  String.fromCharCode(digit.charCodeAt(0) + (/[9\u0669]/.test(digit) ? -1 : 1));

/** Another day of the same month. */
function otherDay(date: string, { code }: LanguagePack): string | null {
  const day = code === 'zh' ? /(\d{1,2})(?=日)/ : new RegExp(`^(${FIGURES}{1,2})(?!${FIGURES})`);
  const found = day.exec(date)?.[1];
  if (found === undefined || found.length !== 2 || !/^[1-9]/.test(found)) return null;
  return date.replace(day, found === '10' ? '11' : String(Number(found) - 1));
}

/** The name of the Security Council as it stands beside a number, and what is left without it. */
const COUNCIL: Readonly<Record<LanguageCode, readonly [RegExp, string]>> = {
  en: [/Security Council (?=resolution \d)/g, ''],
  fr: [/(?<=résolution \d{3,4} \(\d{4}\)) du Conseil de sécurité/g, ''],
  es: [/(?<=resolución \d{3,4} \(\d{4}\)) del Consejo de Seguridad/g, ''],
  ar: [/(?<= )قرار مجلس الأمن(?= \d)/g, 'القرار'],
  zh: [/安全理事会(?=(?:\d{4}年\d{1,2}月\d{1,2}日)?第\d)/g, ''],
  ru: [/(?<=резолюци\p{L} \d{3,4} \(\d{4}\)) Совета Безопасности/gu, ''],
};

/** A plural before a list, and the singular. */
const PLURAL: Readonly<Partial<Record<LanguageCode, readonly [RegExp, string]>>> = {
  en: [/(?<= )resolutions(?= \d)/g, 'resolution'],
  fr: [/(?<= )résolutions(?= \d)/g, 'résolution'],
  es: [/(?<= )resoluciones(?= \d)/g, 'resolución'],
  ar: [/(?<= )قراري?(?:ات)?ها(?= \d)/g, 'قرارها'],
  ru: [/(?<= )свои резолюции(?= \d)/g, 'свою резолюцию'],
};

/** Members of the same list, where there are two or more. */
function listsOf(subject: Subject): readonly (readonly Citation[])[] {
  const lists = new Map<number, Citation[]>();
  for (const citation of citationsOf(subject)) {
    if (citation.list === null) continue;
    lists.set(citation.list, [...(lists.get(citation.list) ?? []), citation]);
  }
  return [...lists.values()].filter((list) => list.length > 1);
}

/** Number and date, which stand beside each other. */
function datedSpan({ numberSpan, dateSpan }: Citation): Span | null {
  if (dateSpan === null) return null;
  return {
    start: Math.min(numberSpan.start, dateSpan.start),
    end: Math.max(numberSpan.end, dateSpan.end),
  };
}

/** The first two members of each dated list in each other's place. */
function swapped(subject: Subject): readonly Break[] {
  return listsOf(subject).flatMap(([first, second]) => {
    const one = datedSpan(first!);
    const two = datedSpan(second!);
    if (one === null || two === null || one.end > two.start) return [];
    if (first!.date === null || second!.date === null || first!.date >= second!.date) return [];
    return [
      {
        edits: [
          { span: one, text: textOf(subject, two) },
          { span: two, text: textOf(subject, one) },
        ],
      },
    ];
  });
}

/** Citations of paragraphs that open with "Recalling", by paragraph. */
function recalled(subject: Subject): readonly (readonly Citation[])[] {
  return subject.resolutions.flatMap(({ preambular }) =>
    preambular
      .filter(({ opening }) => opening?.concept === 'recall')
      .map(({ span }) =>
        citationsOf(subject).filter(
          ({ numberSpan, paragraph }) =>
            paragraph === null && span.start <= numberSpan.start && numberSpan.end <= span.end,
        ),
      ),
  );
}

/** Faults in what a text cites. */
export const citations: readonly Mutation[] = [
  {
    kind: 'citation/wrong-date',
    what: 'the day before that of the adoption',
    claims: [
      'citation/wrong-date',
      'citation/doubtful-date',
      'citation/two-dates',
      'citation/date-in-library',
    ],
    breaks: (subject) =>
      citationsOf(subject).flatMap(({ dateSpan }) => {
        const other = dateSpan === null ? null : otherDay(textOf(subject, dateSpan), subject.pack);
        return dateSpan === null || other === null ? [] : [write(dateSpan, other)];
      }),
  },
  renumbered(
    'impossible-number',
    '“166/102” for “66/102”',
    [
      'citation/impossible-number',
      'citation/other-body',
      'date/session',
      'citation/wrong-date',
      'citation/never-adopted',
    ],
    (number) =>
      SESSION.test(number)
        ? number.replace(SESSION, (session) => `${/\d/.test(session) ? 1 : '١'}${session}`)
        : null,
  ),
  renumbered('wrong-year', '“1373 (2002)” for “1373 (2001)”', ['citation/wrong-year'], (number) =>
    YEAR.test(number) ? number.replace(LAST_OF_YEAR, digitAfter) : null,
  ),
  renumbered('dropped-year', '“resolution 1373”', ['citation/year-missing'], (number) =>
    YEAR.test(number) ? number.replace(YEAR, '') : null,
  ),
  {
    kind: 'citation/dropped-body',
    what: '“resolution 1373 (2001)” without the Security Council',
    claims: ['citation/body-missing', 'citation/other-body'],
    breaks: (subject) => {
      const [name, left] = COUNCIL[subject.language];
      return subject.resolutions.every(({ body }) => body === 'SC')
        ? []
        : // Where the Council is named first: after that its resolutions are known by their numbers.
          occurrences(subject, name)
            .slice(0, 1)
            .map(({ span }) => write(span, left));
    },
  },
  {
    kind: 'citation/singular',
    what: '“resolution 65/1 and 66/1”',
    claims: ['citation/plural'],
    languages: ['en', 'fr', 'es', 'ar', 'ru'],
    breaks: (subject) => {
      const [plural, singular] = PLURAL[subject.language]!;
      return occurrences(subject, plural)
        .filter(({ match: [word] }) => word !== singular)
        .map(({ span }) => write(span, singular));
    },
  },
  {
    kind: 'citation/unsorted',
    what: 'two members of a list in each other’s place',
    claims: ['citation/order'],
    breaks: swapped,
  },
  {
    kind: 'citation/recalled-twice',
    what: 'the resolution of one paragraph recalled in the next',
    claims: ['citation/recalled-twice'],
    breaks: (subject) =>
      recalled(subject).flatMap((own, index, all) => {
        const before = all[index - 1]?.[0];
        const here = own[0];
        if (before === undefined || here === undefined || before.number === here.number) return [];
        if (before.list !== null || here.list !== null || before.body !== here.body) return [];
        const [from, to] = [datedSpan(before) ?? before.numberSpan, datedSpan(here) ?? here.numberSpan];
        return [write(to, textOf(subject, from))];
      }),
  },
  {
    kind: 'citation/wrong-title',
    what: 'a title without its last word',
    claims: ['citation/wrong-title'],
    languages: ['en', 'fr', 'es', 'ar', 'ru'],
    // Of later sessions of the General Assembly the titles are known in every language.
    breaks: (subject) =>
      citationsOf(subject).flatMap(({ titleSpan, body, number }) => {
        if (body !== 'GA' || !/^(?:7[4-9]|80)\//.test(number!)) return [];
        const title = titleSpan === null ? '' : textOf(subject, titleSpan);
        return titleSpan === null || title.split(' ').length < 4
          ? []
          : [write(titleSpan, title.slice(0, title.lastIndexOf(' ')))];
      }),
  },
  {
    kind: 'citation/symbol',
    what: '“resolution A/RES/66/102”',
    claims: ['citation/symbol'],
    breaks: (subject) =>
      citationsOf(subject).flatMap(({ body, number, symbol, numberSpan, turned, list }) =>
        body === 'GA' && symbol !== null && /^\d+\/\d+$/.test(number ?? '') && !turned && list === null
          ? [write(numberSpan, symbol)]
          : [],
      ),
  },
  {
    kind: 'citation/turned',
    what: '“102/66” for “66/102”',
    claims: ['citation/turned'],
    languages: ['ar'],
    breaks: (subject) =>
      citationsOf(subject).flatMap(({ numberSpan, turned, date }) => {
        const [first, second, ...more] = textOf(subject, numberSpan).split('/');
        const isPlain = second !== undefined && more.length === 0 && new RegExp(`^${FIGURES}+$`).test(second);
        return turned || !isPlain || date === null ? [] : [write(numberSpan, `${second}/${first}`)];
      }),
  },
];
