import {
  type CitationMapReach,
  type CitationMapResult,
  FIRST_REACH,
} from '../../server/src/protocol/requests.ts';
import { button, element } from './elements.ts';
import { type Measure, type Picture, pictureOf, SIZES } from './layout.ts';
import { type Actions, choiceOf, listOf } from './list.ts';
import type { FromMap, MapState, MapTexts, ToMap } from './messages.ts';
import { type Step, stepFrom } from './steps.ts';
import { type Colours, PAPER, svgOf } from './svg.ts';
import { filled, nameOf } from './words.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromMap): void;
  getState(): MapState | undefined;
  setState(state: MapState): void;
};

/** Colours of the editor's theme: map.css says what they are. */
const SCREEN: Colours = {
  background: 'none',
  box: 'var(--map-box)',
  border: 'var(--map-border)',
  centre: 'var(--map-centre)',
  text: 'var(--map-text)',
  muted: 'var(--map-muted)',
  arrow: 'var(--map-arrow)',
  faint: 'var(--map-faint)',
  badge: 'var(--map-badge)',
  badgeText: 'var(--map-badge-text)',
  bodies: [1, 2, 3, 4, 5].map((number) => `var(--map-body-${number})`),
};
const PAPER_FONT = "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans SC', sans-serif";
const ZOOM = { least: 0.25, most: 3, step: 1.2, readable: 0.7 } as const;
const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const vscode = acquireVsCodeApi();
const texts: MapTexts = JSON.parse(document.body.dataset.texts!);

/** The page: a bar, the map or the list in its place, and below them the text that is chosen. */
class MapPage {
  private map: CitationMapResult | null = null;
  private picture: Picture | null = null;
  private state: MapState | null = vscode.getState() ?? null;
  private readonly heading = element('h1', {});
  private readonly notice = element('p', { role: 'status', class: 'notice' });
  private readonly drawing = element('div', { class: 'drawing' });
  private readonly list = element('div', { class: 'list', hidden: true });
  private readonly choice = element('section', { class: 'choice', 'aria-label': texts.heading });
  private readonly toMap = button(texts.map, () => this.show('map'));
  private readonly toList = button(texts.list, () => this.show('list'));
  private readonly measure: Measure;
  private readonly actions: Actions = {
    open: (id, version) =>
      vscode.postMessage({ type: 'open', id, ...(version !== undefined && { version }) }),
    centre: (id) => this.centre(id),
    showMore: (id) => this.showMore(id),
    copy: (id) => vscode.postMessage({ type: 'copy', id }),
  };

  constructor() {
    const { fontFamily } = getComputedStyle(document.body);
    const context = document.createElement('canvas').getContext('2d')!;
    this.measure = (text, size) => {
      context.font = `${size === 'name' ? 600 : 400} ${SIZES[size]}px ${fontFamily}`;
      return context.measureText(text).width;
    };
    const zoomed = (by: number) => () => this.zoom((this.state?.zoom ?? 1) * by);
    const bar = element(
      'div',
      { role: 'toolbar', class: 'bar', 'aria-label': document.title },
      this.toMap,
      this.toList,
      button('−', zoomed(1 / ZOOM.step), { 'aria-label': texts.zoomOut, title: texts.zoomOut }),
      button('+', zoomed(ZOOM.step), { 'aria-label': texts.zoomIn, title: texts.zoomIn }),
      button(texts.wholeMap, () => this.zoom(this.fitting(0))),
      button(texts.save, () => this.save()),
    );
    const keys = element('p', { class: 'muted keys', id: 'keys' }, texts.keys);
    document.body.append(
      element('header', {}, this.heading, bar),
      this.notice,
      element('main', {}, this.drawing, this.list),
      element('footer', {}, this.choice, keys),
    );
    this.listen();
  }

  take(message: ToMap): void {
    if (message.type === 'picture') this.save();
    else this.notice.textContent = message.type === 'failure' ? message.text : '';
    // What is still the same stays as it is, with its focus and its place.
    if (message.type === 'map' && JSON.stringify(message.map) !== JSON.stringify(this.map))
      this.draw(message.map);
  }

  private draw(map: CitationMapResult): void {
    const { state } = this;
    const isSame = state?.centre.id === map.centre;
    const hadFocus = this.drawing.contains(document.activeElement);
    this.map = map;
    this.picture = pictureOf(map, texts, this.measure);
    const drawn = svgOf({ ...this.drawn(this.picture), colours: SCREEN, font: 'inherit', live: true });
    const { documentElement } = new DOMParser().parseFromString(drawn, 'image/svg+xml');
    this.drawing.replaceChildren(document.importNode(documentElement, true));
    this.list.replaceChildren(...listOf(map, texts, this.actions));
    const centre = map.nodes.find(({ id }) => id === map.centre)!;
    this.heading.textContent = filled(texts.heading, nameOf(centre, texts));
    if (map.nodes.length === 1) this.notice.textContent = texts.nothing;
    const selected =
      isSame && map.nodes.some(({ id }) => id === state.selected) ? state.selected : map.centre;
    this.remember({
      centre: { id: map.centre, language: map.language },
      reach: isSame ? state.reach : {},
      view: state?.view ?? 'map',
      zoom: isSame ? state.zoom : this.fitting(ZOOM.readable),
      selected,
    });
    this.show(this.state!.view);
    this.zoom(this.state!.zoom);
    this.select(selected);
    this.reveal(selected);
    if (hadFocus) this.boxOf(selected)?.focus();
  }

  private drawn(picture: Picture) {
    return { picture, language: this.map!.language, texts };
  }

  /** Puts a text in the middle. */
  private centre(id: string): void {
    const { map } = this;
    if (map !== null)
      vscode.postMessage({ type: 'want', params: { centre: { id, language: map.language }, reach: {} } });
  }

  /** Brings more neighbours of a text to the map: those on one side, or on both. */
  private showMore(id: string, way?: keyof CitationMapReach): void {
    const { state, picture } = this;
    const hidden = picture?.boxes.find(({ node }) => node.id === id)?.hidden;
    if (state === null || hidden === undefined) return;
    const old = state.reach[id] ?? (id === state.centre.id ? FIRST_REACH : { cites: 0, citedBy: 0 });
    const grown = (side: keyof CitationMapReach) =>
      old[side] + (hidden[side] > 0 && (way ?? side) === side ? FIRST_REACH[side] : 0);
    const reach = { ...state.reach, [id]: { cites: grown('cites'), citedBy: grown('citedBy') } };
    this.remember({ ...state, reach, selected: id });
    vscode.postMessage({ type: 'want', params: { centre: state.centre, reach } });
  }

  private select(id: string): void {
    const { map, state } = this;
    const node = map?.nodes.find((each) => each.id === id);
    if (map === null || state === null || node === undefined) return;
    for (const box of this.boxes()) box.tabIndex = box.dataset.id === id ? 0 : -1;
    this.light(id);
    this.remember({ ...state, selected: id });
    this.choice.replaceChildren(...choiceOf(node, map, texts, this.actions));
  }

  /** Sets off the citations of one text. */
  private light(id: string): void {
    for (const arrow of this.drawing.querySelectorAll<SVGElement>('.arrow')) {
      const { from, to } = arrow.dataset;
      arrow.classList.toggle('lit', from === id || to === id);
    }
  }

  private show(view: MapState['view']): void {
    this.drawing.hidden = view !== 'map';
    this.list.hidden = view !== 'list';
    this.toMap.setAttribute('aria-pressed', String(view === 'map'));
    this.toList.setAttribute('aria-pressed', String(view === 'list'));
    if (this.state !== null) this.remember({ ...this.state, view });
  }

  private zoom(wanted: number): void {
    const svg = this.drawing.querySelector('svg');
    if (svg === null || this.picture === null || this.state === null) return;
    const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, wanted));
    svg.setAttribute('width', String(Math.ceil(this.picture.width * zoom)));
    svg.setAttribute('height', String(Math.ceil(this.picture.height * zoom)));
    this.remember({ ...this.state, zoom });
  }

  /** The zoom that shows the whole map, but not less than `least`. */
  private fitting(least: number): number {
    const { picture, drawing } = this;
    if (picture === null || drawing.clientWidth === 0) return 1;
    const fits = Math.min(drawing.clientWidth / picture.width, drawing.clientHeight / picture.height);
    return Math.min(1, Math.max(least, fits));
  }

  private reveal(id: string): void {
    this.boxOf(id)?.scrollIntoView({ block: 'center', inline: 'center' });
  }

  private save(): void {
    if (this.picture === null) return;
    const svg = svgOf({ ...this.drawn(this.picture), colours: PAPER, font: PAPER_FONT, live: false });
    vscode.postMessage({ type: 'save', svg });
  }

  private remember(state: MapState): void {
    this.state = state;
    vscode.setState(state);
  }

  private boxes(): NodeListOf<SVGElement> {
    return this.drawing.querySelectorAll<SVGElement>('.text');
  }

  private boxOf(id: string): SVGElement | undefined {
    return [...this.boxes()].find((box) => box.dataset.id === id);
  }

  private listen(): void {
    const { drawing } = this;
    const idAt = ({ target }: Event, kind: string) =>
      (target as Element).closest<SVGElement>(kind)?.dataset ?? null;
    drawing.addEventListener('click', (event) => {
      const more = idAt(event, '.more');
      const id = idAt(event, '.text')?.id;
      if (more !== null) this.showMore(more.id!, more.way as keyof CitationMapReach);
      else if (id !== undefined) this.actions.open(id);
    });
    drawing.addEventListener('focusin', (event) => {
      const id = idAt(event, '.text')?.id;
      if (id !== undefined) this.select(id);
    });
    drawing.addEventListener('pointerover', (event) =>
      this.light(idAt(event, '.text')?.id ?? this.state?.selected ?? ''),
    );
    drawing.addEventListener('keydown', (event) => this.press(event));
    drawing.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    drawing.addEventListener('pointerdown', (event) => this.drag(event));
    window.addEventListener('message', ({ data }: MessageEvent<ToMap>) => this.take(data));
  }

  private press(event: KeyboardEvent): void {
    const id = (event.target as Element).closest<SVGElement>('.text')?.dataset.id;
    if (id === undefined || this.picture === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const to = step ? stepFrom(this.picture, id, step) : event.key === 'Home' ? this.picture.centre : null;
    if (to !== null) this.boxOf(to)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') this.actions.open(id);
    else if (isLetter(event, 'E')) this.showMore(id);
    else if (isLetter(event, 'M')) this.centre(id);
    else if (event.key === 'Escape') this.toMap.focus();
    else if (step === undefined) return;
    event.preventDefault();
  }

  private wheel(event: WheelEvent): void {
    if (!event.ctrlKey || this.state === null) return;
    event.preventDefault();
    this.zoom(this.state.zoom * (event.deltaY < 0 ? ZOOM.step : 1 / ZOOM.step));
  }

  /** Moves the map with the pointer, where it is not on a text. */
  private drag({ target, pointerId, button: pressed, clientX, clientY }: PointerEvent): void {
    const { drawing } = this;
    if (pressed !== 0 || (target as Element).closest('.text, .more') !== null) return;
    const [left, top] = [drawing.scrollLeft, drawing.scrollTop];
    const move = (event: PointerEvent) =>
      drawing.scrollTo(left + clientX - event.clientX, top + clientY - event.clientY);
    drawing.setPointerCapture(pointerId);
    drawing.addEventListener('pointermove', move);
    drawing.addEventListener('lostpointercapture', () => drawing.removeEventListener('pointermove', move), {
      once: true,
    });
  }
}

/** By what is printed on the key, or by its place on a keyboard of another script. */
function isLetter({ key, code }: KeyboardEvent, letter: string): boolean {
  return key.toUpperCase() === letter || (code === `Key${letter}` && !/^[a-z]$/i.test(key));
}

new MapPage();
vscode.postMessage({ type: 'ready' });
