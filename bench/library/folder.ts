import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../server/src/core/index.ts';
import { generate } from '../generate.ts';
import { markedUp } from './marked-up.ts';

/** Texts of one folder. */
const IN_FOLDER = 250;

/** The files of a library below a folder, and how large they are. */
export interface WrittenLibrary {
  readonly files: readonly string[];
  readonly bytes: number;
}

/** Writes a library of `count` files: resolutions that cite one another, each in six languages. */
export function writeLibrary(folder: string, count: number, form: 'txt' | 'xml' = 'txt'): WrittenLibrary {
  const texts = Math.ceil(count / LANGUAGES.length);
  const files: string[] = [];
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const language = LANGUAGES[index % LANGUAGES.length]!;
    const number = Math.floor(index / LANGUAGES.length);
    const own = path.join(folder, language, String(Math.floor(number / IN_FOLDER)));
    if (number % IN_FOLDER === 0) fs.mkdirSync(own, { recursive: true });
    const text = generate({ language, size: 0, seed: index + 1, library: { number, count: texts } });
    const content = form === 'xml' ? markedUp(text, number) : text;
    const file = path.join(own, `${number}.${form}`);
    fs.writeFileSync(file, content);
    files.push(file);
    bytes += Buffer.byteLength(content);
  }
  return { files, bytes };
}
