import { LANGUAGES, type LanguageCode } from '../languages/codes.ts';
import { DRAFT_MARKS, FILE_MARKS } from '../languages/file-marks.ts';
import { foldKey } from '../text/fold.ts';

/** What the name of a file says of the text in it. */
export interface FileName {
  /** Without endings and the mark of a language. */
  readonly stem: string;
  readonly language: LanguageCode | null;
}

/** The endings that resolutions have. */
const ENDINGS = /\.(?:resolution(?:\.md)?|(?:akn\.)?xml|md|txt|docx?|html?)$/i;
/** Between what a name says: "A_RES_66_102-E", "draft (fr)". */
const PARTS = /[\s._()[\]–—-]+/u;
/** Days ("2026-05-01", "20260501"), and what systems put behind copies: "(2)". */
const DATES = /(?<!\d)(?:19|20)\d\d([-_.]?)[01]\d\1[0-3]\d(?!\d)|\(\d{1,3}\)/g;

const marked = new Map(LANGUAGES.flatMap((code) => FILE_MARKS[code].map((mark) => [foldKey(mark), code])));
const drafts: ReadonlySet<string> = new Set(LANGUAGES.flatMap((code) => DRAFT_MARKS[code].map(foldKey)));

/** Reads the last segment of a path, as people read it; a mark that is all of the name is none. */
export function readFileName(name: string): FileName {
  const bare = name.replace(ENDINGS, '');
  const at = /[\s._()[\]–—-]([^\s._()[\]–—-]{1,12})[)\]\s]{0,3}$/u.exec(bare);
  const language = at === null ? null : languageMarked(at[1]!);
  if (at === null || at.index === 0 || language === null) return { stem: bare, language: null };
  return { stem: bare.slice(0, at.index).replace(/[\s._()[\]–—-]{1,9}$/u, ''), language };
}

/** The language that a part of a name stands for: "fr", "F", "français". */
export function languageMarked(part: string): LanguageCode | null {
  return marked.get(foldKey(part)) ?? null;
}

/** Two names that say: one text, in different languages, or in one of which the name tells none. */
function areVersionNames(a: FileName, b: FileName): boolean {
  return isSameStem(a.stem, b.stem) && a.language !== b.language;
}

/**
 * Two files are named alike but for a language: beside one another ("draft.en.resolution", "draft_fr.md"), or of the same
 * name in folders that are named for languages ("en/draft.resolution", "fr/draft.resolution"). Paths as people read them,
 * of any system; the language is what the second is marked with.
 */
export function namedAlike(a: string, b: string): { readonly language: LanguageCode | null } | null {
  const [one, other] = [a.split(/[/\\]/), b.split(/[/\\]/)];
  const [name, otherName] = [readFileName(one.pop()!), readFileName(other.pop()!)];
  if (one.join('/') === other.join('/')) return areVersionNames(name, otherName) ? otherName : null;
  const [folder, otherFolder] = [languageMarked(one.pop() ?? ''), languageMarked(other.pop() ?? '')];
  const isBeside = folder !== null && otherFolder !== null && one.join('/') === other.join('/');
  return isBeside && isSameStem(name.stem, otherName.stem) ? { language: otherFolder } : null;
}

/**
 * What is left of a name when all is left out that tells one draft from the next: "report v2 final", "report_2026-05-01"
 * and "Report (draft 3)" have one. '' where nothing is left.
 */
export function draftStem(name: string): string {
  const kept: string[] = [];
  let isNumbered = false;
  for (const part of readFileName(name).stem.replace(DATES, ' ').split(PARTS).map(foldKey)) {
    const isDraft = drafts.has(part.replace(/\d{1,8}$/, '')) || (isNumbered && /^\d{1,4}$/.test(part));
    if (part !== '' && !isDraft) kept.push(part);
    isNumbered = drafts.has(part);
  }
  return kept.join(' ');
}

function isSameStem(a: string, b: string): boolean {
  return a === b || a.toLowerCase().normalize('NFC') === b.toLowerCase().normalize('NFC');
}
