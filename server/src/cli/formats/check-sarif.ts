import { createHash } from 'node:crypto';
import { type Range, RULES, type Span } from '../../core/index.ts';
import type { Diagnostic, Place, Replacements } from '../diagnostics.ts';
import type { CheckReport } from './index.ts';
import { baseUriOf, rootOf, uriFrom } from './names.ts';
import { descriptorOf, LEVELS } from './sarif-rule.ts';

/** The folder that relative references count from, by the name that SARIF's own examples give it. */
const BASE = 'SRCROOT';

/**
 * SARIF 2.1.0: one run with the rules that found something, places in UTF-16 columns, and fixes. With a baseline
 * every result is new, since the others are left out.
 */
export function checkSarif({ shell, diagnostics, isSinceBaseline }: CheckReport): string {
  const root = rootOf(shell);
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const rules = codes.flatMap((code) => RULES.find((rule) => rule.code === code) ?? []);
  const naming: Naming = (file) => {
    const uri = uriFrom(root, shell, file);
    return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: BASE };
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Chapeau', semanticVersion: shell.version(), rules: rules.map(descriptorOf) },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [BASE]: { uri: baseUriOf(root) } },
        results: diagnostics.map((diagnostic) => ({
          ...resultOf(diagnostic, codes.indexOf(diagnostic.code), naming),
          ...(isSinceBaseline ? { baselineState: 'new' } : {}),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The artifact location of a file. */
type Naming = (file: string) => { readonly uri: string; readonly uriBaseId?: string };

function resultOf(diagnostic: Diagnostic, ruleIndex: number, naming: Naming) {
  const { file, code, message, severity, fingerprint, fixes, related } = diagnostic;
  const places = related.map((one, id) => ({
    id,
    ...locationOf(one, naming),
    message: { text: one.message },
  }));
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(diagnostic, naming)],
    ...(places.length > 0 ? { relatedLocations: places } : {}),
    partialFingerprints: fingerprintsFrom(fingerprint),
    ...(fixes.length > 0 ? { fixes: fixes.map((fix) => fixOf(fix, naming(file))) } : {}),
  };
}

/** A place by lines and columns; in Akoma Ntoso, which has other lines than its text, by the paragraph. */
function locationOf({ file, range, span, paragraph }: Place, naming: Naming) {
  const region = paragraph === undefined ? { region: regionOf(range, span) } : {};
  return {
    physicalLocation: { artifactLocation: naming(file), ...region },
    ...(paragraph ? { logicalLocations: [{ name: paragraph, kind: 'element' }] } : {}),
  };
}

/** Under our own name, and under the one by which GitHub's code scanning knows a finding again. */
function fingerprintsFrom(fingerprint: string) {
  const hash = createHash('sha256').update(fingerprint).digest('hex').slice(0, 16);
  return { 'chapeau/v1': hash, primaryLocationLineHash: `${hash}:1` };
}

function fixOf({ title, edits }: Replacements, artifactLocation: ReturnType<Naming>) {
  const replacements = edits.map(({ range, span, text }) => ({
    deletedRegion: regionOf(range, span),
    insertedContent: { text },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

/** Lines and columns from 1, the offset from 0. */
function regionOf({ start, end }: Range, span: Span) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}
