import type { LanguageCode } from '../languages/codes.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { packOf } from '../languages/packs.ts';
import type { Gender } from '../rules/genders.ts';
import { agreeing, items, marksOf, numbered, operativePart } from './clauses.ts';
import { draftOf, enactingName, familyOf, newTextBodies, usualGender } from './new-text.ts';
import { linked } from './places.ts';
import { type Family, PLANS } from './plans.ts';
import { type ClauseName, type NewTextWords, type SnippetName, wordsOf } from './words/words.ts';

/** Openings that a new paragraph offers, by concept. */
export const OFFERED = {
  preambular: [
    'recall',
    'reaffirm',
    'recognize',
    'note',
    'take-note',
    'welcome',
    'bear-in-mind',
    'guided-by',
    'convinced',
    'deeply-concerned',
    'note-with-appreciation',
    'having-considered',
  ],
  operative: [
    'decide',
    'request',
    'call-upon',
    'encourage',
    'urge',
    'welcome',
    'take-note',
    'reaffirm',
    'recognize',
    'endorse',
    'express-appreciation',
    'commend',
  ],
} as const;

/** What a text that a snippet goes into tells of it. */
export interface SnippetPlace {
  /** Of the adopting body; `null` where it is not known. */
  readonly gender: Gender | null;
  /** Number of a paragraph; `null` for a place where it is to be written. */
  readonly number: string | null;
  /** Whether a paragraph ends the text; `null` where what its paragraphs say decides. */
  readonly isLast: boolean | null;
}

const ANYWHERE: SnippetPlace = { gender: null, number: null, isLast: null };

/** The texts of one language's snippets, with their places. */
export function snippetTexts(
  language: LanguageCode,
  place: SnippetPlace = ANYWHERE,
): Readonly<Record<SnippetName, string>> {
  const pack = packOf(language);
  const words = wordsOf(language);
  return { ...drafts(language), ...paragraphs(pack, words, place), ...amendments(pack, words, place) };
}

type DraftName = Family | 'sponsored' | 'decision' | 'amendments';

function drafts(language: LanguageCode): Record<DraftName, string> {
  const families = Object.keys(PLANS).map((family) => [family, ofFamily(family as Family, language)]);
  const kinds = (['draft resolution', 'decision', 'amendments'] as const).map((kind) =>
    entitled(draftOf({ kind, body: 'GA', language }), language),
  );
  const [sponsored, decision, changes] = kinds as [string, string, string];
  return { ...Object.fromEntries(families), sponsored, decision, amendments: changes };
}

const entitled = (text: string, language: LanguageCode): string =>
  linked(text.replaceAll('{title}', wordsOf(language).title));

/** A draft for a body of the family: where there are several, the writer chooses. */
function ofFamily(family: Family, language: LanguageCode): string {
  const keys = newTextBodies(language)
    .map(({ key }) => key)
    .filter((key) => familyOf(key) === family);
  const [first = '', ...more] = keys.filter((key) => agrees(key, keys[0]!, language));
  const draft = draftOf({ kind: 'resolution', body: first, language });
  if (family !== 'commission' && family !== 'conference') return entitled(draft, language);
  const names = [...new Set([first, ...more].map((key) => enactingName(key, language)))];
  return entitled(draft.replace(names[0]!, `‹${names.join('|')}›`), language);
}

/** What agrees with one body agrees with the other: their drafts differ in their names alone. */
function agrees(one: string, other: string, language: LanguageCode): boolean {
  const [a, b] = [one, other].map((body) =>
    draftOf({ kind: 'resolution', body, language }).replace(enactingName(body, language), ''),
  );
  return a === b;
}

/** Paragraphs that are written without knowing the adopting body agree with that which writes them most. */
const ENDINGS = {
  report: 'assembly',
  agenda: 'assembly',
  donors: 'commission',
  continue: 'human-rights',
  seized: 'council',
} as const satisfies { readonly [name in ClauseName]?: Family };

type ParagraphName =
  | keyof typeof ENDINGS
  | 'preambular'
  | 'operative'
  | 'items'
  | 'annex'
  | 'footnote'
  | 'closing';

function paragraphs(
  pack: LanguagePack,
  words: NewTextWords,
  place: SnippetPlace,
): Record<ParagraphName, string> {
  const { comma, semicolon, stop } = marksOf(pack);
  const space = pack.script === 'Han' ? '' : ' ';
  const first = labelAt(pack, place);
  const endings = Object.entries(ENDINGS).map(([name, family]) => {
    const [paragraph] = operativePart(
      pack,
      [name as ClauseName],
      (place.isLast ?? name === 'seized') ? 'stop' : 'semicolon',
    );
    const text = agreeing(paragraph!, place.gender ?? usualGender(family, pack.code)).replace(
      numbered(pack, 1),
      first,
    );
    return [name, text.replaceAll('{title}', words.title)];
  });
  return {
    ...(Object.fromEntries(endings) as Record<keyof typeof ENDINGS, string>),
    preambular: `*‹${offered(pack, 'preambular')}›*${space}${words.rest}${comma}`,
    operative: `${first} *‹${offered(pack, 'operative')}›*${space}${words.rest}${semicolon}`,
    items: items(pack, [words.item, words.item, words.item], semicolon, semicolon),
    annex: [
      pack.annex.split('|')[0],
      words.annexTitle,
      ...[1, 2].map((value) => `${numbered(pack, value)} ${words.rest}${stop}`),
    ].join('\n\n'),
    footnote: `[^‹1›]: ‹A/66/131›${stop}`,
    closing: words.closing.join('\n'),
  };
}

type AmendmentName = 'amend-replace' | 'amend-insert' | 'amend-insert-preambular' | 'amend-delete';

function amendments(
  pack: LanguagePack,
  { amendments: words }: NewTextWords,
  place: SnippetPlace,
): Record<AmendmentName, string> {
  const clause = (...lines: readonly string[]) => lines.join('\n\n').replace('{n}', labelAt(pack, place));
  return {
    'amend-replace': clause(words.replace),
    'amend-insert': clause(words.insert, words.newOperative),
    'amend-insert-preambular': clause(words.insertPreambular, words.newPreambular),
    'amend-delete': clause(words.delete),
  };
}

/** The most usual form of each concept. A language that joins a later paragraph to the one before does so here. */
function offered(pack: LanguagePack, part: keyof typeof OFFERED): string {
  const joiner = part === 'preambular' ? pack.joiner : '';
  return OFFERED[part]
    .map((concept) => pack[part][concept]!.split('|')[0]!)
    .map((form) => (form.startsWith(joiner) ? form : joiner + form))
    .join('|');
}

const labelAt = (pack: LanguagePack, { number }: SnippetPlace): string => number ?? numbered(pack, '‹1›');
