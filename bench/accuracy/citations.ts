import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { akomaNtosoToText } from '../../server/src/core/akn/index.ts';
import { type Citation, Document, LANGUAGES } from '../../server/src/core/index.ts';
import { columns, percent } from './columns.ts';
import { adoptedTexts, type TruthText } from './corpus.ts';

/** Every citation that is read in the adopted texts and the seeds, a line each: language and body, text, what it cites. */
export function citationLines(shared: string): readonly string[] {
  const texts = [...toldTexts(shared), ...adoptedTexts(shared)];
  return texts.flatMap(({ name, text }) =>
    Document.open(text).citations.map(
      ({ kind, language, body, number, symbol, date, paragraphs, annex }) =>
        `${language} ${body ?? kind}\t${name}\t${[kind, number ?? symbol, date, ...paragraphs.map(({ label }) => `§${label}`), annex].join(' ')}`,
    ),
  );
}

/** Kinds of which the truth lists every one. */
const LISTED = ['resolution', 'decision', 'document'];

/** What a reader of the text says that it cites. */
interface Told {
  readonly text: string;
  readonly kind: string;
  readonly body: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly paragraph?: string | null;
  readonly optional?: boolean;
  readonly line?: number;
  readonly character?: number;
}

/** A text with everything that it cites. */
interface ToldText {
  readonly name: string;
  readonly text: string;
  readonly told: readonly Told[];
}

interface Row {
  told: number;
  found: number;
  hits: number;
  right: number;
  body: number;
  date: number;
}

export interface CitationsReport {
  readonly text: string;
  /** Every miss and every false one, as lines that tell what and where: equal runs give equal lines. */
  readonly faults: readonly string[];
}

/** How well the citations of texts are recognised of which every one is known, and those that official files link. */
export function citationsReport(shared: string): CitationsReport {
  const faults: string[] = [];
  const rows = new Map<string, Row>();
  for (const text of toldTexts(shared)) compare(text, rows, faults);
  const links = linksReport(shared, faults);
  return {
    text: [
      'Citations of texts of which every one is known, in %: found, true of those found; of the hits with number, body and date right',
      table(rows),
      '\nDocuments that the official files link, recognised in % (plain text / official XML)',
      links,
    ].join('\n'),
    faults,
  };
}

function* toldTexts(shared: string): Generator<ToldText> {
  const seeds: Record<string, { citations?: Told[] | string }> = JSON.parse(
    readFileSync(join(shared, 'seeds/truth.json'), 'utf8'),
  );
  for (const [name, { citations }] of Object.entries(seeds))
    if (Array.isArray(citations))
      yield { name, text: readFileSync(join(shared, 'seeds', name), 'utf8'), told: citations };
  const corpus: { files: Record<string, { citations?: Told[] }> } = JSON.parse(
    readFileSync(join(shared, 'corpus/truth.json'), 'utf8'),
  );
  for (const [name, { citations }] of Object.entries(corpus.files))
    if (citations !== undefined)
      yield { name, text: readFileSync(join(shared, 'corpus', name), 'utf8'), told: citations };
}

function compare({ name, text, told }: ToldText, rows: Map<string, Row>, faults: string[]): void {
  const document = Document.open(text);
  const found = document.citations.filter(({ kind }) => LISTED.includes(kind));
  const taken = new Set<Citation>();
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  let from = 0;
  for (const each of told) {
    let start =
      each.line === undefined ? text.indexOf(each.text, from) : lineStarts[each.line]! + each.character!;
    if (start < 0) start = from;
    const end = start + each.text.length;
    if (each.line === undefined) from = end;
    if (!LISTED.includes(each.kind)) continue;
    const near = found.filter(
      (citation) =>
        !taken.has(citation) && citation.numberSpan.start < end && citation.numberSpan.end > start,
    );
    const hit =
      near.find((citation) => agrees(citation, each)) ?? near.find(({ kind }) => kind === each.kind);
    if (hit !== undefined) taken.add(hit);
    if (each.optional === true) continue;
    const language = languageAt(document, start);
    for (const key of [language, each.body ?? '–', 'all']) count(rows, key, each, hit);
    const problem = hit === undefined ? 'missed' : wrong(hit, each);
    if (problem !== '') faults.push(`${name} ${problem}: ${each.text.replace(/\s+/g, ' ')}`);
  }
  for (const citation of found) {
    if (taken.has(citation)) continue;
    for (const key of [citation.language, citation.body ?? '–', 'all']) rowOf(rows, key).found++;
    const { start, end } = citation.span;
    faults.push(
      `${name} false: ${text.slice(start - 20, start)}⟦${text.slice(start, end)}⟧`.replace(/\s+/g, ' '),
    );
  }
}

function languageAt(document: Document, offset: number): string {
  const around = document.resolutions.find(({ span }) => span.start <= offset && offset < span.end);
  return (around ?? document.resolutions[0] ?? document.citations[0])?.language ?? 'en';
}

function agrees(citation: Citation, told: Told): boolean {
  return citation.kind === told.kind && wrong(citation, told) === '';
}

function wrong(citation: Citation, told: Told): string {
  if (citation.kind !== told.kind) return `${citation.kind} for ${told.kind}`;
  if (told.kind === 'document' ? !same(citation.symbol, told.symbol) : citation.number !== told.number)
    return `number ${citation.number ?? citation.symbol}`;
  if (citation.body !== told.body) return `body ${citation.body} for ${told.body}`;
  if (citation.date !== told.date) return `date ${citation.date} for ${told.date}`;
  return '';
}

function same(a: string | null, b: string | null): boolean {
  return bare(a ?? '') === bare(b ?? '');
}

function bare(symbol: string): string {
  return symbol.replace(/\s/g, '').toUpperCase();
}

function count(rows: Map<string, Row>, key: string, told: Told, hit: Citation | undefined): void {
  const row = rowOf(rows, key);
  row.told++;
  if (hit === undefined || hit.kind !== told.kind) return;
  row.found++;
  row.hits++;
  const problem = wrong(hit, told);
  row.right += Number(!problem.startsWith('number'));
  row.body += Number(hit.body === told.body);
  row.date += Number(hit.date === told.date);
}

function rowOf(rows: Map<string, Row>, key: string): Row {
  const row = rows.get(key) ?? { told: 0, found: 0, hits: 0, right: 0, body: 0, date: 0 };
  rows.set(key, row);
  return row;
}

function table(rows: ReadonlyMap<string, Row>): string {
  const bodies = [...rows.keys()].filter((key) => key !== 'all' && !LANGUAGES.some((code) => code === key));
  const keys = ['all', ...LANGUAGES, ...bodies.sort()];
  return columns([
    ['', 'citations', 'recall', 'precision', 'number', 'body', 'date'],
    ...keys.flatMap((key) => {
      const row = rows.get(key);
      if (row === undefined) return [];
      const { told, found, hits, right, body, date } = row;
      const cells = [percent(hits, told), percent(hits, found)];
      return [[key, String(told), ...cells, ...[right, body, date].map((each) => percent(each, hits))]];
    }),
  ]);
}

interface Link {
  readonly text: string;
  readonly symbol: string;
}

function linksReport(shared: string, faults: string[]): string {
  const counts = new Map<string, { all: number; plain: number; xml: number }>();
  const folders: string[] = [];
  for (const text of adoptedTexts(shared) as Iterable<TruthText & { readonly links?: readonly Link[] }>) {
    const { links = [], folder, language } = text;
    if (links.length === 0) continue;
    if (!folders.includes(folder)) folders.push(folder);
    const xml = akomaNtosoToText(readFileSync(text.xml, 'utf8'))?.text ?? '';
    const plain = symbolsIn(text.text);
    const marked = symbolsIn(xml);
    for (const symbol of new Set(links.map((link) => bare(link.symbol)))) {
      const inPlain = isIn(symbol, plain);
      const inMarked = isIn(symbol, marked);
      for (const key of [`${folder} ${language}`, `${folder} all`, `all ${language}`, 'all all']) {
        const row = counts.get(key) ?? { all: 0, plain: 0, xml: 0 };
        row.all++;
        row.plain += Number(inPlain);
        row.xml += Number(inMarked);
        counts.set(key, row);
      }
      if (!inPlain) faults.push(`link ${text.name} plain ${symbol}`);
      if (!inMarked) faults.push(`link ${text.name} xml ${symbol}`);
    }
  }
  return columns([
    ['folder', ...LANGUAGES, 'all', 'links'],
    ...[...folders, 'all'].map((folder) => [
      folder,
      ...[...LANGUAGES, 'all'].map((language) => {
        const row = counts.get(`${folder} ${language}`);
        return row === undefined ? '–' : `${percent(row.plain, row.all)}/${percent(row.xml, row.all)}`;
      }),
      String(counts.get(`${folder} all`)?.all ?? 0),
    ]),
  ]);
}

/** Symbols of what a text cites; parts of a resolution share one document. */
function symbolsIn(text: string): ReadonlySet<string> {
  const symbols = new Set<string>();
  for (const { kind, symbol, number } of Document.open(text).citations) {
    const name = bare(symbol ?? number ?? '');
    symbols.add(name);
    if (kind === 'resolution') symbols.add(name.replace(/(?<=\d)[A-Z]$/, ''));
  }
  return symbols;
}

/** The library's own additions, "(supp)" and joint parts "A-C", are not in the symbol that a text cites. */
function isIn(symbol: string, symbols: ReadonlySet<string>): boolean {
  const joint = symbol.split(/(?<=\d)-(?=[A-Z]+\/)/);
  if (joint.length > 1) return joint.every((each) => isIn(each, symbols));
  return (
    symbols.has(symbol) ||
    symbols.has(symbol.replace(/\((?:SUPP|PLANOUTLINE)\)$|(?<=RES\/.*\d)[A-Z](?:-[A-Z])?$/, ''))
  );
}
