import type {
  PreviewBlock,
  PreviewItem,
  PreviewOpen,
  PreviewRun,
} from '../../server/src/protocol/requests.ts';
import { element } from '../map/elements.ts';

/** Elements of what has the same look in all texts; others are paragraphs. */
const TAGS: Readonly<Partial<Record<PreviewBlock['kind'], string>>> = {
  title: 'h2',
  heading: 'h3',
  annex: 'h3',
  operative: 'li',
  'annex-item': 'li',
  note: 'li',
};
const STYLES = { italic: 'em', bold: 'strong', underline: 'u' } as const;

/** A block as an element that can have the focus. */
export function drawBlock(block: PreviewBlock, back: string): HTMLElement {
  const { kind, depth, label, note, items, tail } = block;
  const runs = block.runs.map(drawRun);
  const attributes = { class: depth > 0 ? `${kind} draft` : kind, tabindex: '-1' };
  if (note !== null) {
    const link = element('a', { role: 'doc-backlink', href: '#', title: back, 'data-as': label }, label);
    return element('li', { ...attributes, 'data-note': note }, link, ' ', ...runs);
  }
  const own = [label === null ? null : labelOf(label), ...runs];
  const tag = TAGS[kind] ?? 'p';
  if (items.length === 0 && tail.length === 0) return element(tag, attributes, ...own);
  const [around, inner] = tag === 'li' ? ['li', 'p'] : ['div', tag];
  return element(
    around,
    attributes,
    element(inner, {}, ...own),
    listOf(items),
    tail.length > 0 ? element('p', { class: 'tail' }, ...tail.map(drawRun)) : null,
  );
}

function listOf(items: readonly PreviewItem[]): HTMLElement | null {
  if (items.length === 0) return null;
  // A list without marks of its own is one to screen readers only where that is said.
  return element(
    'ol',
    { role: 'list', class: 'items' },
    ...items.map(({ label, runs, items: below, line }) =>
      element(
        'li',
        { 'data-at': String(line), ...(label === null && { class: 'between' }) },
        element('p', {}, label === null ? null : labelOf(label), ...runs.map(drawRun)),
        listOf(below),
      ),
    ),
  );
}

/** The space behind it is read, and takes no room. */
const labelOf = (label: string): Node => element('span', { class: 'label' }, `${label} `);

function drawRun({ text, styles = [], note }: PreviewRun): Node {
  if (note !== undefined) {
    const link = element('a', { role: 'doc-noteref', href: '#', 'data-call': note, 'data-as': text }, text);
    return element('sup', {}, link);
  }
  return styles.reduceRight<Node>(
    (inner, style) => element(STYLES[style], {}, inner),
    document.createTextNode(text),
  );
}

/** What stands above a resolution's own lines; without a title, it has a heading that is not seen. */
export function drawHead(
  { organization, body, symbol, name }: PreviewOpen,
  hasTitle: boolean,
): HTMLElement | null {
  const line = (kind: string, text: string | null) => text && element('p', { class: kind }, text);
  const shown = [line('organization', organization), line('symbol', symbol), line('body', body)];
  const heading = hasTitle || name === '' ? null : element('h2', { class: 'unseen' }, name);
  if (heading === null && shown.every((each) => !each)) return null;
  return element('header', { class: 'masthead' }, ...shown.map((each) => each || null), heading);
}
