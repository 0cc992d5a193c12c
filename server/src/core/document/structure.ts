import { symbolOf } from '../bodies/symbols.ts';
import { shift } from '../text/span.ts';
import { type AnnexParts, annexesOf } from './annexes.ts';
import { readClosing } from './closing.ts';
import { readHead } from './head.ts';
import { headOf, type Part, type PlacedPart, spanOf } from './parts.ts';
import type { Enacting, Resolution } from './views.ts';

/**
 * A resolution as its parts make it, wherever it stands: places count from the start of the page that its first
 * part begins in. Immutable; shared between versions.
 */
export interface Structure
  extends Omit<Resolution, 'preambular' | 'operative' | 'annexes' | 'footnotes' | 'drafts'> {
  readonly preambular: readonly PlacedPart[];
  readonly operative: readonly PlacedPart[];
  readonly annexes: readonly AnnexParts[];
  /** The parts whose footnotes are its own. */
  readonly noted: readonly PlacedPart[];
  readonly drafts: readonly Structure[];
}

/** What the parts from `head` to `end` (left out) make, whose first paragraph or enacting line is at `start`. */
export function structureOf(
  parts: readonly PlacedPart[],
  head: number,
  start: number,
  end: number,
  depth: 0 | 1,
): Structure {
  const { part: first } = parts[start]!;
  const language = first.language ?? 'en';
  const enactingAt =
    first.role === 'enacting' || parts[start - 1]?.part.role !== 'maybe-enacting' ? start : start - 1;
  const { role } = parts[enactingAt]!.part;
  const enacting = role === first.role && role !== 'enacting' ? null : enactingOf(parts[enactingAt]!);
  const lines = parts.slice(head, enacting === null ? start : enactingAt);
  const facts = readHead(lines.map(headOf), language, enacting?.body ?? null, depth);
  const body = enacting?.body ?? facts.body;
  const own = parts.slice(start, end).filter(({ part }) => part.depth === depth);
  const closing = own.filter(({ part }) => part.role === 'closing');
  return {
    kind: depth === 1 ? 'draft resolution' : facts.kind,
    language,
    body,
    number: facts.number,
    symbol:
      facts.symbol ??
      (body !== null && facts.number !== null && facts.kind === 'resolution'
        ? symbolOf(body, facts.number)
        : null),
    title: facts.title,
    span: { start: spanOf(lines[0] ?? parts[enactingAt]!).start, end: endOf(parts, start, end) },
    enacting,
    ...paragraphsOf(own),
    annexes: annexesOf(own),
    noted: depth === 1 ? [] : parts.slice(head, end),
    closing: closing.length > 0 ? readClosing(closing, language) : facts.adoption,
    drafts: depth === 1 ? [] : draftsOf(parts, start, end),
  };
}

function endOf(parts: readonly PlacedPart[], start: number, end: number): number {
  let far = 0;
  for (let at = start; at < end; at++) far = Math.max(far, spanOf(parts[at]!).end);
  return far;
}

/** The line with its mark; what a title or paragraph run together with it adds is left out. */
function enactingOf(placed: PlacedPart): Enacting {
  const { piece, base, block } = headOf(placed);
  const body = piece.body?.split(':').pop() ?? '';
  const { mark } = piece;
  return {
    span: spanOf(placed),
    body: body === '' ? null : body,
    mark: mark === null ? null : { span: shift(mark, base), text: block.text.slice(mark.start, mark.end) },
  };
}

/**
 * The paragraphs of both parts. A text that has no operative one, but ends with a paragraph that opens with
 * an operative verb, has it there, whatever mark closes it.
 */
function paragraphsOf(parts: readonly PlacedPart[]): Pick<Structure, 'preambular' | 'operative'> {
  const preambular = parts.filter(({ part }) => part.role === 'preambular');
  const operative = parts.filter(({ part }) => part.role === 'operative');
  const opening = preambular[preambular.length - 1]?.part.at.piece.opening;
  if (operative.length > 0 || opening?.part !== 'operative' || !opening.known)
    return { preambular, operative };
  return { preambular: preambular.slice(0, -1), operative: preambular.slice(-1) };
}

/** The drafts that the text recommends: each from its title, or its enacting line, to the next one's. */
function draftsOf(parts: readonly PlacedPart[], start: number, end: number): readonly Structure[] {
  const at = (index: number): Part => parts[index]!.part;
  const starts: number[] = [];
  for (let index = start; index < end; index++)
    if (at(index).depth === 1 && at(index).role === 'enacting') starts.push(index);
  return starts.map((from, index) => {
    let head = from;
    while (head > start && at(head - 1).role === 'heading') head--;
    let to = starts[index + 1] ?? end;
    while (to > from + 1 && (at(to - 1).depth === 0 || at(to - 1).role === 'heading')) to--;
    return structureOf(parts, head, from, to, 1);
  });
}
