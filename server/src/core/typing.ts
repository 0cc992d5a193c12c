/** The face of the core for what keys do: read when the first is pressed. */
export { enterAt, pressedBefore, type Since, shiftLevelAt } from './features/typing/index.ts';
