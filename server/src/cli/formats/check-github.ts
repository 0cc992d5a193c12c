import type { Diagnostic } from '../diagnostics.ts';
import type { CheckReport } from './index.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/** Workflow commands of GitHub Actions, which mark the lines of a pull request. */
export function checkGithub({ diagnostics }: CheckReport): string {
  return diagnostics.map((diagnostic) => `${commandOf(diagnostic)}\n`).join('');
}

function commandOf({ file, range, severity, code, message, paragraph }: Diagnostic): string {
  const isOneLine = range.start.line === range.end.line;
  const region = {
    line: range.start.line + 1,
    endLine: range.end.line + 1,
    ...(isOneLine ? { col: range.start.character + 1, endColumn: range.end.character + 1 } : {}),
  };
  const properties = Object.entries({
    file: file.replaceAll('\\', '/'),
    ...(paragraph === undefined ? region : {}),
    title: code,
  });
  const list = properties.map(([name, value]) => `${name}=${escapedProperty(String(value))}`).join(',');
  return `::${COMMANDS[severity]} ${list}::${escaped(paragraph ? `${paragraph}: ${message}` : message)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
