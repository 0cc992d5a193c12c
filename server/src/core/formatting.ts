/** The face of the core for what brings texts into their normal form: read when first asked for. */
export { formatOf } from './format/format.ts';
export { formatRange } from './format/range.ts';
export { edited } from './format/rewriting.ts';
export { formatTyped } from './format/typed.ts';
