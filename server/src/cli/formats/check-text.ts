import { type Colours, coloursOf } from '../colours.ts';
import type { Diagnostic, Summary } from '../diagnostics.ts';
import type { CheckReport } from './index.ts';

/** A line a finding, "file:line:column: severity: message (code)", and a line that sums up. */
export function checkText({ shell, diagnostics, summary }: CheckReport): string {
  const colours = coloursOf(shell);
  const lines = diagnostics.map((diagnostic) => lineOf(diagnostic, colours));
  const fixable = diagnostics.filter((diagnostic) => diagnostic.fixable).length;
  const remedy = fixable > 0 ? ` ${fixable} can be mended with --fix.` : '';
  if (lines.length > 0) lines.push('');
  return [...lines, `${sumOf(summary)}${remedy}`, ''].join('\n');
}

function lineOf(diagnostic: Diagnostic, colours: Colours): string {
  const { severity, message, code } = diagnostic;
  const paint = { error: colours.red, warning: colours.yellow, info: colours.blue, hint: colours.dim }[
    severity
  ];
  return `${colours.bold(placeOf(diagnostic))}: ${paint(severity)}: ${message} ${colours.dim(`(${code})`)}`;
}

/** Lines and columns from 1; of Akoma Ntoso the paragraph, since its file has other lines than its text. */
function placeOf({ file, range, paragraph }: Diagnostic): string {
  if (paragraph !== undefined) return paragraph === null ? file : `${file}#${paragraph}`;
  return `${file}:${range.start.line + 1}:${range.start.character + 1}`;
}

function sumOf({ files, errors, warnings, infos, hints }: Summary): string {
  const counts = [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    counted(infos, 'remark'),
    counted(hints, 'hint'),
  ].filter((count) => !count.startsWith('0 '));
  return `${counts.length === 0 ? 'Nothing to report' : counts.join(', ')} in ${counted(files, 'file')}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
