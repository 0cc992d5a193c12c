import type { CitationsReport } from './index.ts';

/** An array with one object a file: `schemas/citations.schema.json`. */
export function citationsJson({ files }: CitationsReport): string {
  return `${JSON.stringify(
    files.map(({ file, citations }) => ({ file, citations })),
    null,
    2,
  )}\n`;
}
