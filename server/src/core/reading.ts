/** The face of the core for what is shown beside a text: hints, figures, lenses; read when first asked for. */
export {
  type Counted,
  countedAt,
  countedIn,
  countedWithin,
  type Figures,
  pagesOf,
  type Section,
} from './counting/figures.ts';
export type { ForceCount } from './counting/forces.ts';
export { type Places, placesOf } from './counting/places.ts';
export { type CountedHead, countedHeads, nameOf } from './features/reading/heads.ts';
export { type Hint, type HintOptions, hintsIn } from './features/reading/hints.ts';
export { LENGTHS } from './languages/lengths.ts';
