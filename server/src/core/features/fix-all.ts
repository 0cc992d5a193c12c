import type { Document } from '../document/document.ts';
import type { Finding } from '../rules/rule.ts';
import type { Span, TextEdit } from '../text/span.ts';
import { differenceOf } from './difference.ts';

/** What the rules find in a version. */
type Check = (document: Document) => readonly Finding[];

/** One fix may lay bare another fault (a label corrected, the next one out of step): so many rounds at most. */
const MAX_ROUNDS = 100;

/**
 * `document` with every fix made that has one right answer, as `check` finds them. Fixes that undo one another
 * are left out, and those after which the rules find what they did not find before and cannot mend either.
 */
export function fixed(document: Document, check: Check): Document {
  const found = check(document);
  const refused = new Set<Finding>();
  for (;;) {
    const { document: mended, harmful } = mend(document, found, refused, check);
    if (harmful.length === 0) return mended;
    for (const finding of harmful) refused.add(finding);
  }
}

/** The edits that make `document` what `fixed` makes of it: in order, none touching another. */
export function fixAll(document: Document, check: Check): readonly TextEdit[] {
  return differenceOf(document, fixed(document, check));
}

/** A place in the text, and the finding of the first round that is answerable for what was done there. */
interface Mark {
  readonly span: Span;
  readonly root: Finding;
}

interface Mended {
  readonly document: Document;
  /** Findings of the first round that must not be mended. */
  readonly harmful: readonly Finding[];
}

/** Fixes what is `found`, but for what is `refused`, and what comes to light thereby. */
function mend(
  document: Document,
  found: readonly Finding[],
  refused: ReadonlySet<Finding>,
  check: Check,
): Mended {
  const texts = new Set([document.text()]);
  let current = document;
  let findings = found;
  // Both move with the text.
  let known: readonly Mark[] = found.map((finding) => ({ span: finding.span, root: finding }));
  let made: readonly Mark[] = [];
  for (let round = 0; ; round++) {
    const kept = known.filter(({ root }) => refused.has(root));
    const steps = compatible(findings.filter((finding) => !isAmong(kept, finding)));
    if (steps.length === 0) break;
    const roots = steps.map(({ finding, edit }) => (round === 0 ? finding : nearest(made, edit.span)));
    const edits = steps.map(({ edit }) => edit);
    // From the end, so that each edit leaves the offsets of the next alone.
    current = current.edit([...edits].reverse(), current.version);
    const text = current.text();
    if (texts.has(text) || round === MAX_ROUNDS) return { document, harmful: roots };
    texts.add(text);
    const move = ({ span, root }: Mark): Mark => ({ span: moved(span, edits), root });
    known = known.map(move);
    made = [...made.map(move), ...edits.map(({ span }, index) => move({ span, root: roots[index]! }))];
    findings = check(current);
  }
  const harmful = findings
    .filter((finding) => !isAmong(known, finding))
    .map(({ span }) => nearest(made, span));
  return { document: current, harmful };
}

interface Step {
  readonly finding: Finding;
  readonly edit: TextEdit;
}

/** Edits of the preferred fixes that do not touch one another, in order; a fix is made whole or not at all. */
function compatible(findings: readonly Finding[]): Step[] {
  const taken: Step[] = [];
  for (const finding of findings) {
    const edits = finding.fixes.find(({ preferred }) => preferred)?.edits ?? [];
    if (edits.some((edit) => taken.some((other) => touches(edit.span, other.edit.span)))) continue;
    taken.push(...edits.map((edit) => ({ finding, edit })));
  }
  return taken.sort((a, b) => a.edit.span.start - b.edit.span.start);
}

function isAmong(marks: readonly Mark[], { code, span }: Finding): boolean {
  return marks.some((mark) => mark.root.code === code && touches(mark.span, span));
}

function nearest(marks: readonly Mark[], span: Span): Finding {
  const distance = (mark: Mark) => Math.max(mark.span.start - span.end, span.start - mark.span.end, 0);
  return marks.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best)).root;
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Where `span` stands after `edits`, which are in order: with what was put in at its ends or across them. */
function moved(span: Span, edits: readonly TextEdit[]): Span {
  let { start, end } = span;
  for (const { span: old, text } of edits) {
    const growth = text.length - (old.end - old.start);
    const isInsertion = old.start === old.end;
    if (old.end < span.start || (old.end === span.start && !isInsertion)) start += growth;
    else if (old.start < span.start) start -= span.start - old.start;
    if (old.end <= span.end) end += growth;
    else if (old.start < span.end) end += growth + old.end - span.end;
  }
  return { start, end };
}
