import type { Diagnostic } from '../../server/src/cli/diagnostics.ts';
import type { CheckReport } from '../../server/src/cli/formats/index.ts';
import { memoryHost } from '../../server/src/host/memory.ts';

/** A diagnostic for the formats, at the fifth line of a text. */
export function aDiagnostic(own: Partial<Diagnostic> = {}): Diagnostic {
  return {
    file: 'a.resolution',
    range: { start: { line: 4, character: 2 }, end: { line: 4, character: 8 } },
    span: { start: 42, end: 48 },
    paragraph: undefined,
    severity: 'warning',
    code: 'numbering/repeated',
    message: 'The number 2 is taken.',
    fixable: false,
    fingerprint: 'numbering/repeated | 2',
    fixes: [],
    related: [],
    ...own,
  };
}

/** What a format is handed for these diagnostics. */
export function reportOf(
  diagnostics: readonly Diagnostic[],
  around: Partial<CheckReport['shell']> = {},
): CheckReport {
  const output = { write: () => {}, isTerminal: false };
  const shell = {
    host: memoryHost(new Map()),
    cwd: '/drafts',
    env: {},
    out: output,
    err: output,
    stdin: async () => new Uint8Array(),
    version: () => '1.0.0',
    phrases: async () => ({}),
    data: async () => new Uint8Array(),
    library: async () => ({ indexer: null, cache: null, rest: null }),
    ...around,
  };
  const summary = { files: 1, errors: 0, warnings: diagnostics.length, infos: 0, hints: 0 };
  return { shell, diagnostics, summary, isSinceBaseline: false };
}
