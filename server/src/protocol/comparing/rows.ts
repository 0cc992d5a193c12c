import {
  type Cell,
  CHANGES,
  type ComparedRow,
  type Comparison,
  type Mark,
  type Problem,
  runsOf,
  type Unit,
  type Version,
} from '../../core/comparing.ts';
import { allResolutions, type Document, packOf } from '../../core/index.ts';
import type * as own from '../requests.ts';
import { isMarkedUp, shownUri } from '../shown.ts';
import { say, type World } from '../world.ts';
import { languageName, rowName } from './names.ts';
import { fileName } from './texts.ts';

/** A comparison as a client shows it, in the reader's language. */
export function resultOf(world: World, comparison: Comparison): own.CompareResult {
  const { kind, versions, rows, problems } = comparison;
  return {
    kind,
    columns: versions.map((version) => columnOf(world, version)),
    rows: rows.map((row) => rowOf(world, versions, row)),
    problems: problems.map((problem) => problemOf(world, versions, problem)),
  };
}

/** What heads a column. */
export function columnOf(world: World, { document, resolution }: Version): own.CompareColumn {
  const all = allResolutions(document);
  const index = all.indexOf(resolution);
  const { language, number, symbol } = resolution;
  return {
    uri: uriOf(world, document),
    resolution: index,
    name:
      all.length === 1
        ? fileName(document.uri)
        : `${fileName(document.uri)} · ${number ?? symbol ?? index + 1}`,
    language,
    languageName: languageName(world, language),
    direction: packOf(language).direction,
  };
}

/** As the client opens it: a file of the library that marks a text up is shown as that text. */
export function uriOf(world: World, { uri }: Document): string {
  return world.texts.get(uri) === undefined && isMarkedUp(uri) && world.navigates ? shownUri(uri) : uri;
}

function rowOf(world: World, versions: readonly Version[], row: ComparedRow): own.CompareRow {
  const { role, cells, change, problems } = row;
  const [first] = cells.flatMap((cell) => cell?.units[0] ?? []);
  return {
    role,
    level: first?.level ?? 0,
    name: rowName(world, versions, row),
    cells: cells.map((cell, column) => cell && cellOf(versions[column]!, column, cell, row)),
    change: change === undefined ? null : { kind: change, text: say(world, CHANGES[change]) },
    problems: problems.map((problem) => problemOf(world, versions, problem)),
  };
}

type Kind = Exclude<own.CompareTextRun['kind'], 'plain'>;

function cellOf({ document }: Version, column: number, { units }: Cell, row: ComparedRow): own.CompareCell {
  const marks = marksOf(column, units, row);
  const runs = units.flatMap((unit, at): own.CompareTextRun[] => [
    ...(at === 0 ? [] : jointOf(unit, column, row)),
    ...runsOf<Kind>(document, unit, marks).map(({ text, kind }) => ({
      text,
      kind: kind ?? ('plain' as const),
    })),
  ]);
  const [first, last] = [units[0]!, units.at(-1)!];
  return {
    label: first.label?.text ?? null,
    runs,
    range: document.rangeOf({ start: first.span.start, end: last.span.end }),
  };
}

/** Between what one text has in two pieces and another in one: the label is what that other lacks. */
function jointOf({ label }: Unit, column: number, { change }: ComparedRow): own.CompareTextRun[] {
  const space: own.CompareTextRun = { text: ' ', kind: 'plain' };
  if (label === null) return [space];
  const kind = change === undefined ? 'plain' : column === 0 ? 'removed' : 'added';
  return [space, { text: `${label.text} `, kind }];
}

/** The more telling ones last: these count where several stand over one another. */
function marksOf(column: number, units: readonly Unit[], row: ComparedRow): readonly Mark<Kind>[] {
  const marks: Mark<Kind>[] = units.flatMap(({ opening }) =>
    opening === null ? [] : { span: opening.span, kind: 'opening' },
  );
  for (const rewording of row.rewordings ?? [])
    marks.push(
      column === 0 ? { span: rewording.old, kind: 'removed' } : { span: rewording.new, kind: 'added' },
    );
  for (const { version, span } of row.problems)
    if (version === column && span !== null && !isAllOf(span, units)) marks.push({ span, kind: 'problem' });
  return marks;
}

/** A problem that speaks of the whole of a cell marks no words of it. */
const isAllOf = ({ start, end }: { start: number; end: number }, units: readonly Unit[]): boolean =>
  start <= units[0]!.text[0]!.start && end >= units.at(-1)!.span.end;

function problemOf(
  world: World,
  versions: readonly Version[],
  { code, severity, message, version, span }: Problem,
): own.CompareProblem {
  const document = version === null ? undefined : versions[version]?.document;
  return {
    code,
    severity,
    message: say(world, message),
    column: version,
    range: document === undefined || span === null ? null : document.rangeOf(span),
  };
}
