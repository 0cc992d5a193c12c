/** The face of the core for what follows citations from text to text, and writes them: read when first asked for. */
export { renumberText } from './edits/text-number.ts';
export {
  type CitationMap,
  citationMap,
  type MapId,
  type MapNode,
  type MapOptions,
  type MapSources,
  mapCentreAt,
  type Reach,
} from './features/citation-map.ts';
export { actOfKey, type CitedThere, citedThere, symbolOfAct } from './features/citing/cited.ts';
export { type Suggestion, suggestCitations } from './features/citing/complete.ts';
export { type CitedAct, dateIn, fullCitation } from './features/citing/write.ts';
export { type ChainLink, type ChainText, chainAt, citedBy, citersOf } from './features/navigation/chain.ts';
export {
  type Definition,
  definitionAt,
  definitionOf,
  type Spot,
  spotIn,
} from './features/navigation/definition.ts';
export { highlightsAt } from './features/navigation/highlights.ts';
export { type Hover, hoverAt } from './features/navigation/hover.ts';
export type { Surroundings } from './features/navigation/keys.ts';
export { type Lens, lensesOf } from './features/navigation/lenses.ts';
export { type Link, linksOf, officialAddress } from './features/navigation/links.ts';
export { type FilePlace, referencesAt } from './features/navigation/references.ts';
export { type Renaming, renameableAt, renamingAt } from './features/navigation/rename.ts';
export { type FoundSymbol, searchSymbols } from './features/navigation/workspace-symbols.ts';
export { moveParagraph } from './restructuring/moving.ts';
