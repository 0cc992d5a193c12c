import type {
  CompareCell,
  CompareColumn,
  CompareProblem,
  CompareResult,
  CompareRow,
  CompareTextRun,
} from '../../server/src/protocol/requests.ts';
import { element } from '../map/elements.ts';
import { filled } from '../map/words.ts';
import type { CompareTexts } from './messages.ts';
import { inOne, isDifferent, runsOf } from './rows.ts';

/** How rows are drawn. */
export interface Manner {
  readonly comparison: CompareResult;
  readonly isInline: boolean;
  readonly texts: CompareTexts;
}

const TAGS = { plain: 'span', opening: 'em', added: 'ins', removed: 'del', problem: 'mark' } as const;

/** The heads of the columns. */
export function drawHead({ comparison, isInline, texts }: Manner): HTMLElement {
  const { columns, kind } = comparison;
  const heads = columns.map((column, index) => headOf(column, index, kind));
  const shown = isInline ? [both(heads)] : heads;
  const corner = element('div', { role: 'columnheader', class: 'name', tabindex: '-1' }, texts.paragraph);
  return element(
    'div',
    { role: 'rowgroup', class: 'heads' },
    element('div', { role: 'row' }, corner, ...shown),
  );
}

function headOf({ name, languageName }: CompareColumn, index: number, kind: string): HTMLElement {
  const [first, second] = kind === 'languages' ? [languageName, name] : [name, languageName];
  return element(
    'div',
    { role: 'columnheader', tabindex: '-1', 'data-column': String(index) },
    element('strong', {}, element('bdi', {}, first)),
    ' ',
    element('small', {}, element('bdi', {}, second)),
  );
}

/** The heads of two drafts in one: opened, it is the new one. */
function both(heads: readonly HTMLElement[]): HTMLElement {
  const [old, next] = heads;
  next!.prepend(element('del', {}, ...(old!.querySelector('strong')?.childNodes ?? [])), ' ');
  return next!;
}

/** A row, and below it what is to be said of it. */
export function drawRow(row: CompareRow, manner: Manner): HTMLElement {
  const { name, change, problems } = row;
  const told = change === null || change.kind === 'same' ? null : change.text;
  const has = row.cells.findIndex((cell) => cell !== null);
  const head = element(
    'div',
    { role: 'rowheader', class: 'name', tabindex: '-1', 'data-column': String(has) },
    element('span', {}, name),
    told && ' ',
    told && element('span', { class: 'change' }, told),
  );
  const cells = manner.isInline
    ? [inlineCell(row, manner)]
    : row.cells.map((_, at) => cellOf(row, at, manner));
  const level = { 'data-level': String(Math.min(row.level, 4)) };
  return element(
    'div',
    { role: 'rowgroup', class: `entry ${row.role}${isDifferent(row) ? ' different' : ''}`, ...level },
    element('div', { role: 'row' }, head, ...cells),
    ...problems.map((problem, index) => problemRow(problem, index, manner)),
  );
}

function cellOf({ cells }: CompareRow, column: number, { comparison, texts }: Manner): HTMLElement {
  const { language, direction } = comparison.columns[column]!;
  const cell = cells[column];
  const attributes = { role: 'gridcell', tabindex: '-1', 'data-column': String(column) };
  if (cell) return element('div', { ...attributes, lang: language, dir: direction }, ...wordsOf(cell));
  const missing = comparison.kind === 'languages' ? texts.missing : texts.absent;
  return element('div', { ...attributes, class: 'missing' }, element('span', {}, missing));
}

const wordsOf = (cell: CompareCell): Node[] => runsOf(cell).map(drawRun);

function inlineCell({ cells: [old = null, next = null] }: CompareRow, { comparison }: Manner): HTMLElement {
  const column = next === null ? 0 : 1;
  const { language, direction } = comparison.columns[column]!;
  const attributes = { role: 'gridcell', tabindex: '-1', 'data-column': String(column) };
  return element(
    'div',
    { ...attributes, lang: language, dir: direction },
    ...inOne(old, next).map((run) => drawRun(run)),
  );
}

function drawRun({ text, kind }: CompareTextRun): Node {
  const parts = text.split(/\[\^([^\]\s]{1,40})\]/);
  // Every second part is what calls a footnote.
  const nodes = parts.map((part, index) => (index % 2 === 1 ? element('sup', {}, part) : part));
  const shown = nodes.filter((node) => node !== '');
  if (kind === 'plain' && shown.length === 1 && typeof shown[0] === 'string')
    return document.createTextNode(shown[0]);
  return element(TAGS[kind], {}, ...shown);
}

function problemRow(
  { severity, message, column, code }: CompareProblem,
  index: number,
  { comparison, isInline, texts }: Manner,
): HTMLElement {
  const { columns, kind } = comparison;
  const where = column === null ? undefined : columns[column];
  const named = where && (kind === 'languages' ? where.languageName : where.name);
  const span = String(1 + (isInline ? 1 : columns.length));
  return element(
    'div',
    { role: 'row', class: 'problem' },
    element(
      'div',
      { role: 'gridcell', tabindex: '-1', 'aria-colspan': span, 'data-problem': String(index) },
      element(
        'span',
        {},
        drawSeverity(severity, texts),
        ' ',
        named === undefined ? null : element('bdi', {}, `${named}: `),
        element('bdi', {}, message),
        ' ',
        element('code', {}, code),
      ),
    ),
  );
}

export const drawSeverity = (severity: CompareProblem['severity'], texts: CompareTexts): HTMLElement =>
  element('strong', { class: `severity ${severity}` }, texts.severities[severity]);

/** Stands for rows without differences; opened, it shows them. */
export function drawFold(count: number, { comparison, isInline, texts }: Manner): HTMLElement {
  const span = String(1 + (isInline ? 1 : comparison.columns.length));
  const cell = element(
    'div',
    { role: 'gridcell', tabindex: '-1', 'aria-colspan': span, 'data-fold': '' },
    element('span', {}, `⋯ ${filled(texts.folded, count)}`),
  );
  return element('div', { role: 'rowgroup', class: 'fold' }, element('div', { role: 'row' }, cell));
}
