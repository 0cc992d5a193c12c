import {
  type ComparedRow,
  type Comparison,
  compareVersions,
  headOf,
  type Problem,
  type Version,
} from '../../core/comparing.ts';
import { type Finding, type Related, type Settings, t } from '../../core/index.ts';
import { shown } from '../shown.ts';
import type { OpenText } from '../texts.ts';
import { say, type World } from '../world.ts';
import { groupsOf } from './candidates.ts';
import { languageName } from './names.ts';
import { openingsOf } from './openings.ts';
import { fileName } from './texts.ts';

/** What was compared last: versions that stay as they are need not be compared again. */
interface Last {
  readonly settings: string;
  readonly comparison: Comparison;
}

/** By the resolution that comes first among its versions. */
const compared = new WeakMap<Version['resolution'], Last>();

/** The last comparisons of the resolutions of an open text, in their order: most rows stay when it is edited. */
const before = new WeakMap<OpenText, readonly Comparison[]>();

/** What is found in an open text beside the other versions of its resolutions. */
export async function differencesOf(
  world: World,
  text: OpenText,
  settings: Settings,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const comparisons: Comparison[] = [];
  for (const [index, { own, versions }] of (await groupsOf(world, text)).entries()) {
    const comparison = await keptComparison(world, versions, settings, before.get(text)?.[index]);
    comparisons.push(comparison);
    const column = versions.indexOf(own);
    for (const row of comparison.rows)
      for (const problem of row.problems) {
        const finding = findingOf(world, comparison, column, row, problem);
        if (finding !== null) findings.push(finding);
      }
  }
  before.set(text, comparisons);
  return findings;
}

/** The versions of one text compare alike whichever of them is asked for. */
async function keptComparison(
  world: World,
  versions: readonly Version[],
  settings: Settings,
  earlier: Comparison | undefined,
): Promise<Comparison> {
  const first = versions[0]!.resolution;
  const name = JSON.stringify(settings);
  const last = compared.get(first);
  if (last !== undefined && last.settings === name && isSame(last.comparison.versions, versions))
    return last.comparison;
  const comparison = compareVersions(versions, {
    openings: await openingsOf(world),
    settings,
    ...(earlier && { before: earlier }),
  });
  compared.set(first, { settings: name, comparison });
  return comparison;
}

const isSame = (a: readonly Version[], b: readonly Version[]): boolean =>
  a.length === b.length && a.every(({ resolution }, at) => resolution === b[at]!.resolution);

/**
 * A problem of a version; or one of a file that is not open, which the first of the open versions tells beside the
 * paragraph as it has it. `null` for what other versions tell.
 */
function findingOf(
  world: World,
  { versions }: Comparison,
  own: number,
  row: ComparedRow,
  { code, severity, message, version, span }: Problem,
): Finding | null {
  const found = { code, severity, fixes: [], related: relatedTo(world, versions, own, row) };
  if (version === own && span !== null) return { ...found, span, message: say(world, message) };
  const unit = row.cells[own]?.units[0];
  const isOpen = ({ document }: Version): boolean => world.texts.get(document.uri) !== undefined;
  const teller = versions.findIndex((each, at) => row.cells[at] && isOpen(each));
  const blamed = version === null ? null : versions[version]!;
  if (unit === undefined || teller !== own || (blamed !== null && isOpen(blamed))) return null;
  const told = blamed === null ? message : t`In ${fileName(blamed.document.uri)}: ${message}`;
  return { ...found, span: headOf(unit), message: say(world, told) };
}

/** Where the other versions have the paragraph. */
function relatedTo(
  world: World,
  versions: readonly Version[],
  own: number,
  { cells }: ComparedRow,
): readonly Related[] {
  return versions.flatMap(({ document, resolution }, at) => {
    const unit = cells[at]?.units[0];
    if (at === own || unit === undefined) return [];
    const { span, words } = unit;
    const message = `${languageName(world, resolution.language)}: \u2068${excerpt(words)}\u2069`;
    if (document === versions[own]!.document) return { span, message };
    const { uri, range } = shown(world, document.uri, document.rangeOf(span));
    return { span, message, elsewhere: { file: uri, range } };
  });
}

/** So much of a paragraph shows which it is, UTF-16 units. */
const EXCERPT = 80;

const excerpt = (words: string): string =>
  words.length <= EXCERPT ? words : `${words.slice(0, EXCERPT).trimEnd()}…`;
