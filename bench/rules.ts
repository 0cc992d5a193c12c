import { Checker, Document, LANGUAGES, RULES } from '../server/src/core/index.ts';
import { generate } from './generate.ts';
import { median } from './measure.ts';
import { figure, type Result } from './result.ts';

const SIZE = 1_000_000;
const WARMING = 4;
const ROUNDS = 5;
const COSTLIEST = 8;

/** Where the time of a full check goes: all of it but the reading, and the rules that take most of it. */
export async function rules(): Promise<readonly Result[]> {
  const clocks = RULES.map((rule) => new Clock(rule));
  const results: Result[] = [];
  for (const language of LANGUAGES) {
    const document = Document.open(generate({ language, size: SIZE, markdown: true }));
    const whole: number[] = [];
    for (let round = 0; round < WARMING + ROUNDS; round++) {
      // A version of its own: what was found in the last one does not help.
      const version = Document.open(document.text());
      if (round === WARMING) for (const clock of clocks) clock.reset();
      const started = performance.now();
      new Checker().check(version);
      if (round >= WARMING) whole.push(performance.now() - started);
    }
    const row = (what: string, ours: number): Result =>
      figure({ target: 0, what: `${what}, ${language}`, ours, unit: 'ms' });
    results.push(row('rules on 1 MB', median(whole)));
    const costliest = clocks.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, COSTLIEST);
    for (const { code, milliseconds } of costliest) results.push(row(`  ${code}`, milliseconds / ROUNDS));
  }
  for (const clock of clocks) clock.remove();
  return results;
}

type Work = (...values: unknown[]) => unknown;

/** Adds up the time that one rule takes. */
class Clock {
  readonly code: string;
  milliseconds = 0;
  private readonly rule: Record<string, unknown>;
  private readonly works: readonly (readonly [string, Work])[];

  constructor(rule: (typeof RULES)[number]) {
    this.code = rule.code;
    this.rule = rule as unknown as Record<string, unknown>;
    this.works = Object.entries(this.rule).filter(
      (entry): entry is [string, Work] => typeof entry[1] === 'function',
    );
    for (const [name, work] of this.works)
      this.rule[name] = (...values: unknown[]) => {
        const started = performance.now();
        const done = work.apply(rule, values);
        this.milliseconds += performance.now() - started;
        return done;
      };
  }

  reset(): void {
    this.milliseconds = 0;
  }

  remove(): void {
    for (const [name, work] of this.works) this.rule[name] = work;
  }
}
