import { LANGUAGES, type LanguageCode } from '../languages/codes.ts';
import { foldKey } from '../text/fold.ts';
import { BODIES } from './bodies.ts';

export interface EnactingName {
  readonly body: string;
  readonly language: LanguageCode;
  /** Length of the name in folded units. */
  readonly length: number;
}

interface Names {
  /** First two folded units of every name: most places are ruled out by them. */
  readonly starts: ReadonlySet<string>;
  readonly sticky: RegExp;
  readonly anywhere: RegExp;
  readonly bodies: ReadonlyMap<string, string>;
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** An ordinal may stand where a name has "*": as little as will do, at the end as much as there is. */
function gapped(name: string): string {
  return escapeRegExp(name).replace(/\\\*$/, '[^,،，;:]{0,40}').replaceAll('\\*', '[^,،，;:]{0,40}?');
}

function compile(language: LanguageCode): Names {
  const bodies = new Map<string, string>();
  for (const body of BODIES) {
    for (const name of body[language]?.split('|') ?? []) {
      const key = name.split('*').map(foldKey).join('*');
      if (!bodies.has(key)) bodies.set(key, body.key);
    }
  }
  const names = [...bodies.keys()].sort((a, b) => b.length - a.length);
  const source = names.map(gapped).join('|');
  const starts = new Set(names.map((name) => name.slice(0, 2).split('*', 1)[0]!));
  return { starts, sticky: new RegExp(source, 'y'), anywhere: new RegExp(source, 'g'), bodies };
}

/** Compiled from the data on first use, once a language; never changed afterwards. */
const compiled = new Map<LanguageCode, Names>();

function namesOf(language: LanguageCode): Names {
  let names = compiled.get(language);
  if (names === undefined) {
    names = compile(language);
    compiled.set(language, names);
  }
  return names;
}

function bodyOf(names: Names, matched: string): string {
  const exact = names.bodies.get(matched);
  if (exact !== undefined) return exact;
  for (const [name, body] of names.bodies) {
    if (name.includes('*') && new RegExp(`^(?:${escapeRegExp(name).replaceAll('\\*', '.*')})$`).test(matched))
      return body;
  }
  return '';
}

function begins({ starts }: Pick<Names, 'starts'>, start: string): boolean {
  return starts.has(start.slice(0, 2)) || starts.has(start.slice(0, 1));
}

/** A folded text that begins with these two units may begin with an enacting name, in all languages or a sole one. */
export function mayName(start: string, languages: readonly LanguageCode[]): boolean {
  return begins(languages === LANGUAGES ? namesOfAll() : namesOf(languages[0]!), start);
}

function namesOfAll(): Pick<Names, 'starts'> {
  let all = beginnings.get(LANGUAGES);
  if (all === undefined) {
    all = { starts: new Set(LANGUAGES.flatMap((language) => [...namesOf(language).starts])) };
    beginnings.set(LANGUAGES, all);
  }
  return all;
}

/** Made on first use, as above. */
const beginnings = new WeakMap<readonly LanguageCode[], Pick<Names, 'starts'>>();

/** The adopting body whose enacting name stands at `index` of a folded text, in one of `languages`. */
export function enactingAt(
  folded: string,
  index: number,
  languages: readonly LanguageCode[] = LANGUAGES,
): EnactingName | null {
  let best: EnactingName | null = null;
  const start = folded.slice(index, index + 2);
  for (const language of languages) {
    const names = namesOf(language);
    if (!begins(names, start)) continue;
    names.sticky.lastIndex = index;
    const match = names.sticky.exec(folded);
    if (match && match[0].length > (best?.length ?? 0)) {
      best = { body: bodyOf(names, match[0]), language, length: match[0].length };
    }
  }
  return best;
}

/** Every place from `index` on where an enacting name stands in a folded text, in order, a language at a time. */
export function* enactingNames(
  folded: string,
  language: LanguageCode,
  index: number,
): Generator<EnactingName & { readonly index: number }> {
  const names = namesOf(language);
  const search = new RegExp(names.anywhere.source, 'g');
  search.lastIndex = index;
  for (let match = search.exec(folded); match !== null; match = search.exec(folded)) {
    yield { index: match.index, body: bodyOf(names, match[0]), language, length: match[0].length };
    if (match[0].length === 0) search.lastIndex++;
  }
}
