import type { Head } from '../document/heads.ts';
import { type Part, type Placed, partsOf } from '../document/parts.ts';
import { keyOf, type PlacedFact } from '../facts/facts.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { Page, ReadBlock } from '../syntax/pages.ts';
import type { Piece } from '../syntax/piece.ts';
import { shift } from '../text/span.ts';
import { checkPart, type PartReport, shiftFix } from './part.ts';
import type { Finding } from './rule.ts';
import { type Turn, turnOf } from './segments.ts';
import type { Active } from './settings.ts';

/** What a part says, its facts `by` units further on than their spans say. Parts that say the same have one name. */
export interface Saying {
  readonly facts: readonly PlacedFact[];
  readonly by: number;
  readonly name: string;
  /** Holds citations: what is known beside the text may matter. */
  readonly cites: boolean;
}

/** A turn of the reading, before the saying with this index. */
export interface PlacedTurn {
  readonly turn: Turn;
  readonly saying: number;
  readonly language: LanguageCode | null;
  readonly house: string;
}

/** What the rules find in the parts that begin in one page; spans count from its start. */
export interface PageReport {
  readonly findings: readonly Finding[];
  /** Of the parts that say anything. */
  readonly sayings: readonly Saying[];
  readonly turns: readonly PlacedTurn[];
}

/** What a page's report depends on besides the page itself. */
export interface Surroundings {
  readonly before: Head | null;
  readonly after: Head | null;
  /** Blocks of later pages that hold more of the page's last part. */
  readonly more: readonly ReadBlock[];
}

export function sameSurroundings(
  around: Surroundings,
  before: Head | null,
  after: Head | null,
  more: readonly ReadBlock[],
): boolean {
  return (
    around.before?.piece === before?.piece &&
    around.after?.piece === after?.piece &&
    around.more.length === more.length &&
    around.more.every((block, index) => block === more[index])
  );
}

export const EMPTY: PageReport = { findings: [], sayings: [], turns: [] };

/** The report on a part whose first block began at `base`. */
interface Remembered {
  readonly base: number;
  readonly pieces: readonly Placed[];
  readonly before: Piece | null;
  readonly after: Piece | null;
  readonly report: NamedReport;
}

interface NamedReport extends PartReport {
  readonly name: string;
  readonly cites: boolean;
}

/** Of more facts the names are given anew: that merely has them judged once more. */
const MOST_NAMES = 50_000;

/**
 * Checks pages part by part. With `again`, a part that is as it was beside the same neighbours is not checked
 * again; a text that is read once need not remember its parts.
 */
export class PageChecker {
  private readonly active: Active;
  private readonly known = new WeakMap<Piece, Remembered>();
  /** Names of what parts say, by the keys of their facts. */
  private readonly names = new Map<string, string>();
  private named = 0;

  constructor(active: Active) {
    this.active = active;
  }

  check(page: Page, around: Surroundings, again: boolean): PageReport {
    const { before, after, more } = around;
    const parts = partsOf([page, { ...page, blocks: more }]).filter(
      ({ at }) => at.base + at.piece.start < page.length,
    );
    const heads = parts.map(({ at }) => at);
    const findings: Finding[] = [];
    const sayings: Saying[] = [];
    const turns: PlacedTurn[] = [];
    let previous = before;
    let next = 0;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index]!;
      if (next <= index) next = index + 1;
      while (next < parts.length && parts[next]!.role === 'note') next++;
      const following = next < parts.length ? heads[next]! : after;
      const { report, by } = again
        ? this.part(part, previous, following)
        : { report: this.checked(part, previous, following), by: 0 };
      const turn = turnOf(part);
      const { language, at } = part;
      addTurn(turns, { turn, saying: sayings.length, language, house: at.piece.house });
      const { facts, name, cites } = report;
      if (facts.length > 0) sayings.push({ facts, by, name, cites });
      for (const finding of report.findings) findings.push(by === 0 ? finding : shiftFinding(finding, by));
      if (part.role !== 'note') previous = part.at;
    }
    return { findings, sayings, turns };
  }

  private part(
    part: Part,
    before: Head | null,
    after: Head | null,
  ): { readonly report: NamedReport; readonly by: number } {
    const { piece, base } = part.at;
    const known = this.known.get(piece);
    if (
      known !== undefined &&
      known.before === (before?.piece ?? null) &&
      known.after === (after?.piece ?? null) &&
      known.pieces.length === part.pieces.length &&
      part.pieces.every((placed, index) => isMoved(known.pieces[index]!, placed, base - known.base))
    )
      return { report: known.report, by: base - known.base };
    const report = this.checked(part, before, after);
    this.known.set(piece, {
      base,
      pieces: part.pieces,
      before: before?.piece ?? null,
      after: after?.piece ?? null,
      report,
    });
    return { report, by: 0 };
  }

  private checked(part: Part, before: Head | null, after: Head | null): NamedReport {
    const report = checkPart(part, before, after, this.active);
    const cites = report.facts.some(({ fact }) => fact.kind === 'citation');
    return { ...report, name: this.nameOf(report.facts), cites };
  }

  private nameOf(facts: readonly PlacedFact[]): string {
    if (facts.length === 0) return '';
    let key = '';
    for (const { fact } of facts) key += keyOf(fact);
    let name = this.names.get(key);
    if (name === undefined) {
      if (this.names.size >= MOST_NAMES) this.names.clear();
      name = `${this.named++} `;
      this.names.set(key, name);
    }
    return name;
  }
}

/** The same piece, and as far from its part's start: footnotes between the pieces of a part may change. */
function isMoved(from: Placed, to: Placed, by: number): boolean {
  return from.piece === to.piece && from.base + by === to.base;
}

/** Of paragraphs in a row the first counts, of lines outside resolutions the last. */
function addTurn(turns: PlacedTurn[], turn: PlacedTurn): void {
  const last = turns[turns.length - 1]?.turn;
  if (turn.turn === '' || (turn.turn === 'paragraph' && last === 'paragraph')) return;
  if (turn.turn === 'text' && last === 'text') turns.pop();
  turns.push(turn);
}

export function shiftFinding(finding: Finding, by: number): Finding {
  return {
    ...finding,
    span: shift(finding.span, by),
    fixes: finding.fixes.length === 0 ? finding.fixes : finding.fixes.map((fix) => shiftFix(fix, by)),
    ...(finding.related
      ? {
          related: finding.related.map((one) =>
            one.elsewhere ? one : { ...one, span: shift(one.span, by) },
          ),
        }
      : {}),
  };
}
