// Comparisons as a server answers them: versions in three languages, and two drafts.
import type {
  CompareCell,
  CompareColumn,
  CompareProblem,
  CompareResult,
  CompareRow,
  CompareTextRun,
} from '../../server/src/protocol/requests.ts';

export const column = (language: string, name: string, resolution = 0): CompareColumn => ({
  uri: `file:///${name}`,
  resolution,
  name,
  language,
  languageName: language.toUpperCase(),
  direction: language === 'ar' ? 'rtl' : 'ltr',
});
const COLUMNS = [column('en', 'wells.en'), column('ar', 'wells.ar'), column('fr', 'wells.fr')];

/** A cell of two lines that begins at `line`; in its text `_opening_`, `+added+`, `-removed-`, `!problem!`. */
export function cell(line: number, marked: string, label: string | null = null): CompareCell {
  const kinds: Readonly<Record<string, CompareTextRun['kind']>> = {
    _: 'opening',
    '+': 'added',
    '-': 'removed',
    '!': 'problem',
  };
  const runs = [...marked.matchAll(/([_+!-])(.+?)\1|[^_+!-]+/g)].map(([text, mark, inner]) => ({
    text: inner ?? text,
    kind: kinds[mark ?? ''] ?? 'plain',
  }));
  return { label, runs, range: { start: { line, character: 0 }, end: { line: line + 1, character: 9 } } };
}

export function row(name: string, cells: CompareRow['cells'], more: Partial<CompareRow> = {}): CompareRow {
  return { role: 'operative', level: 0, name, cells, change: null, problems: [], ...more };
}

const NUMBER: CompareProblem = {
  code: 'versions/number',
  severity: 'warning',
  message: '12 stands in EN alone.',
  column: 0,
  range: { start: { line: 5, character: 7 }, end: { line: 5, character: 9 } },
};

export const VERSIONS: CompareResult = {
  kind: 'languages',
  columns: COLUMNS,
  rows: [
    row('Preamble 1', [
      cell(2, '_Noting_ the wells,'),
      cell(2, '_إذ تلاحظ_ الآبار،'),
      cell(3, '_Notant_ les puits,'),
    ]),
    row(
      'Paragraph 1',
      [
        cell(4, '_Requests_ !12! reports:', '1.'),
        cell(4, '_تطلب_ تقارير:', '1 -'),
        cell(5, '_Demande_ des rapports :', '1.'),
      ],
      { problems: [NUMBER] },
    ),
    row('Paragraph 1 (a)', [cell(6, 'One;', '(a)'), null, cell(7, 'Un ;', 'a)')], { role: 'item', level: 1 }),
    row('Paragraph 2', [
      cell(8, '_Decides_ to go on.', '2.'),
      cell(8, '_تقرر_ المضي.', '2 -'),
      cell(9, '_Décide_ de continuer.', '2.'),
    ]),
    row('Paragraph 3', [
      cell(10, '_Thanks_ all.', '3.'),
      cell(10, '_تشكر_ الجميع.', '3 -'),
      cell(11, '_Remercie_ tous.', '3.'),
    ]),
  ],
  problems: [{ ...NUMBER, message: 'The dates differ.', column: null, range: null, severity: 'error' }],
};

const same = { kind: 'same', text: 'Unchanged' };
export const DRAFTS: CompareResult = {
  kind: 'drafts',
  columns: [column('en', 'old.resolution'), column('en', 'new.resolution')],
  rows: [
    row('Paragraph 1', [cell(2, '_Notes_ it.', '1.'), cell(2, '_Notes_ it.', '1.')], { change: same }),
    row('Paragraph 2', [cell(4, '_Asks_ -for a- now.', '2.'), cell(4, '_Asks_ +to see+ now.', '3.')], {
      change: { kind: 'reworded', text: 'Reworded' },
    }),
    row('Paragraph 3', [null, cell(6, '_Thanks_ all.', '4.')], { change: { kind: 'added', text: 'Added' } }),
  ],
  problems: [],
};

export function long(count: number, columns: number): CompareResult {
  const rows = Array.from({ length: count }, (_, index) => {
    const words = `_Requests_ that report ${index + 1} be ${'given '.repeat(20)};`;
    const cells = Array.from({ length: columns }, () => cell(2 * index + 3, words, `${index + 1}.`));
    return row(`Paragraph ${index + 1}`, cells, index % 50 === 7 ? { problems: [NUMBER] } : {});
  });
  const more = ['es', 'ru', 'zh'].map((language) => column(language, `wells.${language}`));
  return { ...VERSIONS, rows, columns: [...COLUMNS, ...more].slice(0, columns) };
}
