import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const PROGRAM = resolve('dist/cli/chapeau.cjs');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface Around {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** A folder of its own for one test, and `chapeau` run in it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'chapeau-'));

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Runs it in this folder or in `cwd` below it. */
  run(args: readonly string[], input: string | Uint8Array = '', { env = {}, cwd = '.' }: Around = {}): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
      cwd: join(this.folder, cwd),
      env: { ...process.env, ...env },
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return { status, out: stdout, err: stderr };
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Status 2 with one line on standard error, which matches `message`, nothing on standard output. */
export function assertRefused({ status, out, err }: Ran, message: RegExp): void {
  assert.match(err, message);
  assert.match(err, /^chapeau: [^\n]+\n$/);
  assert.doesNotMatch(err, /\n\s+at /);
  assert.deepEqual([status, out], [2, '']);
}

/** Checks `value` against a JSON Schema of the repository. */
export function assertFits(schemaFile: string, value: unknown): void {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  assert.equal(schema.version, 1);
  const ajv = new Ajv2020({ strict: false });
  for (const name of readdirSync('schemas'))
    ajv.addSchema(JSON.parse(readFileSync(join('schemas', name), 'utf8')), name);
  const validate = ajv.compile({ $ref: basename(schemaFile) });
  assert.ok(validate(value), JSON.stringify(validate.errors));
}

/** Without a fault. */
export const SOUND = `90/1. Village wells

The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,

Noting with concern the state of the wells,

1. Requests the Secretary-General:

(a) To report on the wells;

(b) To list the pumps;

2. Decides to remain seized of the matter.
`;

/** A text in the markup of the United Nations. */
export const AKN = `<?xml version="1.0" encoding="UTF-8"?><akomaNtoso><statement>
  <preface><p><docNumber>90/1.</docNumber> <docTitle>Village wells</docTitle></p></preface>
  <preamble><formula><p>The General Assembly,</p></formula>
    <container eId="container_1"><p>Recalling its resolution 70/1,</p></container></preamble>
  <mainBody><paragraph eId="para_1"><num>1.</num><content><p>Decides to remain seized of the matter.</p></content>
  </paragraph></mainBody></statement></akomaNtoso>`;

/** The same with semicolons after the first preambular and the last operative paragraph. */
export const FAULTY = SOUND.replace('2015,', '2015;').replace('matter.', 'matter;');

/** The rule that a semicolon after a preambular paragraph breaks. */
export const COMMA = 'preamble/ends-with-comma';

/** What `check --format json` prints, as far as the tests look at it. */
export interface CheckOutput {
  readonly diagnostics: readonly {
    readonly file: string;
    readonly code: string;
    readonly severity: string;
    readonly fixable: boolean;
    readonly range: { readonly start: object; readonly end: object };
  }[];
}
