/** Classes of UTF-16 code units; surrogates and everything else not named are ordinary text. */

/** White space of any width, line breaks included. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x202f ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x205f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x85
  );
}

/** Characters that print nothing: zero-width, direction and variation marks, soft hyphen. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x61c ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

/** Marks that sit on a letter: Latin and Cyrillic accents, Arabic vowels and hamzas, the tatweel. */
export function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    code === 0x640 ||
    (code >= 0x6d6 && code <= 0x6dc)
  );
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** Full-width punctuation that takes no space beside it. */
export function isFullWidth(code: number): boolean {
  return (code >= 0x3001 && code <= 0x301f) || (code >= 0xff01 && code <= 0xff65);
}

/** Value of a decimal digit: ASCII, Arabic-Indic, extended Arabic-Indic, full-width; -1 for anything else. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** Value of a superscript digit, -1 for anything else. */
export function superscriptValue(code: number): number {
  if (code === 0xb9) return 1;
  if (code === 0xb2) return 2;
  if (code === 0xb3) return 3;
  if (code === 0x2070 || (code >= 0x2074 && code <= 0x2079)) return code - 0x2070;
  return -1;
}

/** A letter of one of the scripts of the six languages. */
export function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x400 && code <= 0x52f) ||
    (code >= 0x620 && code <= 0x64a) ||
    (code >= 0x66e && code <= 0x6d3) ||
    (code >= 0xfb50 && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc) ||
    isHan(code)
  );
}

/** A capital of the Latin or Cyrillic script. */
export function isCapital(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0xde && code !== 0xd7) ||
    code === 0x152 ||
    (code >= 0x400 && code <= 0x42f)
  );
}

/** The script of a letter of a folded text; `null` for figures, marks and other scripts. */
export function scriptOf(code: number): 'Latin' | 'Cyrillic' | 'Arabic' | 'Han' | null {
  if (code >= 0x61 && code <= 0x7a) return 'Latin';
  if (code >= 0x430 && code <= 0x52f) return 'Cyrillic';
  if (code >= 0x620 && code <= 0x64a) return 'Arabic';
  return isHan(code) ? 'Han' : null;
}
