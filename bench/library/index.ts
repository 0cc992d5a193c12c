import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildProduct } from '../bundle.ts';
import type { Result } from '../result.ts';
import { answering } from './answering.ts';
import { writeLibrary } from './folder.ts';
import { indexing } from './indexing.ts';
import { remembering } from './remembering.ts';

/** Of the files of the library, so many are written as XML, too. */
const MARKED_UP = 1 / 10;

/** Targets 5 to 9: a library of `files` generated resolutions in six languages. */
export async function library(files: number): Promise<readonly Result[]> {
  buildProduct();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chapeau-library-'));
  try {
    const texts = path.join(folder, 'texts');
    const written = writeLibrary(texts, files);
    const xml = path.join(folder, 'xml');
    const markedUp = writeLibrary(xml, Math.ceil(files * MARKED_UP), 'xml');
    const cache = path.join(folder, 'cache');
    return [
      ...(await indexing({ folder: texts, ...written }, { folder: xml, ...markedUp })),
      ...(await remembering({ folder: texts, ...written }, cache)),
      ...(await answering({ folder: texts, ...written }, cache)),
    ];
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
