import { Checker, Document, LANGUAGES } from '../server/src/core/index.ts';
import { generate } from './generate.ts';
import { interleaved, median } from './measure.ts';
import { markdownlint } from './peers.ts';
import { atLeast, figure, type Result, ratio } from './result.ts';

const SIZE = 1_000_000;
const ROUNDS = 3;

/** Target 4: every rule on a text from cold, beside markdownlint on the same text. */
export async function checking(): Promise<readonly Result[]> {
  const lint = await markdownlint();
  const results: Result[] = [];
  for (const language of LANGUAGES) {
    const text = generate({ language, size: SIZE, markdown: true });
    const times = await interleaved(ROUNDS, {
      ours: () => new Checker().check(Document.open(text, { languageId: 'markdown' })),
      peer: () => lint(text),
    });
    const speed = (milliseconds: readonly number[]): number =>
      Buffer.byteLength(text) / 1000 / median(milliseconds);
    const measured = {
      target: 4,
      what: `full check of 1 MB, ${language}`,
      ours: speed(times.ours),
      unit: 'MB/s',
    };
    results.push(
      ratio(measured, 'markdownlint', speed(times.peer), atLeast(20)),
      figure(measured, atLeast(20)),
    );
  }
  return results;
}
