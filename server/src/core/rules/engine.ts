import type { Document } from '../document/document.ts';
import { continuation, type Head, headsOf, type PageHeads } from '../document/heads.ts';
import type { References } from '../library/library.ts';
import type { Page } from '../syntax/pages.ts';
import { directivesInPage, type PageDirectives } from './directives.ts';
import {
  EMPTY,
  PageChecker,
  type PageReport,
  type Surroundings,
  sameSurroundings,
  shiftFinding,
} from './page.ts';
import { cutPassages, judge, type Passage, type Passages, place, type Verdict } from './resolution.ts';
import type { Finding } from './rule.ts';
import type { Reading } from './segments.ts';
import { Active, type Settings } from './settings.ts';
import { silenced } from './silencing.ts';

/** Everything that the rules find in a document, in order. */
export function check(
  document: Document,
  settings: Settings = {},
  references: References | null = null,
): readonly Finding[] {
  const checker = new Checker(settings);
  checker.consult(references);
  return checker.check(document);
}

/** What is remembered with a page. */
interface Record {
  readonly heads: PageHeads;
  around: Surroundings | null;
  report: PageReport;
  /** The page cut into passages, as entered last. */
  entry: Reading | null;
  cut: Passages | null;
  /** What was known beside the text when the page was cut. */
  consulted: number;
  readonly silencing: PageDirectives;
}

const MOST_SPANNING = 500;

/**
 * Checks one version of a document after the other. What was found in a page is kept with the page and holds
 * until the page, or what stands right before or after it, is another.
 */
export class Checker {
  private readonly active: Active;
  private readonly pages: PageChecker;
  private readonly records = new WeakMap<Page, Record>();
  /** The last judgement of the resolution that begins with this passage. */
  private readonly judged = new WeakMap<Passage, Judgement>();
  /** Judgements by the keys of the passages: an edit makes new passages that are often equal to the old. */
  private readonly byKey = new Map<string, Judgement>();
  /** The version checked last: most of its pages are in the next, too, at the same place from one of the ends. */
  private last: { readonly pages: readonly Page[]; readonly records: readonly Record[] } = {
    pages: [],
    records: [],
  };

  private references: References | null = null;
  /** Theirs when they were taken. */
  private generation: number | null = null;
  /** Counts the states of what is known beside the text. */
  private consulted = 0;

  constructor(settings: Settings = {}) {
    this.active = new Active(settings);
    this.pages = new PageChecker(this.active);
  }

  /**
   * What rules may consult from now on. Where it is another than before, resolutions that cite are judged again;
   * what the rules found in single parts holds.
   */
  consult(references: References | null): void {
    const generation = references?.generation ?? null;
    if (generation !== this.generation) {
      this.consulted++;
      for (const [name, { consulted }] of this.byKey) if (consulted !== null) this.byKey.delete(name);
    }
    this.references = references;
    this.generation = generation;
  }

  /** The version checked last cites something: what is known beside it matters. */
  get cites(): boolean {
    return this.last.records.some(
      ({ cut }) => cut !== null && (cut.cites || cut.lead.cites || cut.trail?.cites === true),
    );
  }

  /**
   * Everything that the rules find in this version, by place, with what was found by other means: comments silence
   * that, too.
   */
  check(document: Document, beside: readonly Finding[] = []): readonly Finding[] {
    const { pages } = document;
    const records = this.recordsOf(pages);
    const again = records.some(({ around }) => around !== null);
    const afters = headsAfter(records);
    const findings: Finding[] = [...beside];
    let before: Head | null = null;
    let reading: Reading = 'outside';
    /** The page that the open resolution begins in (-1: it was open at the start), and where that page begins. */
    let from = -1;
    let fromBase = 0;
    let base = 0;
    for (let index = 0; index < pages.length; index++) {
      const record = records[index]!;
      if (record.heads.begins) {
        this.refresh(
          again,
          pages[index]!,
          record,
          before,
          afters[index]!,
          continuation(pages, index, record.heads),
        );
        const cut = this.cut(record, reading);
        reading = cut.exit;
        before = record.heads.last ?? before;
        add(findings, record.report.findings, base);
        if (cut.trail !== null) {
          this.close(findings, pages, records, from, fromBase, index + 1);
          add(findings, cut.findings, base);
          from = index;
          fromBase = base;
        }
      }
      base += pages[index]!.length;
    }
    this.close(findings, pages, records, from, fromBase, pages.length);
    findings.sort(inOrder);
    if (!records.some(({ silencing }) => silencing.directives.length > 0)) return findings;
    // Where no resolution is read, no rule could speak: nothing shows that a comment is idle.
    if (document.resolutions.length === 0) return findings;
    const silencing = records.map((record) => record.silencing);
    return silenced(findings, pages, silencing, this.active).sort(inOrder);
  }

  private recordsOf(pages: readonly Page[]): readonly Record[] {
    const { last } = this;
    const grown = pages.length - last.pages.length;
    const records = pages.map((page, index) => {
      if (page === last.pages[index]) return last.records[index]!;
      return page === last.pages[index - grown] ? last.records[index - grown]! : this.record(page);
    });
    this.last = { pages, records };
    return records;
  }

  private record(page: Page): Record {
    let record = this.records.get(page);
    if (record === undefined) {
      record = {
        heads: headsOf(page),
        around: null,
        report: EMPTY,
        entry: null,
        cut: null,
        consulted: this.consulted,
        silencing: leanDirectives(page),
      };
      this.records.set(page, record);
    }
    return record;
  }

  private refresh(
    again: boolean,
    page: Page,
    record: Record,
    before: Head | null,
    after: Head | null,
    more: Surroundings['more'],
  ): void {
    if (record.around !== null && sameSurroundings(record.around, before, after, more)) return;
    record.around = { before, after, more };
    record.report = this.pages.check(page, record.around, again);
    record.cut = null;
  }

  private cut(record: Record, entry: Reading): Passages {
    const isStale = record.cut?.cites === true && record.consulted !== this.consulted;
    if (record.cut === null || record.entry !== entry || isStale) {
      const judged = (passage: Passage) => this.judge([passage]).verdicts;
      record.cut = cutPassages(record.report, entry, judged, this.active.settings.phrases);
      record.entry = entry;
      record.consulted = this.consulted;
    }
    return record.cut;
  }

  /** Adds what is found in the resolution that opens in page `from` and leads into the pages up to `to`. */
  private close(
    findings: Finding[],
    pages: readonly Page[],
    records: readonly Record[],
    from: number,
    fromBase: number,
    to: number,
  ): void {
    const passages = passagesOf(records, from, to);
    const first = passages[0];
    if (first === undefined) return;
    const latest = this.judged.get(first);
    const known = latest !== undefined && this.isValid(latest) && sameItems(latest.passages, passages);
    const { verdicts } = known ? latest : this.judge(passages);
    if (verdicts.length === 0) return;
    const bases: number[] = [];
    for (let index = Math.max(from, 0), base = fromBase; index < to; base += pages[index++]!.length)
      if (records[index]!.heads.begins) bases.push(base);
    for (const finding of place(verdicts, passages, bases, this.active.settings.phrases))
      findings.push(finding);
  }

  private judge(passages: readonly Passage[]): Judgement {
    const keys = passages.map(({ key }) => key);
    const name = `${keys.length}\n${keys[0]}\n${keys[keys.length - 1]}`;
    let found = this.byKey.get(name);
    if (found === undefined || !sameItems(found.keys, keys))
      found = {
        passages,
        keys,
        verdicts: judge(passages, this.active, this.references),
        consulted: passages.some(({ cites }) => cites) ? this.consulted : null,
      };
    if (this.byKey.size >= MOST_SPANNING) this.byKey.clear();
    this.byKey.set(name, found);
    this.judged.set(passages[0]!, { ...found, passages });
    return found;
  }

  private isValid({ consulted }: Judgement): boolean {
    return consulted === null || consulted === this.consulted;
  }
}

/** Of the page where a resolution opens its last passage, or the only one; of those after it the first. */
function passagesOf(records: readonly Record[], from: number, to: number): readonly Passage[] {
  const passages: Passage[] = [];
  for (let index = Math.max(from, 0); index < to; index++) {
    const { cut } = records[index]!;
    if (cut !== null) passages.push(index === from ? cut.trail! : cut.lead);
  }
  return passages;
}

function add(findings: Finding[], found: readonly Finding[], base: number): void {
  for (const finding of found) findings.push(shiftFinding(finding, base));
}

interface Judgement {
  readonly passages: readonly Passage[];
  readonly keys: readonly string[];
  readonly verdicts: readonly Verdict[];
  /** What was known beside the text then; `null` where that does not matter. */
  readonly consulted: number | null;
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** For each page the first part of the pages after it. */
function headsAfter(records: readonly Record[]): readonly (Head | null)[] {
  const afters: (Head | null)[] = new Array(records.length);
  let after: Head | null = null;
  for (let index = records.length - 1; index >= 0; index--) {
    afters[index] = after;
    after = records[index]!.heads.first ?? after;
  }
  return afters;
}

/** By place, then by code, then by message: the order is the same however the findings came about. */
function inOrder(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0) ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}

/** Of a page without directives no texts are kept. */
function leanDirectives(page: Page): PageDirectives {
  const found = directivesInPage(page);
  return found.directives.length > 0 ? found : { ...found, texts: [] };
}
