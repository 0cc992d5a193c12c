import type { Page } from '../syntax/pages.ts';
import { type Span, shift } from '../text/span.ts';
import { RULES } from './all.gen.ts';
import { type Directive, directivesInPage, type PageDirectives } from './directives.ts';
import { findingOf } from './part.ts';
import type { Finding } from './rule.ts';
import type { Active } from './settings.ts';

/** A stretch of the file in which a directive silences one rule, or all. */
interface Silence {
  readonly directive: Directive;
  /** '' for all rules. */
  readonly code: string;
  readonly start: number;
  end: number;
  used: boolean;
}

type Found = Pick<Finding, 'code' | 'span'>;

const CODES: ReadonlySet<string> = new Set(RULES.map(({ code }) => code));
/** What these find is found where texts are put side by side: that a comment silences nothing here says nothing. */
const COMPARED: ReadonlySet<string> = new Set(
  RULES.flatMap(({ scope, code }) => (scope === 'versions' || scope === 'amendments' ? code : [])),
);

/**
 * The findings (in order of their starts) that no directive silences, and what there is to say of the directives
 * themselves. Of several that silence one finding the last is the one that it needs.
 */
export function silenced(
  findings: readonly Finding[],
  pages: readonly Page[],
  silencing: readonly PageDirectives[],
  active: Active,
): Finding[] {
  const silences = silencesOf(pages, silencing);
  const heard = heardOf(findings, silences);
  const byDirective = new Map<Directive, Silence[]>();
  for (const silence of silences) addTo(byDirective, silence.directive, silence);
  for (const [directive, own] of byDirective) {
    const judged = {
      ...directive,
      unused: own.filter(({ used, code }) => !used && !COMPARED.has(code)).map(({ code }) => code),
      unknown: directive.codes.filter((code) => !CODES.has(code)),
    };
    for (const armed of active.directive)
      armed.rule.check(judged, (span, message, more) =>
        heard.push(findingOf(armed, span, message, more, active.settings.phrases)),
      );
  }
  return heard;
}

/** What no comment of the text silences, of what was found in order of its places in the file. */
export function unsilenced<F extends Found>(found: readonly F[], pages: readonly Page[]): readonly F[] {
  if (found.length === 0) return found;
  const directives = pages.map(directivesInPage);
  if (!directives.some((page) => page.directives.length > 0)) return found;
  return heardOf(found, silencesOf(pages, directives));
}

/** Where comments silence all rules, in order of their starts: what stands there is left as it is. */
export function silencedByAll(pages: readonly Page[]): readonly Span[] {
  const silences = silencesOf(pages, pages.map(directivesInPage)).filter(({ code }) => code === '');
  return silences.sort((a, b) => a.start - b.start);
}

/** Goes through findings and silences side by side: each silence is taken up and laid down once. */
function heardOf<F extends Found>(findings: readonly F[], silences: readonly Silence[]): F[] {
  const coming = [...silences].sort((a, b) => a.start - b.start);
  const begun = new Map<string, Silence[]>();
  const lastOf = (code: string, at: number): Silence | undefined => {
    const list = begun.get(code) ?? [];
    while (list.length > 0 && list[list.length - 1]!.end < at) list.pop();
    return list[list.length - 1];
  };
  let next = 0;
  return findings.filter(({ code, span: { start } }) => {
    for (; next < coming.length && coming[next]!.start <= start; next++) {
      const silence = coming[next]!;
      addTo(begun, silence.code, silence);
    }
    const own = lastOf(code, start);
    const all = lastOf('', start);
    const silence = own === undefined || (all !== undefined && all.start > own.start) ? all : own;
    if (silence === undefined) return true;
    silence.used = true;
    return false;
  });
}

function silencesOf(pages: readonly Page[], silencing: readonly PageDirectives[]): readonly Silence[] {
  const silences: Silence[] = [];
  const add = (directive: Directive, start: number, end: number): Silence[] => {
    const codes = directive.codes.length === 0 ? [''] : directive.codes;
    const added = codes.map((code) => ({ directive, code, start, end, used: false }));
    for (const silence of added) silences.push(silence);
    return added;
  };
  /** Those of `disable` that nothing has ended yet, by code. */
  const open = new Map<string, Silence[]>();
  const close = (code: string, at: number): void => {
    for (const silence of open.get(code) ?? []) silence.end = at;
    open.delete(code);
  };
  /** Those whose next line stands in a later page, and those whose line a later page may go on with. */
  let waiting: Silence[] = [];
  let going: Silence[] = [];
  let base = 0;
  for (let index = 0; index < pages.length; index++) {
    const { directives, texts, firstEnd, goesOn, last } = silencing[index]!;
    if (firstEnd >= 0) {
      for (const silence of goesOn ? [...waiting, ...going] : waiting) silence.end = base + firstEnd;
      // A page that is but the middle of a text hands it on.
      going = goesOn && last === 0 ? [...waiting, ...going] : [];
      waiting = [];
    }
    let text = 0;
    for (const each of directives) {
      const directive = { ...each, span: shift(each.span, base), line: shift(each.line, base) };
      const { kind, codes, span } = directive;
      if (kind === 'disable-file') add(directive, 0, Number.POSITIVE_INFINITY);
      else if (kind === 'disable')
        for (const silence of add(directive, span.end, Number.POSITIVE_INFINITY))
          addTo(open, silence.code, silence);
      else if (kind === 'enable')
        for (const code of codes.length === 0 ? [...open.keys()] : codes) close(code, span.start);
      else {
        while (text < texts.length && texts[text]!.start < each.span.end) text++;
        const next = texts[text];
        const added = add(directive, span.end, next === undefined ? -1 : base + next.end);
        if (next === undefined) waiting.push(...added);
        else if (text === last) going.push(...added);
      }
    }
    base += pages[index]!.length;
  }
  return silences;
}

function addTo<K>(lists: Map<K, Silence[]>, key: K, silence: Silence): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [silence]);
  else list.push(silence);
}
