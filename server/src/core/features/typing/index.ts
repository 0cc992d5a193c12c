export { enterAfterBreak } from './after-break.ts';
export type { KeyEdits } from './edits.ts';
export { enterAt } from './enter.ts';
export { shiftLevelAt } from './levels.ts';
