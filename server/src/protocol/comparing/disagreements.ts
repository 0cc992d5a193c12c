import {
  type ComparedRow,
  type Comparison,
  headOf,
  type Problem,
  type Version,
} from '../../core/comparing.ts';
import { type Finding, type Message, type Related, type Settings, type Span, t } from '../../core/index.ts';
import type { GoesOn } from '../beside.ts';
import { shown } from '../shown.ts';
import type { OpenText } from '../texts.ts';
import { say, type World } from '../world.ts';
import { groupsOf } from './candidates.ts';
import { compared, forgetOthers } from './compared.ts';
import { languageName } from './names.ts';
import { fileName } from './texts.ts';

/** What is found in an open text beside the other versions of its resolutions; `null` where that is broken off. */
export async function differencesOf(
  world: World,
  text: OpenText,
  settings: Settings,
  goesOn: GoesOn,
): Promise<readonly Finding[] | null> {
  const findings: Finding[] = [];
  const groups = await groupsOf(world, text);
  forgetOthers(world, text, new Set(groups.flatMap(({ versions }) => versions.map(uriIn))));
  for (const { own, versions } of groups) {
    if (lengthOf(versions) > MOST_UNITS) continue;
    const comparison = await compared(world, versions, settings, goesOn);
    if (comparison === null) return null;
    const column = versions.indexOf(own);
    for (const row of comparison.rows)
      for (const problem of row.problems) {
        const finding = findingOf(world, comparison, column, row, problem);
        if (finding !== null) findings.push(finding);
      }
  }
  return findings;
}

/**
 * Of longer texts, UTF-16 units together, differences are shown side by side alone: a step of comparing them takes longer
 * than a key may wait. The longest resolutions have a tenth of that in each language.
 */
const MOST_UNITS = 1_000_000;

const lengthOf = (versions: readonly Version[]): number =>
  versions.reduce((sum, { resolution: { span } }) => sum + span.end - span.start, 0);

const uriIn = ({ document }: Version): string => document.uri;

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
  const found = (at: Span, told: Message): Finding => ({
    code,
    severity,
    span: at,
    message: say(world, told),
    fixes: [],
    related: relatedTo(world, versions, own, row),
  });
  if (version === own && span !== null) return found(span, message);
  const unit = row.cells[own]?.units[0];
  const isOpen = ({ document }: Version): boolean => world.texts.get(document.uri) !== undefined;
  const teller = versions.findIndex((each, at) => row.cells[at] && isOpen(each));
  const blamed = version === null ? null : versions[version]!;
  if (unit === undefined || teller !== own || (blamed !== null && isOpen(blamed))) return null;
  return found(headOf(unit), blamed === null ? message : t`In ${fileName(blamed.document.uri)}: ${message}`);
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
