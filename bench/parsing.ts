import { Document, LANGUAGES } from '../server/src/core/index.ts';
import { generate } from './generate.ts';
import { interleaved, median } from './measure.ts';
import { figure, type Result } from './result.ts';

const SIZE = 1_000_000;

/** Reading a text from cold, in each language: what every other figure stands on. */
export async function parsing(): Promise<readonly Result[]> {
  const texts = LANGUAGES.map((language) => ({ language, text: generate({ language, size: SIZE }) }));
  const times = await interleaved(
    9,
    Object.fromEntries(texts.map(({ language, text }) => [language, () => Document.open(text)])),
  );
  return texts.map(({ language, text }) =>
    figure({
      target: 0,
      what: `reading 1 MB, ${language}`,
      ours: Buffer.byteLength(text) / 1000 / median(times[language]!),
      unit: 'MB/s',
    }),
  );
}
