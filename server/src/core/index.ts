export { type Change, Document, type OpenOptions } from './document/document.ts';
export type * from './document/views.ts';
export { type OutlineResolution, outlineOf } from './features/outline.ts';
export { enterAt, type KeyEdits, shiftLevelAt } from './features/typing/index.ts';
export { isLanguageCode, LANGUAGES, type LanguageCode } from './languages/codes.ts';
export type { LanguagePack } from './languages/pack.ts';
export { packOf } from './languages/packs.ts';
export type { Position, Range, Span, TextEdit } from './text/span.ts';
