import type { LanguageCode } from '../languages/codes.ts';
import { LANGUAGES } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import { scriptOf } from '../text/chars.ts';
import { foldKey } from '../text/fold.ts';

/** What a language's templates and word lists become: sticky regexps over folded text. */
export interface Patterns {
  /** "46th plenary meeting"; the figure is group 1. */
  readonly meeting: RegExp;
  readonly meetingAnywhere: RegExp;
  /** "26 July 2012"; groups d, m (digits) or month (name), y. */
  readonly date: RegExp;
  readonly dateAnywhere: RegExp;
  readonly months: ReadonlyMap<string, number>;
  /** "Annex II"; group 1 the word, group 2 the ordinal. */
  readonly annex: RegExp;
  readonly adoption: RegExp;
  /** "Resolution 19/5", "Draft decision 3", "第2508(2020)号决议". */
  readonly heading: RegExp;
  /** First characters of the words that begin a heading; `null` where a number may. */
  readonly headingStarts: ReadonlySet<string> | null;
  readonly draft: RegExp;
  readonly decision: RegExp;
}

const D = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]';
const FIGURE = new RegExp(D);
/** A number as bodies write it: 19/5, 2012/14, 1373 (2001), 217 A (III), S-10/2, 1/CP.21, WHA64.12. */
export const NUMBER = `(?:(?:[a-z]{1,3}-)?${D}{1,4} ?/ ?(?:${D}{1,3}|(?:cp|cmp|cma)\\.${D}{1,2})(?: ?[a-z](?![a-z]))?|${D}{1,4} ?(?:[a-z] )?\\( ?(?:${D}{4}|(?:e?s-)?[ivxl]+|د ?- ?${D}+) ?\\)|wha${D}{1,2}\\.${D}{1,2})`;

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const words = (bars: string): string =>
  bars
    .split('|')
    .map((word) => escapeRegExp(foldKey(word)))
    .sort((a, b) => b.length - a.length)
    .join('|');

/** {n} and its like → groups, {x|y} → a choice, [x|y] → an optional one, a space → any space or none. */
function template(source: string, groups: Readonly<Record<string, string>>): string {
  return source
    .replace(/\[([^\]]*)\]/g, (_, inner: string) => `⟨${inner}⟩`)
    .split(/(\{[^}]*\}|⟨[^⟩]*⟩)/)
    .map((piece) => {
      if (piece.startsWith('{')) {
        const inner = piece.slice(1, -1);
        return inner.includes('|') ? `(?:${words(inner)})` : (groups[inner] ?? '');
      }
      if (piece.startsWith('⟨'))
        return `(?:${piece
          .slice(1, -1)
          .split('|')
          .map((word) => escapeRegExp(foldKey(word)))
          .join('|')})? ?`;
      return escapeRegExp(foldWithSpaces(piece)).replaceAll(' ', ' ?');
    })
    .join('');
}

function foldWithSpaces(piece: string): string {
  const lead = piece.startsWith(' ') ? ' ' : '';
  const tail = piece.length > 1 && piece.endsWith(' ') ? ' ' : '';
  return lead + foldKey(piece) + tail;
}

function monthNames(pack: LanguagePack): Map<string, number> {
  const names = new Map<string, number>();
  pack.months.split('|').forEach((name, index) => {
    names.set(foldKey(name).replaceAll(' ', ''), index + 1);
    const slash = name.indexOf('/');
    if (slash > 0) {
      names.set(foldKey(name.slice(0, slash)).replaceAll(' ', ''), index + 1);
      names.set(foldKey(name.slice(slash + 1)).replaceAll(' ', ''), index + 1);
    }
  });
  return names;
}

function compile(pack: LanguagePack): Patterns {
  const names = pack.months
    .split('|')
    .flatMap((name) => (name.includes('/') ? [name, ...name.split('/')] : [name]));
  const month = names
    .map((name) => escapeRegExp(foldKey(name)).replaceAll(' ', ' ?').replace('\\/', ' ?\\/ ?'))
    .sort((a, b) => b.length - a.length)
    .join('|');
  const date = template(pack.date, {
    d: `(?<d>${D}{1,2})`,
    m: `(?<m>${D}{1,2})`,
    y: `(?<y>${D}{4})`,
    month: `(?<month>${month})`,
  });
  const heads = `${words(pack.headings.resolution)}|${words(pack.headings.decision)}`;
  const ordinals = pack.annexOrdinals === '' ? '' : `|${words(pack.annexOrdinals)}`;
  const heading =
    pack.script === 'Han'
      ? `(?:(?:第 ?)?${NUMBER} ?(?:号)? ?(?:${heads})|(?:${heads}) ?(?:第 ?)?${NUMBER})`
      : `(?:${heads})[ :]{0,2}(?:n[o°º]\\.? ?|№ ?)?(?:${NUMBER}|${D}{1,3}(?![${D}/]))`;
  const meeting = template(pack.meeting, { n: `(${D}{1,5})` });
  return {
    meeting: new RegExp(meeting, 'y'),
    meetingAnywhere: new RegExp(meeting),
    date: new RegExp(date, 'y'),
    dateAnywhere: new RegExp(date),
    months: monthNames(pack),
    annex: new RegExp(
      `(${words(pack.annex)})(?: ?(${D}{1,2}|[ivx]{1,5}|[a-z]${ordinals})(?![\\p{L}\\p{N}]))?`,
      'yu',
    ),
    adoption: new RegExp(words(pack.adoption), 'y'),
    heading: new RegExp(heading, 'y'),
    headingStarts: pack.script === 'Han' ? null : headingStarts(pack),
    draft: new RegExp(`(?:.{0,160}[:：] ?)?(?:${words(pack.headings.draft)})`, 'y'),
    decision: new RegExp(words(pack.headings.decision)),
  };
}

function headingStarts({ headings }: LanguagePack): Set<string> {
  const heads = [...headings.resolution.split('|'), ...headings.decision.split('|')];
  return new Set(heads.map((head) => foldKey(head).charAt(0)));
}

/** Compiled from a pack on first use; a function of the pack alone. */
const compiled = new Map<LanguageCode, Patterns>();

export function patternsOf(language: LanguageCode): Patterns {
  let patterns = compiled.get(language);
  if (patterns === undefined) {
    patterns = compile(packOf(language));
    compiled.set(language, patterns);
  }
  return patterns;
}

/** A line that only the head of a Model UN paper has, in whichever language: "submitted by:". */
export function modelUnHead(): RegExp {
  const made = heads.get('model-un') ?? new RegExp(`^(?:${modelUnWords()})[*_]*\\s?:`);
  heads.set('model-un', made);
  return made;
}

/** Compiled from the packs on first use; a function of the packs alone. */
const heads = new Map<'model-un', RegExp>();

const modelUnWords = (): string =>
  words(LANGUAGES.map((language) => packOf(language).headings.modelUn).join('|'));

/** The first language (or the given one alone) whose pattern stands at `index` of a folded text. */
export function matchIn(
  key: 'meeting' | 'date' | 'annex' | 'adoption' | 'heading' | 'draft',
  folded: string,
  index: number,
  language: LanguageCode | null,
): { readonly language: LanguageCode; readonly match: RegExpExecArray } | null {
  // Patterns of headings are long to compile: that waits for a line that may be one.
  if (key === 'heading' && !FIGURE.test(folded)) return null;
  const script = language === null && key !== 'draft' ? scriptOf(folded.charCodeAt(index)) : null;
  for (const code of language === null ? LANGUAGES : [language]) {
    // What a pattern begins with is a figure, a mark, or a word in the script of its language.
    if (script !== null && packOf(code).script !== script) continue;
    const { [key]: pattern, headingStarts: starts } = patternsOf(code);
    if (key === 'heading' && starts?.has(folded.charAt(index)) === false) continue;
    pattern.lastIndex = index;
    const match = pattern.exec(folded);
    if (match) return { language: code, match };
  }
  return null;
}
