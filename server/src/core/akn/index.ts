/** The reading of Akoma Ntoso XML. Apart from `core/index.ts`: whoever meets such a file imports this on demand. */
export { type AknBlock, type AknText, akomaNtosoToText, blockAt, type ReadOptions } from './text.ts';
