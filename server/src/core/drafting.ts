/** The face of the core for what is offered while a text is written: read when first asked for. */
export { type AlignedOpenings, type Equivalent, loadAligned } from './drafting/openings/aligned.ts';
export { openingAt } from './drafting/openings/at.ts';
export { type Begun, begunAt } from './drafting/openings/begun.ts';
export { explainOpening, type OpeningExplained } from './drafting/openings/explain.ts';
export { type LanguageCounts, loadCounts } from './drafting/openings/load.ts';
export { mayBeEnglish, type OpeningSuggestion, suggestOpenings } from './drafting/openings/offer.ts';
export { suggestWords, type WordSuggestion } from './drafting/words/complete.ts';
export { resolutionHolding } from './drafting/words/held.ts';
export { type ParagraphSuggestion, suggestParagraphs } from './drafting/words/own-paragraphs.ts';
export { loadExamples } from './languages/examples/load.ts';
