export { bodyName } from './bodies/names.ts';
export { canBe, type Impossible, sessionDays } from './bodies/plausible.ts';
export { addressOf } from './bodies/symbols.ts';
export {
  type Citation,
  type CitationKey,
  type CitationKind,
  keyOf,
  type Whose,
} from './citations/citation.ts';
export { type Change, Document, type OpenOptions, SILENCES } from './document/document.ts';
export { allResolutions } from './document/places.ts';
export type * from './document/views.ts';
export { fixAll, fixed } from './features/fix-all.ts';
export { foldsOf } from './features/folding.ts';
export { mayAmend } from './features/may-amend.ts';
export { type OutlineResolution, outlineOf } from './features/outline.ts';
export { paragraphAt } from './features/paragraph.ts';
export { beginsAsResolution, languageOf } from './features/recognise.ts';
export { selectionAt } from './features/selection.ts';
export { type DocumentSymbol, symbolsOf } from './features/symbols.ts';
export { type ColourToken, TOKEN_TYPES, type TokenType, tokensOf } from './features/tokens.ts';
export { turnOffHere, turnOffInFile } from './features/turn-off.ts';
export type { KeyEdits } from './features/typing/index.ts';
export { BASE as BASE_CONVENTIONS, DEFAULT_PROFILE, PROFILES } from './houses/all.ts';
export { houseOf, PROFILE_NAMES } from './houses/houses.ts';
export {
  CONVENTIONS,
  type Conventions,
  LIMITS,
  type Limits,
  NO_VOCABULARY,
  type Severity,
  type Vocabulary,
} from './houses/profile.ts';
export type * from './known/known.ts';
export { isLanguageCode, LANGUAGES, type LanguageCode } from './languages/codes.ts';
export type { LanguagePack } from './languages/pack.ts';
export { packOf } from './languages/packs.ts';
export type * from './library/library.ts';
export { RULES } from './rules/all.gen.ts';
export { carried } from './rules/carried.ts';
export { Checker, check } from './rules/engine.ts';
export { type Message, type Phrases, render, t } from './rules/message.ts';
export type { About, Beside, Examples, Finding, Fix, Related, Rule } from './rules/rule.ts';
export { armed, type Settings } from './rules/settings.ts';
export type { Position, Range, Span, TextEdit } from './text/span.ts';
