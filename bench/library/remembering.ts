import fs from 'node:fs';
import path from 'node:path';
import { interleaved, median, time } from '../measure.ts';
import { atMost, figure, type Result, ratio } from '../result.ts';
import { type LibraryFolder, openLibrary, rootOf } from './open.ts';

const ROUNDS = 5;
const CHANGES = 60;

/** Targets 6 and 7: a later start, and one changed file. */
export async function remembering(texts: LibraryFolder, cache: string): Promise<readonly Result[]> {
  const library = await openLibrary(texts.folder, cache);
  await library.settled();
  const [kept = ''] = fs.readdirSync(cache).map((name) => path.join(cache, name));
  const times = await interleaved(ROUNDS, {
    start: () => openLibrary(texts.folder, cache),
    walk: () => {
      walk(texts.folder);
      fs.readFileSync(kept);
    },
  });
  const changes: number[] = [];
  for (let change = 0; change < CHANGES; change++) {
    const file = texts.files[(change * 97) % texts.files.length]!;
    fs.appendFileSync(file, '\n');
    const reading = await time(() => fs.readFileSync(file, 'utf8'));
    changes.push((await time(() => library.touch([rootOf(file)]))) - reading);
  }
  const what = `later start, ${texts.files.length} files`;
  return [
    ratio(
      { target: 6, what, ours: median(times.start), unit: 'ms' },
      'walk, stat, read',
      median(times.walk),
      atMost(1.5),
    ),
    figure({ target: 7, what: 'one changed file', ours: median(changes), unit: 'ms' }, atMost(5)),
  ];
}

function walk(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) walk(file);
    else fs.statSync(file);
  }
}
