import { type Range, RULES, type Rule } from '../../core/index.ts';
import type { Diagnostic, Replacements } from '../diagnostics.ts';
import { ruleMarkdown } from '../rule-text.ts';
import type { CheckReport } from './index.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const;

/** SARIF 2.1.0: one run with the rules that found something, places in UTF-16 columns, and fixes. */
export function checkSarif({ shell, diagnostics }: CheckReport): string {
  const codes = [...new Set(diagnostics.map((diagnostic) => diagnostic.code))].sort();
  const rules = codes.flatMap((code) => RULES.find((rule) => rule.code === code) ?? []);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Chapeau', semanticVersion: shell.version(), rules: rules.map(descriptorOf) },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, codes.indexOf(diagnostic.code))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptorOf(rule: Rule) {
  return {
    id: rule.code,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: `${rule.summary} ${rule.why}`, markdown: ruleMarkdown(rule) },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number) {
  const { file, code, message, severity, range, paragraph, fingerprint, fixes } = diagnostic;
  const artifactLocation = { uri: uriOf(file) };
  const region = paragraph === undefined ? { region: regionOf(range) } : {};
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation, ...region },
        ...(paragraph ? { logicalLocations: [{ name: paragraph, kind: 'element' }] } : {}),
      },
    ],
    partialFingerprints: { 'chapeau/v1': fingerprint },
    ...(fixes.length > 0 ? { fixes: fixes.map((fix) => fixOf(fix, artifactLocation)) } : {}),
  };
}

function fixOf({ title, edits }: Replacements, artifactLocation: { uri: string }) {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

function regionOf({ start, end }: Range) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A relative reference for a relative path, a `file:` URI for an absolute one. */
function uriOf(path: string): string {
  const segments = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (/^[A-Z]%3A\//i.test(segments)) return `file:///${segments.replace('%3A', ':')}`;
  return segments.startsWith('/') ? `file://${segments}` : segments;
}
