import { readFileSync } from 'node:fs';
import { akomaNtosoToText } from '../../server/src/core/akn/index.ts';
import { LANGUAGES } from '../../server/src/core/index.ts';
import { columns, percent } from './columns.ts';
import { cleanTexts, type TruthText } from './corpus.ts';
import { DRESSES, type Dress, type Plain } from './dresses.ts';
import { type Score, score } from './score.ts';

interface Row {
  texts: number;
  exact: number;
  operative: number;
  openings: number;
  prefix: number;
  same: number;
}

const XML: Dress = { name: 'xml', what: 'the official Akoma Ntoso file', wear: () => '' };

/** How well the outline of adopted texts agrees with their official markup, by dress, language and body. */
export function structureReport(shared: string, listFaults: boolean): string {
  const rows = new Map<string, Row>();
  const faults: string[] = [];
  for (const truth of cleanTexts(shared)) {
    const plain = plainOf(truth);
    for (const dress of [...DRESSES, XML]) {
      const dressed =
        dress === XML ? (akomaNtosoToText(readFileSync(truth.xml, 'utf8'))?.text ?? '') : dress.wear(plain);
      const result = score(dressed, truth);
      add(rows, `${dress.name} ${truth.language}`, result);
      add(rows, `${dress.name} ${truth.body}`, result);
      if (!result.exact && dress.name !== 'dense')
        faults.push(`${dress.name.padEnd(9)} ${truth.name}: ${result.fault}`);
    }
  }
  return [
    'Counts of preambular and operative paragraphs and of nested drafts exactly right, in % of the clean texts',
    counts(rows),
    '\nOpenings against the official italics, plain dress, in %: one a prefix of the other; exactly the same',
    openings(rows),
    ...(listFaults ? [`\nLeft:\n${faults.join('\n')}`] : []),
  ].join('\n');
}

export function plainOf({ name, text, language, symbol, title, openings }: TruthText): Plain {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '');
  const official = [...openings.preambular, ...openings.operative].filter((opening) => opening !== null);
  return { name, language, paragraphs, symbol, title, openings: [...new Set(official)] };
}

function add(rows: Map<string, Row>, key: string, result: Score): void {
  const row = rows.get(key) ?? { texts: 0, exact: 0, operative: 0, openings: 0, prefix: 0, same: 0 };
  row.texts++;
  row.exact += Number(result.exact);
  row.operative += Number(result.operative);
  row.openings += result.openings.total;
  row.prefix += result.openings.prefix;
  row.same += result.openings.exact;
  rows.set(key, row);
}

function counts(rows: ReadonlyMap<string, Row>): string {
  const [first] = DRESSES;
  const bodies = [...rows.keys()]
    .filter((key) => key.startsWith(`${first!.name} `))
    .map((key) => key.slice(first!.name.length + 1))
    .filter((group) => !LANGUAGES.some((code) => code === group));
  const groups = [...LANGUAGES, ...bodies];
  const line = (dress: Dress, part: 'exact' | 'operative'): string[] =>
    groups.map((group) => {
      const row = rows.get(`${dress.name} ${group}`);
      return row === undefined ? '–' : percent(row[part], row.texts);
    });
  return columns([
    ['dress', ...groups],
    ...[...DRESSES, XML].flatMap((dress) => [
      [dress.name, ...line(dress, 'exact'), dress.what],
      ...(dress.oneLine
        ? [['  (oper.)', ...line(dress, 'operative'), 'operative part and drafts alone']]
        : []),
    ]),
  ]);
}

function openings(rows: ReadonlyMap<string, Row>): string {
  return columns(
    LANGUAGES.flatMap((code) => {
      const row = rows.get(`plain ${code}`);
      return row === undefined
        ? []
        : [[code, percent(row.prefix, row.openings), percent(row.same, row.openings), `of ${row.openings}`]];
    }),
  );
}
