import type { Document } from '../document/document.ts';
import { continuation, type Head, headsOf, type PageHeads } from '../document/heads.ts';
import type { Page } from '../syntax/pages.ts';
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
import { type Active, activate, type Settings } from './settings.ts';

/** Everything that the rules find in a document, in order. */
export function check(document: Document, settings: Settings = {}): readonly Finding[] {
  return new Checker(settings).check(document);
}

/** What is remembered with a page. */
interface Record {
  readonly heads: PageHeads;
  around: Surroundings | null;
  report: PageReport;
  /** By the reading that the page was entered in. */
  passages: Map<Reading, Passages>;
}

/** A resolution that is still open, page by page. */
interface Open {
  passages: Passage[];
  bases: number[];
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

  constructor(settings: Settings = {}) {
    this.active = activate(settings);
    this.pages = new PageChecker(this.active);
  }

  /** Everything that the rules find in this version, by place. */
  check({ pages }: Document): readonly Finding[] {
    const records = pages.map((page) => this.record(page));
    const afters = headsAfter(records);
    const findings: Finding[] = [];
    let before: Head | null = null;
    let reading: Reading = 'outside';
    let open: Open = { passages: [], bases: [] };
    let base = 0;
    for (let index = 0; index < pages.length; index++) {
      const page = pages[index]!;
      const record = records[index]!;
      if (record.heads.begins) {
        this.refresh(page, record, { before, after: afters[index]!, more: continuation(pages, index) });
        for (const finding of record.report.findings) findings.push(shiftFinding(finding, base));
        const cut = this.cut(record, reading);
        reading = cut.exit;
        open.passages.push(cut.lead);
        open.bases.push(base);
        if (cut.trail !== null) {
          findings.push(...this.close(open));
          for (const finding of cut.findings) findings.push(shiftFinding(finding, base));
          open = { passages: [cut.trail], bases: [base] };
        }
        before = record.heads.last ?? before;
      }
      base += page.length;
    }
    findings.push(...this.close(open));
    return findings.sort(inOrder);
  }

  private record(page: Page): Record {
    let record = this.records.get(page);
    if (record === undefined) {
      record = { heads: headsOf(page), around: null, report: EMPTY, passages: new Map() };
      this.records.set(page, record);
    }
    return record;
  }

  private refresh(page: Page, record: Record, around: Surroundings): void {
    if (record.around !== null && sameSurroundings(record.around, around)) return;
    record.around = around;
    record.report = this.pages.check(page, around);
    record.passages = new Map();
  }

  private cut(record: Record, entry: Reading): Passages {
    let cut = record.passages.get(entry);
    if (cut === undefined) {
      cut = cutPassages(record.report, entry, this.active);
      record.passages.set(entry, cut);
    }
    return cut;
  }

  /** Findings on a resolution that begins or ends outside the page that it was last met in. */
  private close({ passages, bases }: Open): readonly Finding[] {
    if (passages.every(({ language }) => language === null)) return [];
    return place(this.judgement(passages).verdicts, passages, bases);
  }

  private judgement(passages: readonly Passage[]): Judgement {
    const first = passages[0]!;
    const latest = this.judged.get(first);
    if (latest !== undefined && sameItems(latest.passages, passages)) return latest;
    const keys = passages.map(({ key }) => key);
    const name = `${keys.length}\n${keys[0]}\n${keys[keys.length - 1]}`;
    let found = this.byKey.get(name);
    if (found === undefined || !sameItems(found.keys, keys))
      found = { passages, keys, verdicts: judge(passages, this.active) };
    if (this.byKey.size >= MOST_SPANNING) this.byKey.clear();
    this.byKey.set(name, found);
    this.judged.set(first, { ...found, passages });
    return found;
  }
}

interface Judgement {
  readonly passages: readonly Passage[];
  readonly keys: readonly string[];
  readonly verdicts: readonly Verdict[];
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
