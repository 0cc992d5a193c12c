import { readFileSync } from 'node:fs';
import { akomaNtosoToText } from '../../server/src/core/akn/index.ts';
import {
  type AlignedRow,
  alignVersions,
  type Unit,
  unitsOf,
  type Version,
} from '../../server/src/core/comparing.ts';
import { Document, LANGUAGES } from '../../server/src/core/index.ts';
import { columns, percent } from './columns.ts';
import { markedTexts, type TruthText } from './corpus.ts';

type Reading = 'text' | 'markup';

/** The versions of one resolution in a folder. */
export interface Family {
  readonly name: string;
  readonly folder: string;
  readonly versions: readonly Version[];
}

/** Two versions that have the same units in the same order, where it is known which belong together. */
interface Pair {
  readonly family: Family;
  readonly first: number;
  readonly second: number;
}

/** Of a folder: how many units have their true partners. */
export interface Figures {
  readonly folder: string;
  readonly reading: Reading;
  readonly right: number;
  readonly all: number;
}

export interface VersionsReport {
  readonly text: string;
  readonly figures: readonly Figures[];
  /** Every unit without its partner, with another, or in a row of fewer versions than there are: a line each. */
  readonly faults: readonly string[];
}

/**
 * Whether the paragraphs of versions of one resolution are found to belong together. `true pairs`: where two versions
 * have the same roles and levels in the same order, the k-th unit belongs to the k-th. `full rows`: paragraphs that
 * stand in a row with all versions, those included that some version lacks or has read otherwise.
 */
export function versionsReport(
  shared: string,
  readings: readonly Reading[] = ['text', 'markup'],
): VersionsReport {
  const faults: string[] = [];
  const figures: Figures[] = [];
  const rows: string[][] = [];
  const byPair = new Map<string, { right: number; all: number }>();
  for (const reading of readings) {
    const families = familiesOf(shared, reading);
    for (const folder of new Set(families.map((family) => family.folder))) {
      const sums = { families: 0, pairs: 0, right: 0, all: 0, full: 0, paragraphs: 0, moved: 0, split: 0 };
      for (const family of families.filter((each) => each.folder === folder)) {
        const aligned = alignVersions(family.versions);
        sums.families++;
        for (const pair of pairsOf(family)) {
          const score = scoreOf(pair, aligned, (line) => faults.push(`${reading}\t${family.name}\t${line}`));
          const key = `${languageOf(pair, 'first')} ${languageOf(pair, 'second')}`;
          const sum = byPair.get(key) ?? { right: 0, all: 0 };
          byPair.set(key, { right: sum.right + score.right, all: sum.all + score.all });
          sums.pairs++;
          sums.right += score.right;
          sums.all += score.all;
        }
        for (const row of aligned) {
          const units = row.cells.reduce((sum, cell) => sum + (cell?.units.length ?? 0), 0);
          const isFull = row.cells.every((cell) => cell !== null);
          const isSplit = row.cells.some((cell) => (cell?.units.length ?? 0) > 1);
          sums.paragraphs += units;
          if (isFull) sums.full += units;
          if (row.isMoved) sums.moved++;
          if (isSplit) sums.split++;
          if (!isFull || row.isMoved || isSplit)
            faults.push(`${reading}\t${family.name}\t${described(row, family)}`);
        }
      }
      figures.push({ folder, reading, right: sums.right, all: sums.all });
      rows.push([
        reading,
        folder,
        String(sums.families),
        String(sums.pairs),
        String(sums.all),
        percent(sums.right, sums.all),
        String(sums.paragraphs),
        percent(sums.full, sums.paragraphs),
        String(sums.moved),
        String(sums.split),
      ]);
    }
  }
  const head = [
    'reading',
    'folder',
    'texts',
    'pairs',
    'units',
    'true pairs, %',
    'units',
    'full rows, %',
    'moved',
    'split',
  ];
  const languages = [...byPair].map(([key, { right, all }]) => [key, String(all), percent(right, all)]);
  return {
    text: `Units of the versions of one resolution with their partners\n\n${columns([head, ...rows])}\n\n${columns([['languages', 'units', 'true pairs, %'], ...languages])}`,
    figures,
    faults,
  };
}

export function familiesOf(shared: string, reading: Reading): readonly Family[] {
  const groups = new Map<string, TruthText[]>();
  for (const text of markedTexts(shared)) {
    const name = `${text.folder}/${text.name.replace(/\.[a-z]{2}\.txt$/, '')}`;
    groups.set(name, [...(groups.get(name) ?? []), text]);
  }
  return [...groups].flatMap(([name, texts]) => {
    const versions = texts
      .sort((a, b) => LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language))
      .flatMap((text) => versionOf(text, reading) ?? []);
    return versions.length < 2 ? [] : [{ name, folder: texts[0]!.folder, versions }];
  });
}

/** The longest resolution of the text, which that of the file is. */
function versionOf({ text, xml, language }: TruthText, reading: Reading): Version | null {
  const source = reading === 'text' ? text : (akomaNtosoToText(readFileSync(xml, 'utf8'))?.text ?? '');
  const document = Document.open(source, { language });
  const [resolution] = [...document.resolutions].sort(
    (a, b) => b.span.end - b.span.start - (a.span.end - a.span.start),
  );
  return resolution === undefined ? null : { document, resolution };
}

function* pairsOf(family: Family): Generator<Pair> {
  const forms = family.versions.map((version) =>
    unitsOf(version)
      .map(({ role, level }) => `${role}${level}`)
      .join(' '),
  );
  for (let first = 0; first < forms.length; first++)
    for (let second = first + 1; second < forms.length; second++)
      if (forms[first] === forms[second]) yield { family, first, second };
}

function scoreOf(
  { family, first, second }: Pair,
  rows: readonly AlignedRow[],
  fault: (line: string) => void,
): { right: number; all: number } {
  const partners = new Map<number, number | null>();
  for (const { cells } of rows)
    for (const { index } of cells[first]?.units ?? []) {
      const others = cells[second]?.units ?? [];
      partners.set(index, others.length === 1 && cells[first]!.units.length === 1 ? others[0]!.index : null);
    }
  const units = unitsOf(family.versions[first]!);
  let right = 0;
  for (const unit of units) {
    const partner = partners.get(unit.index) ?? null;
    if (partner === unit.index) right++;
    else {
      const other = partner === null ? '–' : named(unitsOf(family.versions[second]!)[partner]!);
      fault(`${language(family, first)}–${language(family, second)}: ${named(unit)} with ${other}`);
    }
  }
  return { right, all: units.length };
}

const language = ({ versions }: Family, index: number): string => versions[index]!.resolution.language;
const languageOf = (pair: Pair, which: 'first' | 'second'): string => language(pair.family, pair[which]);

const named = ({ role, path, index, words }: Unit): string =>
  `${role} ${path} [${index}] “${words.slice(0, 60)}”`;

function described({ cells, isMoved }: AlignedRow, family: Family): string {
  const has = cells.map((cell, index) => `${language(family, index)}:${cell?.units.length ?? 0}`).join(' ');
  const first = cells.find((cell) => cell !== null)!.units[0]!;
  return `row${isMoved ? ' moved' : ''} ${has} ${named(first)}`;
}
