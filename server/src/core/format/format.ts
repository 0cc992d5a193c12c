import type { Document } from '../document/document.ts';
import { Checker } from '../rules/engine.ts';
import type { Settings } from '../rules/settings.ts';
import type { Span, TextEdit } from '../text/span.ts';
import { emphasisIn } from './emphasis.ts';
import { fixesIn, typographic } from './fixes.ts';
import { layoutOf } from './layout.ts';
import { Places } from './places.ts';
import { firstOtherwise } from './reading.ts';
import { edited, Rewriting } from './rewriting.ts';
import { spreadIn } from './spread.ts';
import { compatible, type Step } from './steps.ts';

/** A text comes to rest after a few rounds: one fix lays bare what the next mends, and rules report so much at a time. */
const MAX_ROUNDS = 100;
/** What comes back after so many rounds comes back for ever. */
const CYCLE = 4;
/** So many places may be left as they are, since the text would be read otherwise. */
const MAX_KEPT = 12;

/**
 * The edits that bring a text into its normal form: in order, none touching another. None where it is in that form, or
 * has no form to come to rest in. What would have the text read otherwise is left out.
 */
export function formatOf(document: Document, settings: Settings): readonly TextEdit[] {
  const checker = new Checker(typographic(settings));
  const made = settle(document, settings, checker);
  if (made === null || made.kept.length === 0) return made?.rewriting.editsOf(document.text()) ?? [];
  // What was left out must not come in the next time.
  const again = settle(made.document, settings, checker);
  return again?.document.text() === made.document.text() ? made.rewriting.editsOf(document.text()) : [];
}

interface Settled {
  readonly document: Document;
  readonly rewriting: Rewriting;
  /** Places of the first version that were left as they are. */
  readonly kept: readonly Span[];
}

function settle(document: Document, settings: Settings, checker: Checker): Settled | null {
  const kept: Span[] = [];
  while (kept.length <= MAX_KEPT) {
    const made = rounds(document, settings, checker, kept);
    if (made === null || 'document' in made) return made;
    kept.push(made);
  }
  return null;
}

/** The version at rest, or the place that came to be read otherwise, or `null` where there is no rest. */
function rounds(
  document: Document,
  settings: Settings,
  checker: Checker,
  kept: readonly Span[],
): Settled | Span | null {
  const rewriting = new Rewriting(document.length);
  const recent = [document.text()];
  let current = document;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const places = kept.map((span) => rewriting.now(span));
    const edits = stepsIn(current, settings, checker, places);
    if (edits.length === 0) return { document: current, rewriting, kept };
    const next = after(current, edits);
    const otherwise = firstOtherwise(current, next);
    if (otherwise !== null) return rewriting.atFirst(otherwise);
    rewriting.add(edits);
    const text = next.text();
    if (recent.includes(text)) return null;
    recent.push(text);
    if (recent.length > CYCLE) recent.shift();
    current = next;
  }
  return null;
}

/** What is to be done to a version at once. */
function stepsIn(
  document: Document,
  settings: Settings,
  checker: Checker,
  kept: readonly Span[],
): readonly TextEdit[] {
  const places = new Places(document, kept);
  const layout = layoutOf(document, places).map((edit): Step => [edit]);
  const emphasis = emphasisIn(document, places, settings);
  const spread = spreadIn(places, settings).filter((step) => !step.some(({ span }) => places.isQuoted(span)));
  const steps = [...layout, ...emphasis, ...spread, ...fixesIn(document, places, checker)];
  return compatible(
    steps.filter((step) => !step.some(({ span }) => places.isKept(span) || places.isVerbatim(span))),
  );
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
