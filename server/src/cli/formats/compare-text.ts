import { type Comparison, indexOf, type Version } from '../../core/comparing.ts';
import { allResolutions } from '../../core/index.ts';
import { coloursOf } from '../colours.ts';
import type { CompareReport } from '../compare.ts';
import { draftLines } from './compare-drafts.ts';
import { problemLine, type Writing } from './compare-problems.ts';
import { versionLines } from './compare-versions.ts';

/** For people: of drafts what changed, word by word; of language versions a line a row, and what disagrees below it. */
export function compareText(report: CompareReport): string {
  const { out } = report.shell;
  const width = out.isTerminal ? (out.columns ?? 80) : Number.POSITIVE_INFINITY;
  const writing: Writing = { ...report, colours: coloursOf(report.shell), width };
  return report.comparisons.map((comparison) => blockOf(comparison, writing).join('\n')).join('\n\n');
}

function blockOf(comparison: Comparison, writing: Writing): readonly string[] {
  const { kind, versions, problems } = comparison;
  const heads = versions.map((version) => writing.colours.bold(headOf(version, writing)));
  const body = kind === 'languages' ? versionLines(comparison, writing) : draftLines(comparison, writing);
  const general = problems.map((problem) => problemLine(problem, versions, writing));
  return [...heads, '', ...general, ...(general.length > 0 ? [''] : []), ...body, ''];
}

/** "en  draft.resolution: 80/271", with its place where the file holds several. */
function headOf(version: Version, { fileOf }: Writing): string {
  const { number, symbol, language } = version.resolution;
  const place = allResolutions(version.document).length > 1 ? `#${indexOf(version) + 1}` : '';
  const name = number ?? symbol;
  return `${language}  ${fileOf(version.document)}${place}${name === null ? '' : `: ${name}`}`;
}
