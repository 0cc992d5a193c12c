// Drives editors from Debian with the settings that docs/editors.md gives, as a reader would use them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** What an editor has learnt from the server about the draft. */
export interface Learnt {
  readonly version: string;
  /** Codes or messages of the diagnostics. */
  readonly diagnostics: readonly string[];
  /** Names in the outline, of all levels. */
  readonly symbols: readonly string[];
}

const DRAFT = `The General Assembly,

*Recalling* its resolution 70/1,

1. *Requests* the Secretary-General:

(a) to report;

(b) to advise;

3. *Decides* to remain seized of the matter.
`;

/** The block of docs/editors.md that follows the comment with this name. */
function settingsNamed(name: string): string {
  const docs = readFileSync('docs/editors.md', 'utf8');
  const block = new RegExp(`<!-- ${name} -->\\n\`\`\`\\w+\\n([^]*?)\\n\`\`\``).exec(docs);
  assert.ok(block, `docs/editors.md has no block ${name}`);
  return block[1]!;
}

/**
 * Starts an editor in a folder of its own that holds `draft.resolution`, the settings and the script that drives
 * it, and reads what that prints: one JSON object.
 */
export function drive(
  settings: string,
  script: string,
  command: (settings: string, script: string) => string[],
): Learnt {
  const folder = mkdtempSync(join(tmpdir(), 'chapeau-editor-'));
  try {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    symlinkSync(resolve('bin/chapeau-language-server.cjs'), join(bin, 'chapeau-language-server'));
    writeFileSync(join(folder, 'draft.resolution'), DRAFT);
    const [settingsFile, scriptFile] = [join(folder, 'settings'), join(folder, 'script')];
    writeFileSync(settingsFile, settingsNamed(settings));
    writeFileSync(scriptFile, script);
    const [program, ...args] = command(settingsFile, scriptFile);
    const { error, stdout, stderr } = spawnSync(program!, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, HOME: folder, PATH: `${bin}${delimiter}${process.env.PATH}` },
    });
    assert.ok(!error, `${program} cannot be run: ${error?.message}`);
    const json = /\{.*\}/.exec(stdout + stderr);
    assert.ok(json, `${program} printed no result:\n${stdout}${stderr}`);
    return JSON.parse(json[0]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Checks that an editor shows the draft's fault and its structure. */
export function checkLearnt({ version, diagnostics, symbols }: Learnt): void {
  console.log(`      ${version}`);
  assert.ok(
    diagnostics.some((each) => each.includes('numbering/')),
    `diagnostics: ${diagnostics}`,
  );
  for (const name of ['Preamble', 'Operative part', '(b) to advise;'])
    assert.ok(symbols.includes(name), `${name} in ${symbols}`);
}
