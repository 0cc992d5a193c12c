import type { CompareProblem, CompareResult } from '../../server/src/protocol/requests.ts';
import { button, element } from '../map/elements.ts';
import { filled } from '../map/words.ts';
import { drawSeverity } from './draw.ts';
import { GridKeys } from './grid.ts';
import type { CompareState, CompareTexts, FromCompare, ToCompare } from './messages.ts';
import { columnsOf, findPlace, isDifferent, placeOf } from './rows.ts';
import { Table } from './table.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromCompare): void;
  getState(): CompareState | undefined;
  setState(state: CompareState): void;
};

/** Milliseconds after the last scrolling until its place is remembered. */
const PAUSE = 200;

const vscode = acquireVsCodeApi();
const texts: CompareTexts = JSON.parse(document.body.dataset.texts!);

/** The page: a bar, what is to be said of the whole, and the table of rows. */
class ComparePage {
  private state: CompareState = vscode.getState() ?? {
    source: null,
    isBrief: false,
    isInline: false,
    top: 0,
  };
  private readonly heading = element('h1', {});
  private readonly summary = element('p', { role: 'status', class: 'summary' });
  private readonly notice = element('p', { role: 'status', class: 'notice' });
  private readonly whole = element('section', { class: 'whole', 'aria-label': texts.whole });
  private readonly main = element('main', {});
  private readonly table = new Table(texts);
  private readonly grid = new GridKeys(this.table.element);
  private readonly toBrief = button(texts.onlyDifferences, () => this.toggle('isBrief'));
  private readonly toInline = button(texts.oneColumn, () => this.toggle('isInline'));
  private readonly toSwap = button(texts.swap, () => vscode.postMessage({ type: 'swap' }));
  private readonly toDiff = button(texts.diff, () => vscode.postMessage({ type: 'diff' }));
  private current: Element | null = null;
  private cursor: Extract<ToCompare, { type: 'cursor' }> | null = null;
  private scrolling: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const bar = element(
      'div',
      { role: 'toolbar', class: 'bar', 'aria-label': document.title },
      this.toBrief,
      button(texts.previous, () => this.step(-1), { title: 'Shift+F7' }),
      button(texts.next, () => this.step(1), { title: 'F7' }),
      this.toInline,
      this.toSwap,
      this.toDiff,
    );
    const keys = element('p', { id: 'keys', class: 'unseen' }, texts.keys);
    this.table.element.setAttribute('aria-describedby', 'keys');
    this.main.append(this.table.element);
    const top = element('header', { class: 'top' }, this.heading, this.summary, bar, keys);
    document.body.append(top, this.notice, this.whole, this.main);
    this.listen();
  }

  private take(message: ToCompare): void {
    if (message.type === 'notice') this.notice.textContent = message.text;
    else if (message.type === 'cursor') {
      this.cursor = message;
      this.mark();
      this.current?.scrollIntoView({ block: 'nearest' });
    } else {
      const isFirst = this.table.comparison === null;
      this.notice.textContent = '';
      this.state = { ...this.state, source: message.source };
      this.tell(message.comparison);
      this.draw(message.comparison);
      if (isFirst) this.table.at(this.state.top)?.scrollIntoView({ block: 'start' });
    }
  }

  /** What is said above the table. */
  private tell(comparison: CompareResult): void {
    const { kind, rows, problems } = comparison;
    this.heading.textContent = texts[kind];
    const different = rows.filter(isDifferent).length;
    const said = rows.reduce((sum, row) => sum + row.problems.length, problems.length);
    this.summary.textContent =
      different + said === 0 ? texts.noDifferences : filled(texts.summary, rows.length, different, said);
    const items = problems.map((problem) => {
      const open = button('', () => this.openProblem(problem, comparison, -1));
      open.append(drawSeverity(problem.severity, texts), ` ${problem.message}`);
      return element('li', {}, open);
    });
    this.whole.replaceChildren(element('ul', {}, ...items));
    this.whole.hidden = items.length === 0;
  }

  private draw(comparison: CompareResult): void {
    const areTwo = comparison.kind !== 'languages' && comparison.columns.length === 2;
    const { isBrief } = this.state;
    const isInline = areTwo && this.state.isInline;
    for (const each of [this.toInline, this.toSwap, this.toDiff]) each.hidden = !areTwo;
    this.toBrief.setAttribute('aria-pressed', String(isBrief));
    this.toInline.setAttribute('aria-pressed', String(isInline));
    const focused = this.table.element.contains(document.activeElement);
    const row = this.table.rowOf(this.grid.cell);
    const name = this.table.comparison?.rows[row]?.name;
    this.table.draw(comparison, { isBrief, isInline });
    // What sticks to the edges hides nothing that is scrolled to.
    const head = this.table.element.firstElementChild as HTMLElement;
    this.main.style.scrollPaddingTop = `${head.offsetHeight}px`;
    this.grid.refresh();
    if (focused && !this.table.element.contains(document.activeElement)) {
      const named = comparison.rows.findIndex((each) => each.name === name);
      this.grid.enterRow(this.table.at(named < 0 ? row : named) ?? head);
    }
    this.mark();
    vscode.setState(this.state);
  }

  private toggle(what: 'isBrief' | 'isInline'): void {
    this.state = { ...this.state, [what]: !this.state[what] };
    this.table.foldAll();
    if (this.table.comparison !== null) this.draw(this.table.comparison);
  }

  /** Marks the row that the editor's cursor stands in. */
  private mark(): void {
    this.current?.removeAttribute('aria-current');
    this.current = null;
    const { cursor, table } = this;
    const { comparison } = table;
    if (cursor === null || comparison === null) return;
    const found = findPlace(comparison, columnsOf(comparison.columns, cursor.uri), cursor);
    this.current = (found && table.at(found.row)?.querySelector('[role=row]')) ?? null;
    this.current?.setAttribute('aria-current', 'true');
  }

  /** To the next row with a difference, or the one before; from the last to the first. */
  private step(by: 1 | -1): void {
    const rows = this.table.comparison?.rows ?? [];
    const different = rows.flatMap((row, index) => (isDifferent(row) ? [index] : []));
    const from = this.table.rowOf(this.grid.cell);
    const next =
      by === 1 ? different.find((row) => row > from) : different.findLast((row) => row < from && from >= 0);
    const entry = this.table.at(next ?? different.at(by === 1 ? 0 : -1) ?? -1);
    if (entry === undefined) return;
    this.grid.enterRow(entry);
    entry.scrollIntoView({ block: 'center' });
  }

  private listen(): void {
    const { element: grid } = this.table;
    window.addEventListener('message', ({ data }: MessageEvent<ToCompare>) => this.take(data));
    grid.addEventListener('click', ({ target }) => {
      // Words that are being selected to be copied open nothing.
      if (getSelection()?.isCollapsed !== false) this.open(target as Element);
    });
    document.addEventListener('keydown', (event) => this.press(event));
    this.main.addEventListener(
      'scroll',
      () => {
        clearTimeout(this.scrolling);
        this.scrolling = setTimeout(() => this.rememberTop(), PAUSE);
      },
      { passive: true },
    );
  }

  private press(event: KeyboardEvent): void {
    const isInGrid = this.table.element.contains(event.target as Element);
    if (event.key === 'F7') this.step(event.shiftKey ? -1 : 1);
    else if (!isInGrid) return;
    else if (event.key === 'Enter') this.open(event.target as Element);
    else if (!this.grid.press(event)) return;
    event.preventDefault();
  }

  /** Opens the text where a cell stands, or shows what a fold stands for. */
  private open(at: Element): void {
    const { comparison } = this.table;
    const cell = at.closest<HTMLElement>('[tabindex]');
    if (comparison === null || cell === null) return;
    const row = this.table.rowOf(cell);
    const { column, problem, fold } = cell.dataset;
    if (fold !== undefined) {
      this.table.unfold(cell.closest('.fold')!);
      this.draw(comparison);
      if (this.table.at(row)) this.grid.enterRow(this.table.at(row)!);
    } else if (problem !== undefined) {
      this.openProblem(comparison.rows[row]!.problems[Number(problem)]!, comparison, row);
    } else if (column !== undefined) this.openAt(Number(column), placeOf(comparison, row, Number(column)));
  }

  private openProblem({ column, range }: CompareProblem, comparison: CompareResult, row: number): void {
    this.openAt(column ?? 0, range?.start ?? placeOf(comparison, row, column ?? 0));
  }

  private openAt(column: number, { line, character }: { line: number; character: number }): void {
    vscode.postMessage({ type: 'open', column, line, character });
  }

  private rememberTop(): void {
    const head = this.table.element.firstElementChild!.getBoundingClientRect().bottom;
    const first = [...this.table.element.children]
      .slice(1)
      .find((each) => each.getBoundingClientRect().bottom > head + 1);
    this.state = { ...this.state, top: Math.max(0, this.table.rowOf(first ?? null)) };
    vscode.setState(this.state);
  }
}

new ComparePage();
vscode.postMessage({ type: 'ready' });
