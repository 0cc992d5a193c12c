export type { KeyEdits } from './edits.ts';
export { enterAt } from './enter.ts';
export { shiftLevelAt } from './levels.ts';
export { pressedBefore, type Since } from './since.ts';
