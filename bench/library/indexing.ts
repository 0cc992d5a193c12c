import fs from 'node:fs';
import { Parser } from 'htmlparser2';
import { interleaved, median } from '../measure.ts';
import { atLeast, atMost, type Result, ratio } from '../result.ts';
import { type LibraryFolder, openLibrary } from './open.ts';
import { firstMarkdownSymbols } from './peer.ts';

const ROUNDS = 3;

/** Target 5: the first index, beside reading and decoding, a Markdown service, and the XML parser alone. */
export async function indexing(texts: LibraryFolder, xml: LibraryFolder): Promise<readonly Result[]> {
  const markdown = await firstMarkdownSymbols(texts.files);
  // What is put in order after all answers are complete is not to weigh on the others' time.
  const settling: Promise<void>[] = [];
  const times = await interleaved(ROUNDS, {
    index: async () => {
      settling.push((await openLibrary(texts.folder, null)).settled());
    },
    settle: () => Promise.all(settling.splice(0)),
    read: () => texts.files.map((file) => fs.readFileSync(file, 'utf8').length),
    marked: async () => {
      settling.push((await openLibrary(xml.folder, null)).settled());
    },
    settleMarked: () => Promise.all(settling.splice(0)),
    parse: () => parseAll(xml.files),
  });
  const peer = await interleaved(1, { markdown });
  const size = `${texts.files.length} files, ${(texts.bytes / 1e6).toFixed(0)} MB`;
  const what = { target: 5, what: `first index, ${size}`, ours: median(times.index), unit: 'ms' };
  const marked = `first index, ${xml.files.length} XML files, ${(xml.bytes / 1e6).toFixed(0)} MB`;
  return [
    ratio(what, 'read and decode', median(times.read), atMost(3)),
    ratio(what, 'Markdown service', median(peer.markdown), atLeast(5)),
    ratio(
      { ...what, what: marked, ours: median(times.marked) },
      'parse alone',
      median(times.parse),
      atMost(1.5),
    ),
  ];
}

function parseAll(files: readonly string[]): void {
  for (const file of files) {
    const parser = new Parser({}, { xmlMode: true });
    parser.write(fs.readFileSync(file, 'utf8'));
    parser.end();
  }
}
