import type { Document } from '../document/document.ts';
import { Checker } from '../rules/engine.ts';
import type { Settings } from '../rules/settings.ts';
import type { Role } from '../syntax/piece.ts';
import type { TextEdit } from '../text/span.ts';
import { emphasisIn } from './emphasis.ts';
import { fixesIn, typographic } from './fixes.ts';
import { layoutOf } from './layout.ts';
import { Places } from './places.ts';
import { edited, Rewriting } from './rewriting.ts';
import { compatible, type Step } from './steps.ts';

/** A text comes to rest after a few rounds: one fix lays bare what the next mends, and rules report so much at a time. */
const MAX_ROUNDS = 100;
/** What comes back after so many rounds comes back for ever. */
const CYCLE = 4;

/**
 * The edits that bring a text into its normal form: in order, none touching another. None where it is in that form, has
 * no form to come to rest in, or would be read otherwise on the way there.
 */
export function formatOf(document: Document, settings: Settings): readonly TextEdit[] {
  const checker = new Checker(typographic(settings));
  const rewriting = new Rewriting(document.length);
  const recent = [document.text()];
  let current = document;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = stepsIn(current, settings, checker);
    if (edits.length === 0) return rewriting.editsOf(document.text());
    rewriting.add(edits);
    const next = after(current, edits);
    const text = next.text();
    if (recent.includes(text) || !readsAlike(current, next)) return [];
    current = next;
    recent.push(text);
    if (recent.length > CYCLE) recent.shift();
  }
  return [];
}

/** What is to be done to a version at once. */
function stepsIn(document: Document, settings: Settings, checker: Checker): readonly TextEdit[] {
  const places = new Places(document);
  const layout = layoutOf(document, places).map((edit): Step => [edit]);
  const emphasis = emphasisIn(document, places, settings);
  const steps = [...layout, ...emphasis, ...fixesIn(document, places, checker)];
  return compatible(steps.filter((step) => !step.some(({ span }) => places.isKept(span))));
}

/** The document after edits, in one change: whatever lies before and behind them is shared. */
function after(document: Document, edits: readonly TextEdit[]): Document {
  const start = edits[0]!.span.start;
  const { end } = edits[edits.length - 1]!.span;
  const moved = edits.map(({ span, text }) => ({
    span: { start: span.start - start, end: span.end - start },
    text,
  }));
  const text = edited(document.slice({ start, end }), moved);
  return document.edit([{ span: { start, end }, text }], document.version);
}

/** Both versions have the same paragraphs and items, in the same places of their lists. */
function readsAlike(before: Document, now: Document): boolean {
  const [old, made] = [readingOf(before), readingOf(now)];
  return old.length === made.length && old.every((piece, at) => piece === made[at]);
}

function readingOf({ pages }: Document): readonly string[] {
  return pages.flatMap(({ blocks }) =>
    blocks.flatMap(({ pieces }) =>
      pieces.flatMap(({ role, depth, level, language }) =>
        AROUND.has(role) ? [] : `${role} ${depth} ${level} ${language}`,
      ),
    ),
  );
}

/** Lines of a head, sure or not, and those that only stand between others: which of them make one piece means nothing. */
const AROUND: ReadonlySet<Role> = new Set<Role>([
  'text',
  'head',
  'maybe-enacting',
  'enacting',
  'more',
  'furniture',
]);
