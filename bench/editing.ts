import { Document } from '../server/src/core/index.ts';
import { keystrokes } from './edits.ts';
import { generate } from './generate.ts';
import { median } from './measure.ts';
import { atMost, type Result, ratio } from './result.ts';

const COUNT = 800;
const ROUNDS = 5;

/** Target 3: an edit in a large document beside the same edits in a small one. */
export async function editing(): Promise<readonly Result[]> {
  const texts = {
    small: generate({ language: 'en', size: 100_000 }),
    large: generate({ language: 'en', size: 10_000_000 }),
  };
  const documents = { small: Document.open(texts.small), large: Document.open(texts.large) };
  const times: Record<keyof typeof texts, number[]> = { small: [], large: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const size of ['small', 'large'] as const) {
      let document = documents[size];
      for (const change of keystrokes(texts[size], COUNT)) {
        const started = performance.now();
        document = document.edit([change], document.version + 1);
        if (round > 0) times[size].push((performance.now() - started) * 1000);
      }
    }
  }
  return [
    ratio(
      { target: 3, what: 'edit in process, 10 MB', ours: median(times.large), unit: 'µs' },
      '100 KB',
      median(times.small),
      atMost(1.5),
    ),
  ];
}
