import { edited, formatOf, formatTyped } from '../server/src/core/formatting.ts';
import { Checker, Document, LANGUAGES } from '../server/src/core/index.ts';
import { generate } from './generate.ts';
import { interleaved, median } from './measure.ts';
import { atMost, figure, type Result, ratio } from './result.ts';

const SIZE = 1_000_000;
const ROUNDS = 3;
/** Four times the text may take so many times as long. */
const GROWTH = 6;

/** Formatting a text from cold: as it is, untidy, four times as long; and one paragraph after a key. */
export async function formatting(): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const language of LANGUAGES) {
    const text = generate({ language, size: SIZE, markdown: true });
    const short = generate({ language, size: SIZE / 4, markdown: true });
    const format = (each: string) => formatOf(Document.open(each), {});
    const tidy = edited(text, format(text));
    const times = await interleaved(ROUNDS, {
      tidy: () => format(tidy),
      untidy: () => format(untidy(text)),
      short: () => format(untidy(short)),
    });
    const milliseconds = (what: string, of: readonly number[]): Result =>
      figure({ target: 0, what: `formatting ${what}, ${language}`, ours: median(of), unit: 'ms' });
    const measured = {
      target: 0,
      what: `formatting 1 MB, untidy, ${language}`,
      ours: median(times.untidy),
      unit: 'ms',
    };
    results.push(
      milliseconds('1 MB in normal form', times.tidy),
      ratio(measured, 'a quarter of it', median(times.short), atMost(GROWTH)),
    );
  }
  results.push(await afterKey());
  return results;
}

function untidy(text: string): string {
  return text
    .replaceAll(' the ', '  the ')
    .replace(/([;；؛])\n/g, ' ,\n')
    .replaceAll('\n\n', '\n \n\n');
}

async function afterKey(): Promise<Result> {
  const text = generate({ language: 'en', size: SIZE });
  const document = Document.open(text);
  const findings = new Checker().check(document);
  const at = text.indexOf('\n', text.length / 2) + 1;
  const times = await interleaved(99, { key: () => formatTyped(document, at, '\n', findings) });
  const measured = {
    target: 0,
    what: 'tidying a paragraph of 1 MB after a key',
    ours: median(times.key),
    unit: 'ms',
  };
  return figure(measured, atMost(1));
}
