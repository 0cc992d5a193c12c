import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/**
 * A package that holds the schema of SARIF 2.1.0 as OASIS publishes it. It is fetched when first needed, for that
 * one file: as a dependency it would bring what else it does and uses.
 */
const PACKAGE = {
  name: '@datadog/datadog-ci-plugin-sarif@5.1.0',
  integrity:
    'sha512-PRHRVGUk2IPveaNSpE773OAI4uy8gpNSGaCQWcGOyMT9AsLrYvIIrqo6a3g4UTJLVYjH3jvu8qanW/zHoluhSQ==',
  archive: 'datadog-datadog-ci-plugin-sarif-5.1.0.tgz',
  schema: 'package/dist/json-schema/sarif-schema-2.1.0.json',
};

const FOLDER = resolve('.vscode-test/sarif');
const SCHEMA = join(FOLDER, PACKAGE.schema);

/** A function that asserts that a log is valid SARIF 2.1.0. */
export function sarifSchema(): (log: unknown) => void {
  if (!existsSync(SCHEMA)) fetchSchema();
  const ajv = new Ajv({ allErrors: true, strict: false });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
  return (log) => assert.ok(validate(log), JSON.stringify(validate.errors, null, 1));
}

function fetchSchema(): void {
  mkdirSync(FOLDER, { recursive: true });
  run('npm', 'pack', PACKAGE.name, '--silent', '--prefer-offline');
  const archive = readFileSync(join(FOLDER, PACKAGE.archive));
  const hash = createHash('sha512').update(archive).digest('base64');
  assert.equal(`sha512-${hash}`, PACKAGE.integrity, 'the package with the SARIF schema is another');
  run('tar', '-xzf', PACKAGE.archive, PACKAGE.schema);
}

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, {
    cwd: FOLDER,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, `${command} ${args.join(' ')}: ${stderr}`);
}
