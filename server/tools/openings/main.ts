// Packs counts of openings into data/: npm run openings -- SHARED, the folder with un/ and corpus/
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ALIGNED_FILE } from '../../src/core/drafting/openings/aligned.ts';
import { countsFile, PARTS } from '../../src/core/drafting/openings/format.ts';
import { allResolutions, Document, LANGUAGES } from '../../src/core/index.ts';
import { alignedBytes } from './aligned.ts';
import { countsBytes, type Tables, type Text } from './counts.ts';

const [, , shared] = process.argv;
if (shared === undefined) {
  console.error('say where the counts lie: npm run openings -- FOLDER');
  process.exitCode = 2;
} else {
  const read = (name: string) => JSON.parse(fs.readFileSync(path.join(shared, 'un', name), 'utf8'));
  const tables: Tables = { observed: read('openings-observed.json'), next: read('openings-next.json') };
  const texts = textsIn(path.join(shared, 'corpus'));
  for (const language of LANGUAGES) write(countsFile(language), countsBytes(tables, texts, language));
  write(ALIGNED_FILE, alignedBytes(read('openings-aligned.json')));
}

function write(name: string, bytes: Uint8Array): void {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255; // which system packed it is nobody's concern
  fs.writeFileSync(path.join('data', name), packed);
  console.log(`data/${name}: ${packed.length} bytes, ${bytes.length} unpacked`);
}

/** The openings of every text of the folder, as the reader finds them. */
function textsIn(folder: string): readonly Text[] {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return files.flatMap((name) =>
    allResolutions(Document.open(fs.readFileSync(path.join(folder, name), 'utf8'))).flatMap(
      ({ language, body, preambular, operative }) =>
        PARTS.map((part) => ({
          language,
          body,
          part,
          openings: (part === 'preambular' ? preambular : operative).map(
            ({ opening }) => opening?.text ?? null,
          ),
        })),
    ),
  );
}
