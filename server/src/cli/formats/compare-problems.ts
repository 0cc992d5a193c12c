import type { Comparison, Problem, Version } from '../../core/comparing.ts';
import { render } from '../../core/index.ts';
import type { Colours } from '../colours.ts';
import type { CompareReport } from '../compare.ts';
import { counted } from '../words.ts';

/** What the parts of a comparison are put in words with. */
export interface Writing extends CompareReport {
  readonly colours: Colours;
  /** Columns of a line; a pipe has lines of any length. */
  readonly width: number;
}

/** "draft.resolution:5:1: warning: …", as `check` writes it. */
export function problemLine(
  { code, severity, message, version, span }: Problem,
  versions: readonly Version[],
  { colours, phrases, fileOf }: Writing,
): string {
  const paint = { error: colours.red, warning: colours.yellow, info: colours.blue, hint: colours.dim }[
    severity
  ];
  const document = version === null ? undefined : versions[version]?.document;
  const start = document === undefined || span === null ? null : document.positionAt(span.start);
  const file = document === undefined ? '' : `${fileOf(document)}:`;
  const place = start === null ? file : `${file}${start.line + 1}:${start.character + 1}:`;
  const said = `${paint(severity)}: ${render(message, phrases)} ${colours.dim(`(${code})`)}`;
  return place === '' ? said : `${colours.bold(place)} ${said}`;
}

/** "2 differences, 1 hint", '' for none. */
export function differencesOf({ rows, problems }: Comparison): string {
  const all = [...problems, ...rows.flatMap((row) => row.problems)];
  const hints = all.filter(({ severity }) => severity === 'hint').length;
  const counts = [counted(all.length - hints, 'difference'), ...(hints > 0 ? [counted(hints, 'hint')] : [])];
  return counts.join(', ');
}
