import type { FileOutline } from '../outline.ts';
import type { Shell } from '../shell.ts';

/** An array with one object a file: `schemas/outline.schema.json`. */
export function outlineJson(_shell: Shell, files: readonly FileOutline[]): string {
  const outlines = files.map(({ file, resolutions, citations }) => ({ file, resolutions, citations }));
  return `${JSON.stringify(outlines, null, 2)}\n`;
}
