import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { compareVersions, loadAligned, type Problem, type Version } from '../../server/src/core/comparing.ts';
import { Document, render } from '../../server/src/core/index.ts';
import { columns } from './columns.ts';
import { CONFIRMED_DIFFERENCES } from './confirmed-differences.ts';
import { adoptedTexts } from './corpus.ts';

export interface DifferencesReport {
  readonly text: string;
  /** Every difference that is reported, a line each: level, rule, file, place and message. */
  readonly lines: readonly string[];
  readonly resolutions: number;
  /** Above a hint, and of these what a person has confirmed. */
  readonly all: number;
  readonly confirmed: number;
}

/**
 * What is reported between the versions of adopted resolutions: they should say the same, so all is false that no
 * person has confirmed.
 */
export async function differencesReport(shared: string): Promise<DifferencesReport> {
  const openings = await loadAligned(async (name) => gunzipSync(readFileSync(`data/${name}`)));
  const counts = new Map<string, { above: number; confirmed: number; hints: number }>();
  const lines: string[] = [];
  const resolutions = versionsIn(shared);
  for (const [name, versions] of resolutions) {
    const { rows } = compareVersions(versions, { openings });
    for (const problem of rows.flatMap(({ problems }) => problems)) {
      const isConfirmed = problem.severity !== 'hint' && confirmed(problem, versions, name);
      for (const key of [problem.code, 'all']) {
        const count = counts.get(key) ?? { above: 0, confirmed: 0, hints: 0 };
        if (problem.severity === 'hint') count.hints++;
        else count.above++;
        if (isConfirmed) count.confirmed++;
        counts.set(key, count);
      }
      const level = isConfirmed ? 'confirmed' : problem.severity;
      lines.push(`${level} ${problem.code} ${name}${placeOf(problem, versions)}`);
    }
  }
  const share = (count: number): string => (count / resolutions.size).toFixed(2);
  const table = columns([
    ['', 'above a hint', 'confirmed', 'false', 'false a resolution', 'hints', 'a resolution'],
    ...[...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { above, confirmed: right, hints }]) => [
        code,
        ...[above, right, above - right].map(String),
        share(above - right),
        String(hints),
        share(hints),
      ]),
  ]);
  const { above = 0, confirmed: right = 0 } = counts.get('all') ?? {};
  return {
    text: `Differences between the versions of ${resolutions.size} resolutions\n\n${table}`,
    lines,
    resolutions: resolutions.size,
    all: above,
    confirmed: right,
  };
}

function confirmed({ code, version, span }: Problem, versions: readonly Version[], name: string): boolean {
  if (version === null || span === null) return false;
  const { document, resolution } = versions[version]!;
  const file = `${name.split('/').at(-1)}.${resolution.language}`;
  return CONFIRMED_DIFFERENCES[file]?.[`${code} ${document.positionAt(span.start).line + 1}`] !== undefined;
}

/** The versions of each resolution that stands in the corpus in two languages or more. */
function versionsIn(shared: string): ReadonlyMap<string, readonly Version[]> {
  const byName = new Map<string, Version[]>();
  for (const { name, folder, text } of adoptedTexts(shared)) {
    if (folder === '.') continue;
    const document = Document.open(text);
    const [resolution] = document.resolutions;
    if (resolution === undefined) continue;
    const key = `${folder}/${name.replace(/\.\w\w\.txt$/, '')}`;
    byName.set(key, [...(byName.get(key) ?? []), { document, resolution }]);
  }
  return new Map([...byName].filter(([, versions]) => versions.length > 1));
}

function placeOf({ version, span, message }: Problem, versions: readonly Version[]): string {
  if (version === null || span === null) return ` ${render(message)}`;
  const { document, resolution } = versions[version]!;
  const { line } = document.positionAt(span.start);
  return `.${resolution.language}:${line + 1} ⟦${document.slice(span)}⟧ ${render(message)}`;
}
