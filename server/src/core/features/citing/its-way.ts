import type { Document } from '../../document/document.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import { TYPOGRAPHY } from '../../languages/typography.ts';
import type { Span } from '../../text/span.ts';

/** What the text writes its own way. */
export interface Writing {
  readonly arabicDigits: boolean;
  readonly apostrophe: string;
}

/** So many units before the cursor show how the text writes. */
const SAMPLE = 2000;

/** By what stands before the end of `span`, from where it begins and some way before. */
export function writingOf(document: Document, language: LanguageCode, span: Span): Writing {
  const sample = document.slice({ start: Math.max(0, span.start - SAMPLE), end: span.end });
  return {
    arabicDigits:
      TYPOGRAPHY[language].twoDigitSets && lastOf(sample, /[\u0660-\u0669]/g) > lastOf(sample, /[0-9]/g),
    apostrophe: sample.includes("'") && !sample.includes('’') ? "'" : '’',
  };
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

export function inItsWay(text: string, { arabicDigits, apostrophe }: Writing): string {
  const written = text.replaceAll('’', apostrophe);
  return arabicDigits
    ? written.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
    : written;
}
