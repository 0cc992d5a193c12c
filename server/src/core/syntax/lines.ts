import type { LanguageCode } from '../languages/codes.ts';
import { isSpace, superscriptValue } from '../text/chars.ts';
import { foldText } from '../text/fold.ts';
import { asciiDigits } from '../text/numerals.ts';
import { markKind } from './marks.ts';
import { matchIn, modelUnHead, NUMBER } from './patterns.ts';

const RULE = /^(?:_{3,}|[-–—=*]{3,}|[─━]{3,}|(?:\* ?){3,})$/;

/** A line that holds a comment alone: no part of the text. */
export function isComment(text: string, start: number, end: number): boolean {
  return text.startsWith('<!--', start) && text.startsWith('-->', end - 3);
}

/** A line drawn across the page: the foot of a page or the end of a text stands below it. */
export function isRule(text: string, start: number, end: number): boolean {
  if (end - start > 120 || !'_-–—=*─━'.includes(text[start]!)) return false;
  return RULE.test(text.slice(start, end));
}

const SYMBOL = '[A-Z]{1,6}(?:\\.\\d+)?/[A-Za-z0-9./-]{1,40}(?: ?\\([0-9A-Z-]{1,8}\\))?';
const FURNITURE: readonly RegExp[] = [
  /^\d{1,3} ?\/ ?\d{1,3}(?: [A-Z]{0,2}\.?\d{2}-\d{4,6}(?: ?\([A-Z]\))?)?$/, // 2/15
  /^[A-Z]{0,2}\.?\d{2}-\d{4,6}(?: ?\([A-Z]\))?(?: \d{1,3} ?\/ ?\d{1,3})?(?: ?\*?\d{6,8}\*?)?$/, // 24-19997 (E)
  /^\*?\d{6,8}\*?$/, // *2419997*
  /^[-–—] ?\d{1,4} ?[-–—]$/, // - 3 -
  /^(?:page|p\.|pág\.|página|стр\.|страница|صفحة|الصفحة|第) ?\d{1,4}(?: ?(?:of|de|sur|из|من|\/) ?\d{1,4})?(?: ?页)?$/i,
  /^<!-- ?image ?-->$/i,
  /^Please recycle/i,
  /^\[page \d+\]$/i,
];
const SYMBOL_PAGE = new RegExp(
  `^(?:\\d{1,3}(?: ?/ ?\\d{1,3})? )?(?:${SYMBOL})(?: \\d{1,3}(?: ?/ ?\\d{1,3})?)?$`,
);

/**
 * A line that belongs to the page and not to the text: page numbers, job numbers, and, inside a resolution,
 * its symbol and the running head (`running` holds the folded lines of the text's own head). `alone`: no text
 * stands in the line before, so that a symbol is not merely wrapped to a line of its own.
 */
export function isFurniture(
  text: string,
  start: number,
  end: number,
  inside: boolean,
  alone: boolean,
  running: string,
): boolean {
  if (end - start > 400) return false;
  if (end - start < 60) {
    const line = asciiDigits(text.slice(start, end));
    if (/^\d{1,4}$/.test(line)) return inside && (alone || line.length < 4);
    for (const pattern of FURNITURE) if (pattern.test(line)) return true;
    if (inside && SYMBOL_PAGE.test(line) && (alone || line.includes('/RES/'))) return true;
  }
  if (!inside || !alone || running === '' || markKind(text[end - 1]) !== '') return false;
  if (!running.includes(`\n${foldText(text, start, end, 12)}`)) return false;
  const key = foldText(text, start, end);
  return key.length > 8 ? running.includes(`\n${key}`) : `${running}\n`.includes(`\n${key}\n`);
}

const HEAD_PATTERNS: readonly (readonly [RegExp, boolean])[] = [
  [new RegExp(`^${NUMBER}(?:[.:]| -|\\t|  )? ?(?=\\p{L})`, 'u'), true], // 80/121. International trade …
  [new RegExp(`^${NUMBER}\\.?$`), true],
  [/^(?:[a-z]{1,4}\/)(?:res|c\.\d|l\.|cn\.|hrc|ea\.|\d{2,4}\/)[^\s]*(?: ?\(\d{4}\))?$/, false], // A/RES/66/102
  [/^(?:agenda item|item \d|point \d+|tema \d+|пункт \d+ повестки|البند \d|议程项目)/, false],
  [/^draft resolution\s?:/, true],
  [
    /^\[(?:on the|without|sur la|sans|sobre la|sin |по докладу|без передачи|без обсуждения|на основе|بناء|دون|根据|未经)/,
    false,
  ],
];

export interface HeadLine {
  readonly named: boolean;
  readonly language: LanguageCode | null;
  /** Only the heads of Model UN have such a line. */
  readonly modelUn?: true;
}

/** What a line says of the head of a resolution; `named` when it names the resolution itself. */
export function isHeadLine(
  folded: string,
  text: string,
  start: number,
  end: number,
  language: LanguageCode | null,
): HeadLine | null {
  if (folded === '') return null;
  if (modelUnHead().test(folded)) return { named: true, language: null, modelUn: true };
  const heading = matchIn('heading', folded, 0, language);
  if (heading) {
    const rest = folded.slice(heading.match[0].length).trim();
    const apart = rest === '' || /^[.:–—([*-]/.test(rest) || text[start] === '#' || rest.length < 90;
    if (apart || matchIn('adoption', rest, 0, language) !== null)
      return { named: true, language: heading.language };
  }
  const adoption = matchIn('adoption', folded, 0, language);
  if (adoption) return { named: true, language: adoption.language };
  const draft = matchIn('draft', folded, 0, language);
  if (draft && end - start < 80) return { named: true, language: draft.language };
  const ascii = asciiDigits(folded);
  for (const [pattern, named] of HEAD_PATTERNS) {
    if (!pattern.test(ascii)) continue;
    return { named, language: null };
  }
  return text[start] === '#' ? { named: false, language: null } : null;
}

const NOTE_FORMS: readonly RegExp[] = [
  /^\[\^[^\]\s]{1,8}\]:\s?/, // [^1]: text
  /^<sup>\(?[^<\s]{1,6}\)?<\/sup>\s?/, // <sup>1</sup> text
  /^[¹²³⁰-⁹]{1,4}\s*(?:\(\))?\s*(?=[^\s,.;:،؛，；])/, // ¹ text
  /^\([¹²³⁰-⁹]{1,4}\)\s*(?=\S)/, // (¹) text
];
const NOTE_BELOW_RULE: readonly RegExp[] = [
  /^\(?\d{1,3}\)?[\s.]+(?=\S)/,
  /^\d{1,3}$/,
  /^\*{1,3}\s+(?=\S)/,
  /^\([٠-٩]{1,3}\)\s*/,
];

/** Where the text of a footnote begins when one does at `start`; -1 otherwise. */
export function noteLabelEnd(
  text: string,
  start: number,
  end: number,
  below: boolean,
  inline: boolean,
): number {
  const first = text.charCodeAt(start);
  if (
    first !== 0x5b &&
    first !== 0x3c &&
    first !== 0x28 &&
    first !== 0x2a &&
    superscriptValue(first) < 0 &&
    !(below && !isSpace(first))
  )
    return -1;
  const line = text.slice(start, Math.min(end, start + 40));
  for (const form of NOTE_FORMS) {
    const match = form.exec(line);
    if (match) return start + match[0].length;
  }
  if (!below || inline) return -1;
  for (const form of NOTE_BELOW_RULE) {
    const match = form.exec(asciiDigits(line));
    if (match) return start + match[0].length;
  }
  return -1;
}

/** Where the text of a note headed "(1)" begins, in a text whose notes are called so; -1 otherwise. */
export function bracketedNote(text: string, start: number, end: number): number {
  const match = /^\(\d{1,3}\)\s/.exec(asciiDigits(text.slice(start, Math.min(end, start + 8))));
  return match === null ? -1 : start + match[0].length;
}
