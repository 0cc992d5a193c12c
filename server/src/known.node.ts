import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ReadData } from './core/index.ts';

/** The data files that lie beside the bundles. */
export const dataIn: ReadData = async (name) =>
  gunzipSync(await readFile(join(__dirname, '../../data', name)));
