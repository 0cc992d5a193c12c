const FOLDABLE = ['  ', '\n', '\t', '\r'];
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** White space of the markup made single spaces; no-break spaces stay, save at the ends. */
export function folded(text: string): string {
  const trimmed = text.trim();
  // Four searches for a constant are far quicker than a pattern, and seldom find anything.
  const clean = FOLDABLE.every((space) => !trimmed.includes(space));
  return clean ? trimmed : trimmed.replace(/[ \t\r\n]+/g, ' ');
}

/**
 * `line` with what follows `start` (UTF-16) as raised text: digits become superscript ones, letters stay
 * ("n" + "o"), and brackets around a note's mark go, for the mark says enough.
 */
export function raised(line: string, start: number): string {
  const text = line.slice(start).replace(/[0-9]/g, (digit) => RAISED[Number(digit)]!);
  return line.slice(0, start) + (/[\p{L}\p{N}]/u.test(text) ? text : text.replace(/[()]/g, ''));
}

/** `line` with what follows `start` (UTF-16; -1 for nothing) between asterisks, the space around it outside. */
export function emphasised(line: string, start: number): string {
  if (start < 0) return line;
  const run = line.slice(start);
  const text = run.trim();
  return text === '' ? line : line.slice(0, start) + run.replace(text, () => `*${text}*`);
}
