import type { Checker, Document, Finding, References } from '../core/index.ts';

/** What the texts of a run may consult; texts that were asked for are at hand when `settled` resolves. */
export type Consulted = References & { settled(): Promise<void> };

/** Rules that ask for a text are asked again when it has been read; what these ask for then, too, so many times. */
const ROUNDS = 4;

/** Lets the checker know what the text cites; it is read only for a text that cites something. */
export async function consult(
  checker: Checker,
  document: Document,
  read: () => Promise<Consulted>,
): Promise<void> {
  checker.check(document);
  if (!checker.cites) return;
  const references = await read();
  for (let round = 0; round < ROUNDS; round++) {
    const { generation } = references;
    checker.consult(references);
    checker.check(document);
    await references.settled();
    if (references.generation === generation) return;
  }
  checker.consult(references);
}

/** What the rules find in a text with what may be consulted beside it. */
export async function findingsBeside(
  checker: Checker,
  document: Document,
  references: Consulted,
): Promise<readonly Finding[]> {
  await consult(checker, document, async () => references);
  return checker.check(document);
}
