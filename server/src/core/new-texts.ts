/** The face of the core for texts that are begun: read when first asked for. */
export {
  NEW_TEXT_KINDS,
  type NewText,
  type NewTextBody,
  newText,
  newTextBodies,
} from './new-texts/new-text.ts';
