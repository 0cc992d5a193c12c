import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LANGUAGES } from '../server/src/core/index.ts';
import { generate } from './generate.ts';
import { median, time } from './measure.ts';

/** Megabytes a second of reading and decoding on the machine that absolute targets are stated for. */
const REFERENCE = 270;
const ROUNDS = 9;

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  /** Reads a file into one reused buffer and decodes it, as an index does. */
  readonly readAndDecode: number;
  /** How many times the speed of the machine that absolute targets are stated for. */
  readonly speed: number;
}

export async function measureMachine(): Promise<Machine> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chapeau-bench-'));
  try {
    const file = path.join(folder, 'texts');
    for (const language of LANGUAGES) fs.appendFileSync(file, generate({ language, size: 2_000_000 }));
    const buffer = Buffer.alloc(fs.statSync(file).size);
    const decoder = new TextDecoder();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++)
      times.push(await time(() => decoder.decode(readInto(file, buffer))));
    const readAndDecode = buffer.length / 1000 / median(times);
    return {
      processor: os.cpus()[0]?.model ?? '',
      cores: os.cpus().length,
      node: process.version,
      readAndDecode,
      speed: readAndDecode / REFERENCE,
    };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function readInto(file: string, buffer: Buffer): Buffer {
  const descriptor = fs.openSync(file, 'r');
  const length = fs.readSync(descriptor, buffer);
  fs.closeSync(descriptor);
  return buffer.subarray(0, length);
}
