import { type Citation, keyOf } from '../../citations/citation.ts';
import { t } from '../../rules/message.ts';
import type { Settings } from '../../rules/settings.ts';
import type { Span } from '../../text/span.ts';
import { contentsOf, type Fact } from '../content/content.ts';
import { compareDrafts } from '../drafts/drafts.ts';
import type { ComparedRow, Comparison, Unit, Version } from '../model.ts';
import { problemsOf } from '../problems.ts';
import { unitsOf } from '../units.ts';
import type { Report } from '../versions/context.ts';
import { sessionOf, type Time, timeOf } from './sessions.ts';

/**
 * An earlier year's resolution and a later one on the same subject: what became of each paragraph, and what should have
 * moved on with the year and did not (rules `years/…`). Nothing is pointed out where the second is not the later one.
 */
export function compareYears(old: Version, next: Version, settings: Settings = {}): Comparison {
  const { rows, versions } = compareDrafts(old, next);
  const reports = new Years(old, next, rows).reports();
  const problems = problemsOf(versions, reports, settings);
  return {
    kind: 'years',
    versions,
    rows: rows.map((row, at) => ({ ...row, problems: problems.get(at) ?? [] })),
    problems: [],
  };
}

/** Texts write counts up to here in words: a number in words beyond it counts sessions. */
const LAST_COUNTED_IN_WORDS = 10;
/** A year so near to words that changed is taken to have been looked at: "to be held in 2025" is now "held in 2025". */
const NEAR = 20;
/** What takes up this year's reports. */
const REPORTS = /^(?:take-note|having-(?:considered|examined|received))/;
/** Recalls what was adopted before. */
const RECALLS = /^(?:recall|reaffirm)/;

/** Resolutions on one subject come every year, or every other. */
const MOST_BETWEEN = 2;

/** A fact that stands in both texts, where it stands in the new one. */
interface Kept {
  readonly row: number;
  readonly unit: Unit;
  readonly fact: Fact;
}

class Years {
  private readonly old: Version;
  private readonly next: Version;
  private readonly rows: readonly ComparedRow[];
  private readonly before: Time;
  private readonly now: Time;

  constructor(old: Version, next: Version, rows: readonly ComparedRow[]) {
    this.old = old;
    this.next = next;
    this.rows = rows;
    this.before = timeOf(old.resolution);
    this.now = timeOf(next.resolution);
  }

  reports(): readonly Report[] {
    if (!this.isLater()) return [];
    const kept = this.kept();
    return [...kept.flatMap((each) => this.judge(each) ?? []), ...this.previous(kept)];
  }

  private isLater(): boolean {
    const { before, now } = this;
    if (before.session !== null && now.session !== null && before.session !== now.session)
      return before.session < now.session;
    return before.to !== null && now.from !== null && before.to <= now.from;
  }

  /** What both cells of a row hold. */
  private kept(): readonly Kept[] {
    const [oldContents, newContents] = [contentsOf(this.old), contentsOf(this.next)];
    return this.rows.flatMap(({ cells: [old, next] }, row) => {
      const held = new Set((old?.units ?? []).flatMap(({ index }) => oldContents[index]!.facts.map(nameOf)));
      return (next?.units ?? []).flatMap((unit) =>
        newContents[unit.index]!.facts.filter((fact) => held.has(nameOf(fact))).map(
          (fact): Kept => ({ row, unit, fact }),
        ),
      );
    });
  }

  private judge({ row, unit, fact }: Kept): Report | null {
    const { kind, key, span, text, claim } = fact;
    const report = (code: string, message: Report['message']): Report => ({
      code,
      version: 1,
      span,
      message,
      row,
    });
    if (kind === 'symbol')
      return this.isOldReport(key, unit)
        ? report('years/report', t`“${text}” is a document of the earlier text’s session.`)
        : null;
    if (kind === 'citation' || claim === 'none') return null;
    if (kind === 'figure' && !/\p{Nd}/u.test(text))
      return this.isOldSession(Number(key))
        ? report(
            'years/session',
            t`“${text}” was a session to come in the earlier text, and is none any more.`,
          )
        : null;
    return this.isOldYear(key, span, row)
      ? report('years/date', t`“${text}” was still to come in the earlier text, and no longer is.`)
      : null;
  }

  private isOldSession(session: number): boolean {
    const [before, now] = [this.before.session, this.now.session];
    if (before === null || now === null || session <= LAST_COUNTED_IN_WORDS) return false;
    return before < session && session <= now;
  }

  private isOldYear(key: string, span: Span, row: number): boolean {
    const year = /^(?:19|20)\d\d(?![^-])/.exec(key)?.[0];
    const [before, now] = [this.before.to, this.now.from];
    if (year === undefined || before === null || now === null) return false;
    if (Number(year) <= before || Number(year) > now) return false;
    const { document } = this.next;
    // A span of years.
    const [behind, ahead] = [
      document.slice({ start: Math.max(0, span.start - 2), end: span.start }),
      document.slice({ start: span.end, end: span.end + 2 }),
    ];
    if (/[-–—/至]\s?$/.test(behind) || /^\s?[-–—/至]/.test(ahead)) return false;
    const changed = this.rows[row]!.rewordings ?? [];
    return !changed.some((each) => each.new.start - NEAR < span.end && span.start < each.new.end + NEAR);
  }

  /** A document of the earlier session, where this session's is due. */
  private isOldReport(symbol: string, unit: Unit): boolean {
    const session = sessionOf({ number: null, symbol });
    const [before, now] = [sessionOf(this.old.resolution), sessionOf(this.next.resolution)];
    if (session === null || session !== before || session === now) return false;
    const callers =
      unit.role === 'footnote'
        ? unitsOf(this.next).filter(({ notes }) => notes.some(({ label }) => label === unit.path))
        : [unit];
    return callers.some(({ opening }) => REPORTS.test(opening?.concept ?? ''));
  }

  /** The earlier resolution itself, where the one before it is still recalled and it is not. */
  private previous(kept: readonly Kept[]): readonly Report[] {
    const { body, number } = this.old.resolution;
    const own = keyOf(this.old.resolution);
    if (own === null || number === null) return [];
    const { document, resolution } = this.next;
    const cited = document.citations.filter(
      ({ span }) => span.start >= resolution.span.start && span.end <= resolution.span.end,
    );
    if (cited.some((citation) => keyOf(citation) === own)) return [];
    const before = new Set(
      cited.flatMap((each) => (each.body === body && this.isJustBefore(each) ? each.numberSpan.start : [])),
    );
    const last = kept.findLast(
      ({ unit, fact }) =>
        fact.kind === 'citation' &&
        unit.role === 'preambular' &&
        RECALLS.test(unit.opening?.concept ?? '') &&
        before.has(fact.span.start),
    );
    if (last === undefined) return [];
    const message = t`The earlier resolution itself, ${number}, is not recalled.`;
    return [{ code: 'years/previous', version: 1, span: last.fact.span, message, row: last.row }];
  }

  /** Of a session that the earlier text may follow: what is older is recalled for what it says. */
  private isJustBefore({ number }: Citation): boolean {
    const [session, own] = [sessionOf({ number, symbol: null }), sessionOf(this.old.resolution)];
    return session !== null && own !== null && session <= own && own - session <= MOST_BETWEEN;
  }
}

const nameOf = ({ kind, key }: Fact): string => `${kind} ${key}`;
