import { Document } from '../document/document.ts';
import type { LanguageCode } from '../languages/codes.ts';

/** True when `text`, the beginning of a file, is plainly that of a resolution: a body named, and a paragraph. */
export function beginsAsResolution(text: string): boolean {
  const first = Document.open(text).resolutions[0];
  return first?.enacting?.body != null && first.preambular.length + first.operative.length > 0;
}

/** Language of the first resolution of a document; `null` where there is none. Reads no further than needed. */
export function languageOf(document: Document): LanguageCode | null {
  for (const page of document.pages)
    for (const { pieces } of page.blocks)
      for (const { role, language } of pieces)
        if (role === 'enacting' || role === 'preambular' || role === 'operative') return language ?? 'en';
  return null;
}
