import type { CheckReport } from './index.ts';

/** One JSON object: `schemas/check.schema.json`. */
export function checkJson({ diagnostics, summary }: CheckReport): string {
  const listed = diagnostics.map(({ file, range, severity, code, message, fixable }) => ({
    file,
    range,
    severity,
    code,
    message,
    fixable,
  }));
  return `${JSON.stringify({ diagnostics: listed, summary }, null, 2)}\n`;
}
