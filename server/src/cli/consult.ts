import type { Checker, Document, Finding, References } from '../core/index.ts';

/** What the texts of a run may consult; texts that were asked for are at hand when `settled` resolves. */
export type Consulted = References & { settled(): Promise<void> };

/** Rules that ask for a text are asked again when it has been read; what these ask for then, too, so many times. */
const ROUNDS = 4;

/** What the rules find in a text with what may be consulted beside it. */
export async function findingsBeside(
  checker: Checker,
  document: Document,
  references: Consulted,
): Promise<readonly Finding[]> {
  let findings: readonly Finding[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { generation, known, library } = references;
    checker.consult({ generation, known, library, textOf: (entry) => references.textOf(entry) });
    findings = checker.check(document);
    await references.settled();
    if (references.generation === generation) break;
  }
  return findings;
}
