/** The face of the core for what is offered while a text is written: read when first asked for. */
export { suggestWords, type WordSuggestion } from './drafting/words/complete.ts';
export { type ParagraphSuggestion, suggestParagraphs } from './drafting/words/own-paragraphs.ts';
