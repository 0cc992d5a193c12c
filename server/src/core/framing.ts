/** The face of the core for frames of paragraphs that another language version has: read when first asked for. */
export { begunAt } from './drafting/openings/begun.ts';
export { type Frame, frameAt } from './frames/at.ts';
export { frameEdits } from './frames/insert.ts';
export { newVersion } from './frames/new-version.ts';
export type { FrameTarget } from './frames/paragraph.ts';
export { PLACE } from './frames/words.ts';
export { lineBreakIn } from './new-texts/insertion.ts';
