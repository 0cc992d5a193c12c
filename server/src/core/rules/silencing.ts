import type { Page } from '../syntax/pages.ts';
import type { Span } from '../text/span.ts';
import { RULES } from './all.gen.ts';
import { type Directive, directivesOf } from './directives.ts';
import { findingOf } from './part.ts';
import type { Finding } from './rule.ts';
import type { Active } from './settings.ts';

/** The directives of one page; spans count from its start. */
export interface PageDirectives {
  readonly directives: readonly Directive[];
  /** Where each piece of text begins and ends, in order; none for a page without directives. */
  readonly texts: readonly Span[];
  /** End of the first piece of text, -1 where there is none. */
  readonly firstEnd: number;
}

export function directivesInPage({ blocks }: Page): PageDirectives {
  const directives: Directive[] = [];
  const texts: Span[] = [];
  let base = 0;
  for (const block of blocks) {
    for (const directive of directivesOf(block, base)) directives.push(directive);
    for (const { role, start, end } of block.pieces)
      if (role !== 'furniture') texts.push({ start: base + start, end: base + end });
    base += block.text.length;
  }
  return { directives, texts: directives.length > 0 ? texts : [], firstEnd: texts[0]?.end ?? -1 };
}

/** A stretch of the file that a directive silences. */
interface Silence {
  readonly directive: Directive;
  readonly start: number;
  end: number;
  /** Codes that silenced something. */
  readonly used: Set<string>;
}

const CODES: ReadonlySet<string> = new Set(RULES.map(({ code }) => code));

/** The findings that no directive silences, and what there is to say of the directives themselves. */
export function silenced(
  findings: readonly Finding[],
  pages: readonly Page[],
  silencing: readonly PageDirectives[],
  active: Active,
): Finding[] {
  const silences = silencesOf(pages, silencing);
  const heard = findings.filter((finding) => {
    const { code, span } = finding;
    let isHeard = true;
    for (const { directive, start, end, used } of silences) {
      if (span.start < start || span.start > end) continue;
      if (directive.codes.length > 0 && !directive.codes.includes(code)) continue;
      used.add(code);
      isHeard = false;
    }
    return isHeard;
  });
  for (const { directive, used } of silences) {
    if (directive.kind === 'enable') continue;
    const { codes } = directive;
    const judged = {
      ...directive,
      unused: codes.length === 0 ? (used.size === 0 ? [''] : []) : codes.filter((code) => !used.has(code)),
      unknown: codes.filter((code) => !CODES.has(code)),
    };
    for (const armed of active.directive)
      armed.rule.check(judged, (span, message, more) =>
        heard.push(findingOf(armed, span, message, more, active.settings.phrases)),
      );
  }
  return heard;
}

function silencesOf(pages: readonly Page[], silencing: readonly PageDirectives[]): readonly Silence[] {
  const silences: Silence[] = [];
  let base = 0;
  /** Directives whose next line stands in a later page. */
  let waiting: Silence[] = [];
  const add = (directive: Directive, start: number, end: number): Silence => {
    const silence = { directive, start, end, used: new Set<string>() };
    silences.push(silence);
    return silence;
  };
  for (let index = 0; index < pages.length; index++) {
    const { directives, texts, firstEnd } = silencing[index]!;
    if (firstEnd >= 0) {
      for (const silence of waiting) silence.end = base + firstEnd;
      waiting = [];
    }
    for (const each of directives) {
      const directive = { ...each, span: { start: base + each.span.start, end: base + each.span.end } };
      const { kind, codes, span } = directive;
      if (kind === 'disable-file') add(directive, 0, Number.POSITIVE_INFINITY);
      else if (kind === 'disable') add(directive, span.end, Number.POSITIVE_INFINITY);
      else if (kind === 'enable') {
        for (const open of silences)
          if (
            open.directive.kind === 'disable' &&
            open.end > span.start &&
            sameCodes(open.directive.codes, codes)
          )
            open.end = span.start;
      } else {
        const next = texts.find(({ start }) => start >= each.span.end);
        const silence = add(directive, span.end, next === undefined ? -1 : base + next.end);
        if (next === undefined) waiting.push(silence);
      }
    }
    base += pages[index]!.length;
  }
  return silences;
}

/** A bare `enable` ends all; one with codes those that name just these. */
function sameCodes(open: readonly string[], ending: readonly string[]): boolean {
  return ending.length === 0 || open.join() === ending.join();
}
