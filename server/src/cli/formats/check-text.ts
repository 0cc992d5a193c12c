import { type Colours, coloursOf } from '../colours.ts';
import type { Diagnostic, Place, Summary } from '../diagnostics.ts';
import { counted } from '../words.ts';
import type { CheckReport } from './index.ts';

/**
 * A line a finding, "file:line:column: severity: message (code)", lines after it that say "note" for other places
 * that it speaks of, and a line that sums up.
 */
export function checkText({ shell, diagnostics, summary }: CheckReport): string {
  const colours = coloursOf(shell);
  const lines = diagnostics.flatMap((diagnostic) => linesOf(diagnostic, colours));
  const fixable = diagnostics.filter((diagnostic) => diagnostic.fixable).length;
  const remedy = fixable > 0 ? ` ${fixable} can be mended with --fix.` : '';
  if (lines.length > 0) lines.push('');
  return [...lines, `${sumOf(summary)}${remedy}`, ''].join('\n');
}

function linesOf(diagnostic: Diagnostic, colours: Colours): string[] {
  const { severity, message, code, related } = diagnostic;
  const paint = { error: colours.red, warning: colours.yellow, info: colours.blue, hint: colours.dim }[
    severity
  ];
  return [
    `${colours.bold(placeOf(diagnostic))}: ${paint(severity)}: ${message} ${colours.dim(`(${code})`)}`,
    ...related.map((one) => `${placeOf(one)}: ${colours.dim('note')}: ${one.message}`),
  ];
}

/** Lines and columns from 1; of Akoma Ntoso the paragraph, since its file has other lines than its text. */
function placeOf({ file, range, paragraph }: Place): string {
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
