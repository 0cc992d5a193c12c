import type { Shown } from './tree.ts';

/** A line of the text, and what stands there on the page. */
interface Place {
  readonly line: number;
  readonly element: HTMLElement;
}

/** Where lines of the text are on the page, and which line is where: pixels from the top of `scroller`. */
export class Places {
  private readonly scroller: HTMLElement;
  private blocks: readonly Shown[] = [];

  constructor(scroller: HTMLElement) {
    this.scroller = scroller;
  }

  /** Notes that stand elsewhere than in the text lead nowhere. */
  set units(units: readonly Shown[]) {
    const blocks: Shown[] = [];
    let isBehind = false;
    for (let index = units.length - 1; index >= 0; index--) {
      const unit = units[index]!;
      if (unit.unit.kind === 'close') isBehind = false;
      if (unit.element === null) continue;
      if (unit.unit.kind !== 'note') isBehind = true;
      else if (isBehind) continue;
      blocks.push(unit);
    }
    this.blocks = blocks.reverse();
  }

  /** The last block that begins at a place in the text or before it. */
  blockAt(line: number, character: number): Shown | null {
    return this.last((each) => each.line < line || (each.line === line && each.character <= character));
  }

  topOf(line: number): number {
    const block = this.last((each) => each.line <= line);
    if (block === null) return 0;
    const places = this.placesIn(block);
    const at = places.findLastIndex((place) => place.line <= line);
    const { line: from, element } = places[at]!;
    const top = this.top(element);
    const next = places[at + 1];
    // The blank lines behind a block are no part of it.
    const until = next?.line ?? Math.max(from + 1, block.line + linesOf(block));
    const end = next ? this.top(next.element) : this.bottom(block.element!);
    return top + Math.min(1, (line - from) / (until - from)) * (end - top);
  }

  /** Lines are counted in parts, too. */
  lineAt(top: number): number {
    const last = this.last((each) => this.top(each.element!) <= top);
    const isPast = last !== null && this.bottom(last.element!) <= top;
    const next = this.blocks[last === null ? 0 : this.blocks.indexOf(last) + 1];
    const block = last === null || isPast ? next : last;
    if (block === undefined) return last === null ? 0 : last.line;
    const places = this.placesIn(block);
    const at = Math.max(
      0,
      places.findLastIndex(({ element }) => this.top(element) <= top),
    );
    const { line, element } = places[at]!;
    const below = places[at + 1];
    const until = below?.line ?? Math.max(line + 1, block.line + linesOf(block));
    const from = this.top(element);
    const end = below ? this.top(below.element) : this.bottom(block.element!);
    const part = end > from ? Math.min(1, Math.max(0, (top - from) / (end - from))) : 0;
    return Math.min(until - 0.01, line + part * (until - line));
  }

  private placesIn({ element, line }: Shown): readonly Place[] {
    const items = [...element!.querySelectorAll<HTMLElement>('[data-at]')];
    return [
      { line, element: element! },
      ...items.map((item) => ({ line: line + Number(item.dataset.at), element: item })),
    ];
  }

  private top(element: HTMLElement): number {
    const { scroller } = this;
    return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  }

  private bottom(element: HTMLElement): number {
    return this.top(element) + element.offsetHeight;
  }

  /** The last block for which `holds`, which it does for all before that. */
  private last(holds: (block: Shown) => boolean): Shown | null {
    let [low, high] = [0, this.blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.blocks[middle]!)) low = middle + 1;
      else high = middle;
    }
    return this.blocks[low - 1] ?? null;
  }
}

export const linesOf = ({ unit }: Shown): number => ('lines' in unit ? unit.lines : 1);
