import { type Document, type Finding, fixed } from '../core/index.ts';
import type { Shell } from './shell.ts';
import type { Text } from './texts.ts';
import { diffOf, writeBack } from './writing.ts';

export interface Repaired {
  /** The text as it is after the fixes, or as it was when they could not be written. */
  readonly document: Document;
  /** False when there are fixes that could not be written. */
  readonly isWritten: boolean;
}

/** A function that mends a text and writes it back, or with `isDryRun` prints the difference. */
export function repairer(shell: Shell, isDryRun: boolean) {
  return async (text: Text, findingsIn: (document: Document) => readonly Finding[]): Promise<Repaired> => {
    const { document, input, opened } = text;
    const mended = opened.paragraphAt === null ? fixed(document, findingsIn) : document;
    const before = document.text();
    const after = mended.text();
    if (after === before) return { document, isWritten: true };
    if (isDryRun) {
      shell.out.write(await diffOf(input.path, before, after));
      return { document: mended, isWritten: true };
    }
    const obstacle = input.isStandardInput
      ? 'standard input cannot be written; --dry-run shows the changes'
      : await writeBack(shell, text, after);
    if (obstacle === null) return { document: mended, isWritten: true };
    shell.err.write(`chapeau: ${input.path}: not fixed: ${obstacle}\n`);
    return { document, isWritten: false };
  };
}
