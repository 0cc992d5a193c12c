import type { PreviewResult, PreviewUnit } from '../../server/src/protocol/requests.ts';
import { element, place } from '../map/elements.ts';
import { drawBlock, drawHead } from './draw.ts';
import type { PreviewTexts } from './messages.ts';

type Kind = PreviewUnit['unit']['kind'];

/** A unit on the page. */
export interface Shown {
  readonly unit: PreviewUnit['unit'];
  line: number;
  readonly character: number;
  /** Of a block. */
  readonly element: HTMLElement | null;
  /** Elements around it and what follows it that belong to it, by what they are. */
  around: Partial<Record<'article' | 'section' | 'list' | 'notes', HTMLElement>>;
}

/** The units as a tree of elements, which changes no more than they do. */
export class Tree {
  units: Shown[] = [];
  private readonly root: HTMLElement;
  private readonly texts: PreviewTexts;

  constructor(root: HTMLElement, texts: PreviewTexts) {
    this.root = root;
    this.texts = texts;
  }

  /** Makes a change of the list one of the page. */
  change({ start, removed, units, shift, isWhole }: Omit<PreviewResult, 'state' | 'silence'>): void {
    const added = units.map((unit) => this.shown(unit));
    const old = this.units.splice(start, isWhole ? this.units.length : removed, ...added);
    if (shift !== 0) for (const unit of this.units.slice(start + added.length)) unit.line += shift;
    if (!isWhole && takesPlace(old, added))
      for (const [index, unit] of added.entries()) stand(unit, old[index]!);
    else place(this.root, this.children());
    for (const article of this.root.querySelectorAll('article')) numberNotes(article);
  }

  private shown({ unit, line, character }: PreviewUnit): Shown {
    const drawn = 'runs' in unit ? drawBlock(unit, this.texts.back) : null;
    return { unit, line, character, element: drawn, around: {} };
  }

  /** The elements of the page, from the units in order; those that there were are used again. */
  private children(): Node[] {
    const children: Node[] = [];
    let article: Article | null = null;
    for (const unit of this.units) {
      if (unit.unit.kind === 'open') article = new Article(unit, this.texts);
      else if (unit.unit.kind === 'close') {
        if (article !== null) children.push(article.made());
        article = null;
      } else if (article !== null) article.add(unit);
      else {
        unit.element!.dir = 'auto';
        children.push(unit.element!);
      }
    }
    // Of a long text, the end comes later.
    if (article !== null) children.push(article.made());
    return children;
  }
}

/** A resolution while its elements are put together. */
class Article {
  private readonly opened: Shown;
  private readonly texts: PreviewTexts;
  private readonly children: Node[] = [];
  private readonly notes: Node[] = [];
  /** Where elements go now: the resolution itself or an annex, and in it a list. */
  private into = this.children;
  private list: { readonly kind: Kind; readonly items: Node[] } | null = null;
  private readonly containers: { readonly element: HTMLElement; readonly children: readonly Node[] }[] = [];
  private hasTitle = false;

  constructor(opened: Shown, texts: PreviewTexts) {
    this.opened = opened;
    this.texts = texts;
  }

  add(unit: Shown): void {
    const { kind } = unit.unit;
    const drawn = unit.element!;
    if (kind === 'note') {
      this.notes.push(drawn);
      return;
    }
    if (kind === 'title') this.hasTitle = true;
    if (kind === 'annex') {
      this.into = [];
      this.list = null;
      this.children.push(
        this.container(unit, 'section', () => element('section', { class: 'annex-page' }), this.into),
      );
    }
    if (kind === 'heading') drawn.setAttribute('aria-level', this.into === this.children ? '3' : '4');
    if (kind !== 'operative' && kind !== 'annex-item') {
      this.list = null;
      this.into.push(drawn);
      return;
    }
    if (this.list?.kind !== kind) {
      this.list = { kind, items: [] };
      this.into.push(
        this.container(
          unit,
          'list',
          () => element('ol', { role: 'list', class: 'paragraphs' }),
          this.list.items,
        ),
      );
    }
    this.list.items.push(drawn);
  }

  made(): HTMLElement {
    const { opened, notes } = this;
    if (notes.length > 0) {
      const list = element('ol', { role: 'list' });
      list.append(...notes);
      const heading = element('h3', { class: 'unseen' }, this.texts.notes);
      const section = element('section', { class: 'notes', role: 'doc-endnotes' }, heading, list);
      this.children.push(section);
    }
    const article = this.container(opened, 'article', () => element('article', {}), this.children);
    open(opened, this.hasTitle);
    const head = article.querySelector(':scope > .masthead');
    if (head) this.children.unshift(head);
    for (const { element: container, children } of this.containers) place(container, children);
    return article;
  }

  /** An element that is kept with the first unit in it. */
  private container(
    unit: Shown,
    what: keyof Shown['around'],
    make: () => HTMLElement,
    children: readonly Node[],
  ): HTMLElement {
    unit.around[what] ??= make();
    const container = unit.around[what];
    this.containers.push({ element: container, children });
    return container;
  }
}

/** Gives the element of a resolution its language and its head. */
function open({ unit, around: { article } }: Shown, hasTitle: boolean): void {
  if (unit.kind !== 'open' || article === undefined) return;
  article.lang = unit.language;
  article.dir = unit.direction;
  article.setAttribute('aria-label', unit.name);
  article.querySelector(':scope > .masthead')?.remove();
  const head = drawHead(unit, hasTitle);
  if (head !== null) article.prepend(head);
}

/** New units are in the place of old ones of the same kinds: nothing around them changes. */
function takesPlace(old: readonly Shown[], added: readonly Shown[]): boolean {
  return old.length === added.length && added.every(({ unit }, index) => unit.kind === old[index]!.unit.kind);
}

function stand(unit: Shown, old: Shown): void {
  unit.around = old.around;
  for (const name of ['aria-level', 'dir']) {
    const value = old.element?.getAttribute(name);
    if (value) unit.element!.setAttribute(name, value);
  }
  if (unit.element !== null) old.element!.replaceWith(unit.element);
  else open(unit, unit.around.article?.querySelector('h2:not(.unseen)') !== null);
}

/** Notes that have words for labels get numbers, as they have in print. */
function numberNotes(article: HTMLElement): void {
  const marks = [...article.querySelectorAll<HTMLElement>('[data-call], [data-note]')];
  const keys = marks.map(({ dataset }) => dataset.call ?? dataset.note ?? '');
  const numbers = keys.some((key) => /^[\p{L}\p{M}_-]{2,}/u.test(key)) ? [...new Set(keys)] : null;
  for (const [index, mark] of marks.entries()) {
    const link = mark.dataset.note === undefined ? mark : mark.querySelector<HTMLElement>('a')!;
    const text = numbers === null ? link.dataset.as! : String(numbers.indexOf(keys[index]!) + 1);
    if (link.textContent !== text) link.textContent = text;
  }
}
