import { PIVOT } from '../../languages/codes.ts';
import { t } from '../../rules/message.ts';
import type { Fact, FactKind } from '../content/content.ts';
import { type Context, headOf, type Report } from './context.ts';
import { inLanguages } from './names.ts';
import { sidesOf } from './sides.ts';

/** What a version has that others lack, or lacks that others have. */
interface Difference {
  readonly fact: Fact;
  /** Versions with, and without. */
  readonly others: readonly number[];
  readonly isWeak: boolean;
}

const KINDS: readonly FactKind[] = ['citation', 'symbol', 'date', 'figure'];

/** Citations, symbols, dates and figures that some versions of a paragraph have and others lack. */
export function facts(context: Context): void {
  context.rows.forEach((_, row) => {
    const present = context.present(row);
    if (present.length < 2) return;
    for (const kind of KINDS) compare(context, row, kind, present);
  });
}

function compare(context: Context, row: number, kind: FactKind, present: readonly number[]): void {
  const own = present.map((version) =>
    context
      .cell(row, version)!
      .units.flatMap((unit) => context.content(version, unit).facts.filter((fact) => fact.kind === kind)),
  );
  const lacks = new Map<number, Difference[]>();
  const extra = new Map<number, Difference[]>();
  const seen = new Set<string>();
  // What is said of it is said in the words of the language that most read.
  const pivot = present.findIndex((version) => context.versions[version]!.resolution.language === PIVOT);
  for (const fact of [...(own[pivot] ?? []), ...own.flat()]) {
    if (fact.claim === 'none' || seen.has(fact.key)) continue;
    seen.add(fact.key);
    const having = present.filter((version) => has(context, row, version, fact));
    const lacking = present.filter((version) => !having.includes(version));
    const claims = present.filter((_, at) =>
      own[at]!.some(({ key, claim }) => claim !== 'none' && key === fact.key),
    );
    if (lacking.length === 0 || claims.length === 0) continue;
    const { blamed, isClear } = sidesOf(having, lacking);
    const isElsewhere = lacking.every((version) =>
      context.around(version, context.cell(row, version)!).some((content) => content.has(fact)),
    );
    // The strictest reading of those that have it counts.
    const isSure = own.flat().some(({ key, claim }) => key === fact.key && claim === 'sure');
    const isWeak = !isClear || isElsewhere || !isSure;
    for (const version of blamed === 'with' ? claims : lacking) {
      const side = blamed === 'with' ? extra : lacks;
      const others = blamed === 'with' ? lacking : having;
      const mine =
        blamed === 'with' ? own[present.indexOf(version)]!.find(({ key }) => key === fact.key)! : fact;
      const before = side.get(version) ?? [];
      // The days of one list or span are one difference.
      if (before.some((each) => each.fact.span.start === mine.span.start)) continue;
      side.set(version, [...before, { fact: mine, others, isWeak }]);
    }
  }
  report(context, row, kind, present, lacks, extra);
}

const has = (context: Context, row: number, version: number, fact: Fact): boolean =>
  context.cell(row, version)!.units.some((unit) => context.content(version, unit).has(fact));

/** What a version has instead of something is said once. Of two versions each has it instead of the other's. */
function report(
  context: Context,
  row: number,
  kind: FactKind,
  present: readonly number[],
  lacks: Map<number, Difference[]>,
  extra: Map<number, Difference[]>,
): void {
  const [first, second] = present;
  const both =
    present.length === 2 ? Math.min(lacks.get(first!)?.length ?? 0, lacks.get(second!)?.length ?? 0) : 0;
  if (both > 0) {
    const theirs = lacks.get(first!)!.splice(0, both);
    extra.set(
      second!,
      theirs.map((each) => ({ ...each, others: [first!] })),
    );
  }
  const add = (version: number, told: Omit<Report, 'code' | 'version' | 'row'>): void => {
    context.reports.push({ code: `versions/${kind}`, version, row, ...told });
  };
  for (const version of present) {
    const wanting = lacks.get(version) ?? [];
    const more = extra.get(version) ?? [];
    for (let at = 0; at < Math.max(wanting.length, more.length); at++) {
      const [lack, own] = [wanting[at], more[at]];
      const where = inLanguages(context.versions, (lack ?? own)!.others);
      if (lack !== undefined && own !== undefined)
        add(version, {
          span: own.fact.span,
          message: t`“${own.fact.text}” here is “${lack.fact.text}” ${where}.`,
          isWeak: lack.isWeak || own.isWeak,
        });
      else if (own !== undefined)
        add(version, {
          span: own.fact.span,
          message: t`“${own.fact.text}” is missing ${where}.`,
          isWeak: own.isWeak,
        });
      else
        add(version, {
          span: headOf(context.cell(row, version)!.units[0]!),
          message: t`“${lack!.fact.text}” stands ${where}, not here.`,
          isWeak: lack!.isWeak,
        });
    }
  }
}
