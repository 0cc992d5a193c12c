import type { LanguageCode } from '../../../server/src/core/index.ts';
import { type Mutation, write } from '../mutation.ts';

/** How a drafter in a hurry names the body. */
const SHORT: { readonly [language in LanguageCode]?: Readonly<Record<string, string>> } = {
  en: { GA: 'The GA', SC: 'The UNSC', ECOSOC: 'ECOSOC', HRC: 'The HRC' },
  fr: { GA: 'L’AG', SC: 'Le CS', ECOSOC: 'L’ECOSOC', HRC: 'Le CDH' },
  es: { GA: 'La AG', SC: 'El CS', ECOSOC: 'El ECOSOC', HRC: 'El CDH' },
  ru: { GA: 'ГА', SC: 'СБ', ECOSOC: 'ЭКОСОС', HRC: 'СПЧ' },
  zh: { GA: '联大', SC: '安理会', ECOSOC: '经社理事会', HRC: '人权理事会' },
  ar: {
    GA: 'الجمعية العامة',
    SC: 'مجلس الأمن',
    ECOSOC: 'المجلس الاقتصادي والاجتماعي',
    HRC: 'مجلس حقوق الإنسان',
  },
};

/** The head: title, and line that names the adopting body. */
export const head: readonly Mutation[] = [
  {
    kind: 'enacting/comma-dropped',
    what: 'no mark after the body’s name',
    claims: ['enacting/mark'],
    breaks: ({ resolutions, pack }) =>
      resolutions.flatMap(({ enacting: line }) =>
        line?.mark?.text === pack.marks.comma ? [write(line.mark.span, '')] : [],
      ),
  },
  {
    kind: 'enacting/colon',
    what: 'a colon after the body’s name',
    claims: ['enacting/mark'],
    breaks: ({ resolutions, pack }) =>
      resolutions.flatMap(({ enacting: line }) =>
        line?.mark?.text === pack.marks.comma ? [write(line.mark.span, pack.marks.colon)] : [],
      ),
  },
  {
    kind: 'enacting/abbreviated',
    what: '“The GA,”; in Arabic without إن',
    claims: ['enacting/name'],
    breaks: ({ resolutions, language, text }) =>
      resolutions.flatMap(({ enacting: line }) => {
        const short = line?.body == null ? undefined : SHORT[language]?.[line.body];
        if (line === null || short === undefined || line.mark === null) return [];
        const span = { start: line.span.start, end: line.mark.span.start };
        return text.slice(span.start, span.end) === short ? [] : [write(span, short)];
      }),
  },
  {
    kind: 'enacting/dropped',
    what: 'the whole line is left out',
    claims: ['enacting/missing'],
    breaks: ({ resolutions }) =>
      resolutions.flatMap(({ enacting: line, preambular, operative }) => {
        const first = preambular[0] ?? operative[0];
        return line === null || first === undefined ? [] : [{ ...write(line.span, ''), also: [first.span] }];
      }),
  },
  {
    kind: 'enacting/needless-comma',
    what: 'a comma where no preamble follows',
    claims: ['enacting/bare'],
    breaks: ({ resolutions, pack }) =>
      resolutions.flatMap(({ enacting: line, preambular }) =>
        line === null || line.mark !== null || preambular.length > 0
          ? []
          : [write({ start: line.span.end, end: line.span.end }, pack.marks.comma)],
      ),
  },
  {
    kind: 'title/stop',
    what: 'a full stop behind the title',
    claims: ['head/title-stop'],
    breaks: ({ resolutions, pack }) =>
      resolutions.flatMap(({ title, body }) =>
        title === null || body === 'SC' ? [] : [write({ start: title.end, end: title.end }, pack.marks.stop)],
      ),
  },
];
