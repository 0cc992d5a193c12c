/** The face of the core for texts that are begun: read when first asked for. */
export { insertAnnex } from './new-texts/insert-annex.ts';
export { insertNote } from './new-texts/insert-note.ts';
export type { Insertion } from './new-texts/insertion.ts';
export {
  NEW_TEXT_KINDS,
  type NewText,
  type NewTextBody,
  newText,
  newTextBodies,
} from './new-texts/new-text.ts';
export { type TypedSnippet, typedSnippets } from './new-texts/typed-snippets.ts';
