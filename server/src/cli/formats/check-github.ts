import type { Diagnostic, Place, RelatedPlace } from '../diagnostics.ts';
import type { CheckReport } from './index.ts';
import { nameFrom, rootOf } from './names.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/** Workflow commands of GitHub Actions, which mark the lines of a pull request. */
export function checkGithub({ shell, diagnostics }: CheckReport): string {
  const root = rootOf(shell);
  const nameOf = (file: string) => nameFrom(root, shell, file);
  return diagnostics.map((diagnostic) => `${commandOf(diagnostic, nameOf)}\n`).join('');
}

type Naming = (file: string) => string;

function commandOf(diagnostic: Diagnostic, nameOf: Naming): string {
  const { file, severity, code, message, paragraph, related } = diagnostic;
  const properties = Object.entries({ file: nameOf(file), ...regionOf(diagnostic), title: code });
  const list = properties.map(([name, value]) => `${name}=${escapedProperty(String(value))}`).join(',');
  const lines = [
    paragraph ? `${paragraph}: ${message}` : message,
    ...related.map((one) => lineOf(one, nameOf)),
  ];
  return `::${COMMANDS[severity]} ${list}::${escaped(lines.join('\n'))}`;
}

/** Lines and columns from 1. GitHub takes columns only within one line, and knows no paragraphs of XML. */
function regionOf({ range: { start, end }, paragraph }: Place) {
  if (paragraph !== undefined) return {};
  const lines = { line: start.line + 1, endLine: end.line + 1 };
  return start.line === end.line
    ? { ...lines, col: start.character + 1, endColumn: end.character + 1 }
    : lines;
}

/** "a.resolution:5: the paragraph that it repeats". */
function lineOf({ file, range, paragraph, message }: RelatedPlace, nameOf: Naming): string {
  return `${nameOf(file)}:${paragraph ?? range.start.line + 1}: ${message}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
