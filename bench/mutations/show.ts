import type { Finding } from '../../server/src/core/index.ts';
import type { Tried } from './report.ts';
import type { Outcome } from './trial.ts';

const CONTEXT = 70;
const MOST_FINDINGS = 3;

/** The outcomes that fell short, in words. */
export function failuresOf({ mutation, outcomes }: Tried): string {
  const failed = outcomes.filter(({ placed, fixed, restored }) => !placed || (fixed !== null && !restored));
  const lines = failed.map((outcome) => {
    const { subject, placed, found } = outcome;
    const verdict = placed ? 'not restored' : found.length > 0 ? 'at another place' : 'not detected';
    const lines = [
      `${verdict}: ${subject.name}, ${subject.dress}`,
      ...found.slice(0, MOST_FINDINGS).map((finding) => `    ${said(outcome, finding)}`),
      `    broken   ${around(outcome)}`,
    ];
    return [...lines, ...(placed ? differenceOf(outcome) : [])].join('\n');
  });
  return [`${mutation.kind}: ${failed.length} of ${outcomes.length} fell short`, ...lines].join('\n');
}

function said({ broken }: Outcome, { code, severity, span, message }: Finding): string {
  return `${severity} ${code}: ${message} “${inOneLine(broken.slice(span.start, Math.min(span.end, span.start + CONTEXT)))}”`;
}

function around({ broken, place: { start, end } }: Outcome): string {
  return inOneLine(
    `${broken.slice(Math.max(0, start - CONTEXT), start)}⟦${broken.slice(start, end)}⟧${broken.slice(end, end + CONTEXT)}`,
  );
}

/** What the fix wrote where the whole text has something else. */
function differenceOf({ subject: { text }, fixed }: Outcome): readonly string[] {
  if (fixed === null) return [];
  let start = 0;
  while (start < text.length && text[start] === fixed[start]) start++;
  let tail = 0;
  const most = Math.min(text.length, fixed.length) - start;
  while (tail < most && text.at(-1 - tail) === fixed.at(-1 - tail)) tail++;
  const cut = (whole: string): string =>
    inOneLine(whole.slice(Math.max(0, start - 20), Math.min(whole.length - tail + 20, start + 2 * CONTEXT)));
  return [`    fixed    ${cut(fixed)}`, `    whole    ${cut(text)}`];
}

function inOneLine(text: string): string {
  return text.replace(/\n/g, '⏎').replace(/\s+/g, ' ');
}
