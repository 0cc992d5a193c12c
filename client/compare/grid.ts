/** Cells that the arrow keys go to, row by row. */
type Cells = readonly (readonly HTMLElement[])[];

/** Rows that Page Up and Page Down go past. */
const PAGE = 10;

/** Moves the focus among the cells of a grid, of which one can be reached by Tab (WAI-ARIA: grid pattern). */
export class GridKeys {
  private readonly grid: HTMLElement;
  private active: HTMLElement | null = null;
  /** The column that is kept to when a row with a single cell is passed. */
  private column = 1;

  constructor(grid: HTMLElement) {
    this.grid = grid;
    grid.addEventListener('focusin', ({ target }) => {
      const cell = (target as HTMLElement).closest<HTMLElement>('[tabindex]');
      this.activate(cell);
      const row = cell?.parentElement?.children ?? [];
      if (row.length > 1) this.column = [...row].indexOf(cell!);
    });
  }

  /** The cell that is or was last in focus. */
  get cell(): HTMLElement | null {
    return this.active?.isConnected ? this.active : null;
  }

  /** After cells came or went: one of them can be reached by Tab. */
  refresh(): void {
    if (this.cell === null) this.activate(this.grid.querySelector<HTMLElement>('[tabindex]'));
  }

  /** Goes to a row's cell in the column that is kept to, or the first behind its name. */
  enterRow(row: Element): void {
    const cells = row.querySelector('[role=row]')!.children;
    (cells[Math.min(Math.max(1, this.column), cells.length - 1)] as HTMLElement).focus();
  }

  /** False when the key is none of the grid's. */
  press({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    const { cell } = this;
    if (cell === null || altKey || metaKey) return false;
    const cells = this.cells();
    const row = cells.findIndex((each) => each.includes(cell));
    const column = cells[row]!.indexOf(cell);
    const isRightToLeft = getComputedStyle(this.grid).direction === 'rtl';
    const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const last = cells.length - 1;
    if (key === 'Home') this.go(cells, ctrlKey ? 0 : row, 0);
    else if (key === 'End') this.go(cells, ctrlKey ? last : row, Number.POSITIVE_INFINITY);
    else if (ctrlKey) return false;
    else if (key === 'ArrowLeft' || key === 'ArrowRight')
      this.go(cells, row, column + (key === forward ? 1 : -1));
    else if (key === 'ArrowDown') this.go(cells, row + 1);
    else if (key === 'ArrowUp') this.go(cells, row - 1);
    else if (key === 'PageDown') this.go(cells, row + PAGE);
    else if (key === 'PageUp') this.go(cells, row - PAGE);
    else return false;
    return true;
  }

  private go(cells: Cells, row: number, column?: number): void {
    const there = cells[Math.max(0, Math.min(cells.length - 1, row))]!;
    if (column !== undefined && there.length > 1)
      this.column = Math.max(0, Math.min(there.length - 1, column));
    there[Math.min(there.length - 1, this.column)]!.focus();
  }

  private activate(cell: HTMLElement | null): void {
    if (cell === null || cell === this.active) return;
    if (this.active !== null) this.active.tabIndex = -1;
    cell.tabIndex = 0;
    this.active = cell;
  }

  private cells(): Cells {
    const rows = [...this.grid.querySelectorAll('[role=row]')];
    return rows.map(({ children }) => [...children] as HTMLElement[]);
  }
}
