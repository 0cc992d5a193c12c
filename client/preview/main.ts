import type { PreviewUnit } from '../../server/src/protocol/requests.ts';
import { button, element } from '../map/elements.ts';
import type { FromPreview, PreviewState, PreviewTexts, ToPreview } from './messages.ts';
import { linesOf, Places } from './places.ts';
import { callsOf, printedHtml } from './printed.ts';
import { type Shown, Tree } from './tree.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPreview): void;
  getState(): PreviewState | undefined;
  setState(state: PreviewState): void;
};

/** Milliseconds that a turn of the wheel goes on scrolling. */
const ROLLING = 500;
/** Units of a long text that are drawn before the page is seen first. */
const FIRST = 400;

const vscode = acquireVsCodeApi();
const texts: PreviewTexts = JSON.parse(document.body.dataset.texts!);

/** The page: a bar, and below it the text as it is printed. */
class PreviewPage {
  private state: PreviewState = vscode.getState() ?? { source: null, isPaper: false, line: 0 };
  private readonly heading = element('h1', {});
  private readonly notice = element('p', { role: 'status', class: 'notice' });
  private readonly main = element('main', { id: 'text', tabindex: '-1', 'aria-label': texts.text });
  private readonly toPaper = button(texts.paper, () => this.showPaper(!this.state.isPaper));
  private readonly toLock = button(texts.lock, () => {
    vscode.postMessage({ type: 'lock', isLocked: !this.state.source?.isLocked });
  });
  private readonly tree = new Tree(this.main, texts);
  private readonly places = new Places(this.main);
  /** What is still to be drawn of a long text. */
  private rest: readonly PreviewUnit[] = [];
  /** The last answer that is shown. */
  private shown: number | null = null;
  private cursor = { line: 0, character: 0 };
  private current: Shown | null = null;
  /** Where the page was last scrolled for the editor's sake. */
  private expected = 0;
  private rolled = 0;

  constructor() {
    const skip = element(
      'a',
      { class: 'skip', href: '#text', click: (event) => this.skip(event) },
      texts.skip,
    );
    const print = button(texts.print, () => this.print());
    const bar = element('div', { role: 'toolbar', class: 'bar', 'aria-label': document.title });
    bar.append(this.toPaper, this.toLock, print);
    const keys = element('p', { id: 'keys', class: 'unseen' }, texts.keys);
    this.main.setAttribute('aria-describedby', 'keys');
    document.body.append(
      skip,
      element('header', { class: 'top' }, this.heading, bar, keys),
      this.notice,
      this.main,
    );
    this.showPaper(this.state.isPaper);
    this.listen();
  }

  take(message: ToPreview): void {
    if (message.type === 'change') this.change(message);
    else if (message.type === 'notice') this.notice.textContent = message.text;
    else if (message.type === 'scroll') this.scrollTo(message.line);
    else if (message.type === 'print') this.print();
    else if (message.type === 'cursor') {
      this.cursor = message;
      this.mark();
    } else {
      this.heading.textContent = message.name;
      this.toLock.setAttribute('aria-pressed', String(message.source.isLocked));
      const { source, line } = this.state;
      const isSame = source?.uri === message.source.uri;
      this.remember({ ...this.state, source: message.source, line: isSame ? line : 0 });
    }
  }

  private change({ since, change }: Extract<ToPreview, { type: 'change' }>): void {
    // An answer to a page that was there before this one.
    if (!change.isWhole && since !== this.shown) return;
    this.shown = change.state;
    this.notice.textContent = change.silence ?? '';
    const { activeElement } = document;
    const at = this.tree.units.findIndex((unit) => unit.element !== null && unit.element === activeElement);
    if (change.isWhole) {
      this.rest = change.units.slice(FIRST);
      this.draw({ ...change, units: change.units.slice(0, FIRST) });
      this.scrollTo(this.state.line);
      setTimeout(() => this.drawMore(FIRST));
    } else {
      this.drawMore(this.rest.length);
      this.draw(change);
    }
    // The focus stays where it was when its paragraph is drawn anew.
    if (at >= 0 && !activeElement!.isConnected) this.tree.units[at]?.element?.focus({ preventScroll: true });
  }

  private draw(change: Parameters<Tree['change']>[0]): void {
    this.tree.change(change);
    this.places.units = this.tree.units;
    this.mark();
  }

  /** Draws what is still to come, twice as much each time, with pauses in which the reader can scroll. */
  private drawMore(count: number): void {
    if (this.rest.length === 0) return;
    const units = this.rest.slice(0, count);
    this.rest = this.rest.slice(count);
    this.draw({ start: this.tree.units.length, removed: 0, units, shift: 0, isWhole: false });
    setTimeout(() => this.drawMore(2 * count));
  }

  /** Marks the paragraph that the editor's cursor stands in: it is where the page is entered by keys. */
  private mark(): void {
    const { line, character } = this.cursor;
    const block =
      this.places.blockAt(line, character) ?? this.tree.units.find((unit) => unit.element !== null);
    if (this.current?.element) {
      this.current.element.tabIndex = -1;
      this.current.element.removeAttribute('aria-current');
    }
    this.current = block ?? null;
    if (!block?.element) return;
    block.element.tabIndex = 0;
    const isIn = line >= block.line && line < block.line + linesOf(block);
    if (isIn) block.element.setAttribute('aria-current', 'true');
  }

  private scrollTo(line: number): void {
    if ((this.rest[0]?.line ?? line) < line) this.drawMore(this.rest.length);
    this.main.scrollTop = line === 0 ? 0 : this.places.topOf(line);
    this.expected = this.main.scrollTop;
    this.remember({ ...this.state, line });
  }

  /** Tells the editor where the reader has gone, and nothing of what the editor itself has moved. */
  private scrolled(): void {
    const { scrollTop } = this.main;
    const isOwn = Math.abs(scrollTop - this.expected) < 2;
    const isRolling = performance.now() - this.rolled < ROLLING;
    if (isOwn || !(isRolling || document.hasFocus())) return;
    if (isRolling) this.rolled = performance.now();
    this.expected = scrollTop;
    const line = Math.floor(this.places.lineAt(scrollTop));
    this.remember({ ...this.state, line });
    vscode.postMessage({ type: 'scroll', line });
  }

  private showPaper(isPaper: boolean): void {
    document.body.classList.toggle('paper', isPaper);
    this.toPaper.setAttribute('aria-pressed', String(isPaper));
    this.remember({ ...this.state, isPaper });
  }

  private remember(state: PreviewState): void {
    this.state = state;
    vscode.setState(state);
  }

  private print(): void {
    this.drawMore(this.rest.length);
    const language = this.main.querySelector('article')?.lang ?? '';
    vscode.postMessage({ type: 'print', html: printedHtml(this.main), language });
  }

  private skip(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    (this.current?.element ?? this.main).focus();
  }

  private listen(): void {
    const { main } = this;
    window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => this.take(data));
    main.addEventListener('scroll', () => this.scrolled(), { passive: true });
    main.addEventListener('wheel', () => (this.rolled = performance.now()), { passive: true });
    main.addEventListener('click', (event) => this.followNote(event));
    main.addEventListener('dblclick', ({ target }) => this.open(target as Element));
    main.addEventListener('keydown', (event) => this.press(event));
  }

  /** From a mark to its note and back. */
  private followNote(event: Event): void {
    const link = (event.target as Element).closest<HTMLElement>('a[data-as]');
    if (link === null) return;
    event.preventDefault();
    event.stopPropagation();
    const article = link.closest('article');
    const { call } = link.dataset;
    const notes = [...(article?.querySelectorAll<HTMLElement>('[data-note]') ?? [])];
    if (call !== undefined) notes.find(({ dataset }) => dataset.note === call)?.focus();
    else if (article)
      callsOf(article, link.closest<HTMLElement>('[data-note]')?.dataset.note ?? '')[0]?.focus();
  }

  private open(at: Element): void {
    const block = this.tree.units.find((unit) => unit.element?.contains(at));
    if (block === undefined) return;
    const item = at.closest<HTMLElement>('[data-at]');
    const isItem = item !== null && block.element!.contains(item);
    const line = block.line + (isItem ? Number(item.dataset.at) : 0);
    vscode.postMessage({ type: 'open', line, character: line === block.line ? block.character : 0 });
  }

  private press(event: KeyboardEvent): void {
    const { key, target } = event;
    const at = target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || at.closest('a') !== null) return;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (key === 'Enter') this.open(at);
    else if (step !== 0 && at !== this.main) this.step(at, step);
    else return;
    event.preventDefault();
  }

  /** To the next paragraph on the page, or the one before. */
  private step(from: HTMLElement, step: 1 | -1): void {
    const all = [...this.main.querySelectorAll<HTMLElement>('[tabindex]')];
    all[all.indexOf(from) + step]?.focus();
  }
}

new PreviewPage();
vscode.postMessage({ type: 'ready' });
