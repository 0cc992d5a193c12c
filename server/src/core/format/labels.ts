import type { Citation } from '../citations/citation.ts';
import { citationsIn } from '../document/cited.ts';
import type { Document } from '../document/document.ts';
import { bareLabel } from '../document/labels.ts';
import type { Item, Paragraph, Resolution } from '../document/views.ts';
import type { Path } from '../restructuring/paths.ts';
import { referenceEdits, referencesIn } from '../restructuring/references.ts';
import { contains } from '../text/span.ts';
import type { Step } from './steps.ts';

/** Rules whose fixes give paragraphs or items other labels: what refers to them goes with them. */
export const SEQUENCE: ReadonlySet<string> = new Set([
  'numbering/first',
  'numbering/gap',
  'numbering/missing',
  'numbering/repeated',
  'items/mixed-letters',
  'items/sequence',
  'annex/sequence',
]);

/** Gives a label to what stands inside a line: nobody would take it for one. */
export function labelsInside(document: Document, step: Step): boolean {
  return step.some(({ span, text }) => {
    const old = document.slice(span);
    if (old === '' || text.length <= old.length || !text.endsWith(old)) return false;
    const before = document.slice({ start: Math.max(0, span.start - REACH), end: span.start });
    return !/(?:^|[\r\n])[\s*_>]*$/.test(before);
  });
}

/** Marks and white space before a paragraph are shorter, UTF-16. */
const REACH = 80;

/** A reference may lead into an annex: its labels stay, since nobody follows such references. */
export function refersToAnnexes(document: Document, { span, annexes }: Resolution): boolean {
  return citationsIn(document.citations, span).some(({ kind, annex, span: { start, end } }) => {
    if (kind === 'paragraph') return annex !== null || annexes.some((each) => contains(each.span, start));
    const around = { start: Math.max(0, start - BESIDE), end: end + BESIDE };
    return kind === 'annex' && /\p{Nd}/u.test(document.slice(around));
  });
}

/** "Paragraph 3 of the annex", "annex, paragraph 3": the number stands so near, UTF-16. */
const BESIDE = 24;

/** A step that changes labels, with the references to what bears them. */
export function withReferences(document: Document, resolution: Resolution, step: Step): Step {
  const labels = new Map(step.map(({ span, text }) => [span.start, text]));
  const before = pathsIn(resolution, ({ label }) => label?.text ?? '');
  const after = pathsIn(resolution, ({ label }) =>
    label === null ? '' : (labels.get(label.span.start) ?? label.text),
  );
  const names = new Map<string, number>();
  for (const path of before.values()) names.set(nameOf(path), (names.get(nameOf(path)) ?? 0) + 1);
  const references = referencesIn(document, resolution, { before, after });
  // Where two bear the label, nobody can tell which of them is meant.
  const doubtful = new Set(
    references.flatMap(({ citation, before: path, after: to }) =>
      to === null || names.get(nameOf(path)) !== 1 ? listOf(citation) : [],
    ),
  );
  const sure = references.filter(({ citation }) => !doubtful.has(listOf(citation)));
  return [...step, ...referenceEdits(document, sure)];
}

function pathsIn(
  resolution: Resolution,
  labelOf: (one: Paragraph | Item) => string,
): ReadonlyMap<Paragraph | Item, Path> {
  const paths = new Map<Paragraph | Item, Path>();
  const visit = (list: readonly (Paragraph | Item)[], above: readonly string[]): void => {
    for (const one of list) {
      const labels = [...above, labelOf(one)];
      paths.set(one, { labels, place: paths.size });
      visit(one.items, labels);
    }
  };
  visit(resolution.preambular, []);
  visit(resolution.operative, []);
  return paths;
}

function nameOf({ labels }: Path): string {
  return labels.map(bareLabel).join(' ');
}

function listOf({ list, span }: Citation): number {
  return list ?? span.start;
}
