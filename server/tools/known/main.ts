// Packs a table of adopted resolutions into data/: npm run known -- PATH/adopted.tsv
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { encode } from './encode.ts';
import { rowsOf } from './rows.ts';

const [, , table] = process.argv;
if (table === undefined) {
  console.error('say which table: npm run known -- PATH/adopted.tsv');
  process.exitCode = 2;
} else {
  fs.mkdirSync('data', { recursive: true });
  for (const [name, bytes] of encode(rowsOf(fs.readFileSync(table, 'utf8')))) {
    const packed = gzipSync(bytes, { level: 9 });
    packed[9] = 255; // which system packed it is nobody's concern
    fs.writeFileSync(path.join('data', name), packed);
    console.log(`data/${name}: ${packed.length} bytes, ${bytes.length} unpacked`);
  }
}
