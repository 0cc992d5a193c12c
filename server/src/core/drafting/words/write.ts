import type { LanguageCode } from '../../languages/codes.ts';
import { CASES, type Case } from '../../languages/declension.ts';
import { WORDING, type Wording } from '../../languages/wording.ts';
import { foldKey } from '../../text/fold.ts';
import { casesAfter, declined } from './decline.ts';
import type { Form, Row } from './row.ts';
import type { Hit } from './search.ts';
import type { Typed } from './typed.ts';

/** What is sought for a run of words, behind what of it is kept as it stands: a particle joined to the first. */
export interface Lookup {
  readonly key: string;
  /** Units of the folded run that are kept. */
  readonly kept: number;
}

/** The run itself, and what of it stands behind a joined particle. */
export function lookupsOf(run: string, language: LanguageCode): readonly Lookup[] {
  const { particles, joinedArticle } = WORDING[language];
  const lookups: Lookup[] = [{ key: run, kept: 0 }];
  if (particles === '') return lookups;
  for (const particle of particles.split('|')) {
    if (!run.startsWith(particle)) continue;
    const rest = run.slice(particle.length);
    lookups.push({ key: rest, kept: particle.length });
    if (joinedArticle === null || !particle.endsWith(joinedArticle.behind)) continue;
    // The article has lost its first letter behind this particle.
    lookups.push({ key: joinedArticle.text.charAt(0) + rest, kept: particle.length });
  }
  return lookups;
}

/** A form as it is written into the text. */
export interface Written {
  readonly label: string;
  readonly text: string;
  /** Where in the typed words it begins, where that is before the run: a word before it changes, too. */
  readonly from: number | null;
  /** So much behind the cursor is replaced, too: the closing mark of a title. */
  readonly closes: number;
}

/** The cases that what stands before a place calls for. */
export function calledAt({ text, language }: Typed, start: number): readonly Case[] {
  return casesAfter(text.slice(0, start), language);
}

/** How well a case fits what is called for: the lower, the better. */
export function caseRank(called: readonly Case[], of: Case | null): number {
  if (of === null) return 0;
  const place = called.indexOf(of);
  return place < 0 ? CASES.length + CASES.indexOf(of) : place;
}

/**
 * The forms of a row that may be meant by what was found, the likeliest first: in a language that declines, other cases
 * follow, of a name that was found by its own letters those that have them.
 */
export function writtenForms(
  typed: Typed,
  start: number,
  row: Row,
  { entry }: Hit,
  lookup: Lookup,
): readonly Written[] {
  const { language } = typed;
  const { name, article } = row.forms[language];
  const isOwn = entry.language === language;
  const called = calledAt(typed, start);
  const rank = (of: Case | null): number => (isOwn && of === entry.case ? -1 : caseRank(called, of));
  const fits = declined(name, language)
    .filter(({ text }) => !isOwn || entry.text === null || foldKey(text).includes(lookup.key))
    .sort((a, b) => rank(a.case) - rank(b.case));
  return [...new Set(fits.map(({ text }) => text))].map((text) =>
    beginning(typed, start, placed(typed, start, row, { name: text, article }, lookup)),
  );
}

function placed(
  typed: Typed,
  start: number,
  { kind }: Row,
  { name, article }: Pick<Form, 'name' | 'article'>,
  { kept }: Lookup,
): Written {
  const wording = WORDING[typed.language];
  const written = { label: name, from: null, ...inMarks(typed, start, name, wording) };
  if (kept > 0)
    return { ...written, text: behindParticle(name, typed.text.slice(start, start + kept), wording) };
  const { text: before, from } = wordBefore(typed.text, start);
  const withArticle = article !== '' && typed.inText && !hasArticle(typed.text, start, wording);
  if (withArticle) {
    const contracted = contraction(before, article, wording);
    return contracted === undefined
      ? { ...written, text: article + name }
      : { ...written, text: `${contracted} ${name}`, from };
  }
  const preposition = kind === 'State' || kind === 'formal' ? wrongly(before, article, wording) : null;
  if (preposition !== null) {
    const text = behind(preposition, { name, article }, wording);
    return { ...written, text, from };
  }
  const elided = wording.elisions[before];
  if (elided !== undefined && isElided(name, wording)) return { ...written, text: elided + name, from };
  return written;
}

/** The word that another becomes with the article behind it. */
function contraction(word: string, article: string, { contractions }: Wording): string | undefined {
  const both = `${foldKey(word)} ${foldKey(article).trim()}`;
  return Object.entries(contractions).find(([words]) => foldKey(words) === both)?.[1];
}

/** The preposition in a word that holds an article (folded), where the name has another article or none. */
function wrongly(word: string, article: string, { contractions }: Wording): string | null {
  const held = Object.entries(contractions)
    .find(([, one]) => one === word)?.[0]
    .split(' ');
  return held === undefined || held[1] === foldKey(article).trim() ? null : held[0]!;
}

/** A preposition with the name behind it. */
function behind(
  preposition: string,
  { name, article }: Pick<Form, 'name' | 'article'>,
  wording: Wording,
): string {
  const contracted = contraction(preposition, article, wording);
  if (contracted !== undefined) return `${contracted} ${name}`;
  const elided = article === '' && isElided(name, wording) ? wording.elisions[preposition] : undefined;
  return elided === undefined ? `${preposition} ${article}${name}` : elided + name;
}

/** Behind these, or behind nothing, a sentence or an item begins. */
const BEFORE_SENTENCE = /(?:^|[.!?:;)\]“«"])\s*$/u;

/** With a capital where a sentence begins with one that is typed. */
function beginning(typed: Typed, start: number, written: Written): Written {
  const isFirst =
    BEFORE_SENTENCE.test(typed.text.slice(0, start)) && /^\p{Lu}/u.test(typed.writtenFrom(start));
  if (!isFirst || written.from !== null || !/^\p{Ll}/u.test(written.text)) return written;
  const first = written.text.charAt(0).toUpperCase();
  return { ...written, text: first + written.text.slice(1) };
}

/** A title without the marks that stand there already; an editor closes a mark that is opened. */
function inMarks(
  { text, ahead }: Typed,
  start: number,
  name: string,
  { titleMarks }: Wording,
): Pick<Written, 'text' | 'closes'> {
  const [open, close] = titleMarks;
  if (open === undefined || text[start - 1] !== open || !name.startsWith(open))
    return { text: name, closes: 0 };
  const isClosed = close !== undefined && name.endsWith(close) && ahead.startsWith(close);
  return { text: name.slice(1), closes: isClosed ? 1 : 0 };
}

function behindParticle(name: string, particle: string, { joinedArticle }: Wording): string {
  if (joinedArticle === null || !particle.endsWith(joinedArticle.behind)) return name;
  return name.startsWith(joinedArticle.text) ? name.slice(1) : name;
}

/** No word that changes before a name is longer. */
const LONGEST = 12;

/** The word right before a place, parted from it by a space, and where it begins. */
function wordBefore(text: string, index: number): { readonly text: string; readonly from: number } {
  const start = Math.max(0, index - LONGEST);
  const word = /(?:^|[^\p{L}\p{M}'-])([\p{L}\p{M}'-]+) $/u.exec(text.slice(start, index));
  return word === null ? { text: '', from: index } : { text: word[1]!, from: index - 1 - word[1]!.length };
}

function hasArticle(text: string, index: number, { articles }: Wording): boolean {
  const before = text.slice(0, index).trimEnd();
  return articles
    .split('|')
    .some(
      (article) =>
        before === article ||
        (before.endsWith(article) && /[^\p{L}]/u.test(before.charAt(before.length - article.length - 1))),
    );
}

function isElided(name: string, { vowels, unelided }: Wording): boolean {
  const folded = foldKey(name);
  return vowels.includes(folded.charAt(0)) && !unelided.split('|').includes(folded.split(' ', 1)[0]!);
}
