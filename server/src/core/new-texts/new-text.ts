import { BODIES } from '../bodies/bodies.ts';
import { bodyName } from '../bodies/names.ts';
import { citedNumber } from '../features/citing/write.ts';
import { PROFILES } from '../houses/all.ts';
import { houseOf } from '../houses/houses.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { packOf } from '../languages/packs.ts';
import { type Gender, genderOf } from '../rules/genders.ts';
import { MODEL_UN } from '../syntax/piece.ts';
import { agreeing, numbered, operativePart, preamble } from './clauses.ts';
import { asPlainText, asSnippet, linked, literal } from './places.ts';
import { EXAMPLES, FAMILIES, type Family, PLANS, type Plan } from './plans.ts';
import { type NewTextWords, wordsOf } from './words/words.ts';

export const NEW_TEXT_KINDS = ['resolution', 'draft resolution', 'decision', 'amendments'] as const;

/** What is to be written. */
export interface NewText {
  readonly kind: (typeof NEW_TEXT_KINDS)[number];
  /** Key of the adopting body, or MODEL_UN. Amendments have none of their own. */
  readonly body: string;
  readonly language: LanguageCode;
  /** Without one, a place for it. */
  readonly title: string | null;
}

/** A body that texts can be written for. */
export interface NewTextBody {
  readonly key: string;
  readonly name: string;
  /** Its texts have titles. */
  readonly isTitled: boolean;
}

/** Bodies whose work is done, or was taken over by others. */
const PAST = ['TC', 'CHR', 'CSD'];

/** The bodies that texts can be written for, the better known first, with their names in a language. */
export function newTextBodies(language: LanguageCode): readonly NewTextBody[] {
  const keys = BODIES.map(({ key }) => key).filter(
    (key) => Object.values(PROFILES).some(({ bodies }) => bodies?.includes(key)) && !PAST.includes(key),
  );
  return [...keys, MODEL_UN]
    .filter((key) => houseOf(key, {}).name in FAMILIES)
    .map((key) => ({
      key,
      name: key === MODEL_UN ? wordsOf(language).names['model-un'].says : bodyName(key, language),
      isTitled: familyOf(key) !== 'council',
    }));
}

/** A new text as a snippet of the protocol, and as it reads when nothing is filled in. */
export function newText(text: NewText): { readonly snippet: string; readonly text: string } {
  const { title, language } = text;
  const template = linked(
    draftOf(text).replaceAll('{title}', title === null ? wordsOf(language).title : '{title}'),
  );
  const entitled = (written: string, own: string): string => written.replaceAll('{title}', () => own);
  return {
    snippet: entitled(asSnippet(template), literal(title ?? '')),
    text: entitled(asPlainText(template), title ?? ''),
  };
}

/** A text with its places; `{title}` stands for the title. */
export function draftOf({ kind, body, language }: Omit<NewText, 'title'>): string {
  const words = wordsOf(language);
  if (kind === 'amendments') return amendments(language, words);
  const family = familyOf(body);
  const pack = packOf(language);
  const plan = planOf(kind, body, family);
  const paragraphs = [
    `${enactingName(body, language)}${pack.marks.comma}`,
    ...preamble(pack, plan.preambular),
    ...operativePart(pack, plan.operative),
  ];
  const gender = genderOf(bodyOf(body), language) ?? 'm';
  return [...head(kind, family, words), ...paragraphs]
    .map((paragraph) => agreeing(cited(paragraph, body, language), gender))
    .join('\n\n');
}

function head(kind: NewText['kind'], family: Family, words: NewTextWords): readonly string[] {
  const first = kind === 'decision' ? [words.decision] : kind === 'draft resolution' ? [words.sponsored] : [];
  if (family === 'model-un') return [...first, words.modelUn.join('\n')];
  return family === 'council' ? first : [...first, '{title}'];
}

function planOf(kind: NewText['kind'], body: string, family: Family): Plan {
  const { preambular, operative } = PLANS[family];
  const recalls = bodyOf(body) in EXAMPLES;
  const known = preambular
    .filter((name) => recalls || name !== 'recall-also')
    .map((name) => (recalls || name !== 'recall' ? name : 'recall-earlier'));
  if (kind !== 'decision') return { preambular: known, operative };
  return {
    preambular: known.filter((name) => name.startsWith('recall')).slice(0, 1),
    operative: ['decide', 'also-decide'],
  };
}

/** The number and date of a resolution of the body, as an example of what is recalled. */
function cited(paragraph: string, body: string, language: LanguageCode): string {
  const [number, date] = EXAMPLES[bodyOf(body)] ?? [];
  if (number === undefined || date === undefined) return paragraph;
  return paragraph.replace('{cited}', citedNumber(number, date, language, 'resolution'));
}

function amendments(language: LanguageCode, { amendments: words }: NewTextWords): string {
  const pack = packOf(language);
  const { title, insertPreambular, newPreambular, replace, insert, newOperative } = words;
  const clauses = [[insertPreambular, newPreambular], [replace], [insert, newOperative], [words.delete]].map(
    ([first, ...more], index) => [first!.replace('{n}', numbered(pack, index + 1)), ...more],
  );
  return [title, ...clauses.flat()].join('\n\n');
}

/** Model United Nations plays the General Assembly unless its writer says otherwise. */
const bodyOf = (body: string): string => (body === MODEL_UN ? 'GA' : body);

/** How the enacting line names a body, without its mark. */
export function enactingName(body: string, language: LanguageCode): string {
  const names = BODIES.find(({ key }) => key === bodyOf(body))?.[language] ?? body;
  return names.split('|', 1)[0]!.replaceAll("'", '’');
}

export function familyOf(body: string): Family {
  return FAMILIES[houseOf(body, {}).name] ?? 'assembly';
}

/** Gender of a family's first body, for what is written without knowing the body. */
export function usualGender(family: Family, language: LanguageCode): Gender {
  const body = newTextBodies(language).find(({ key }) => familyOf(key) === family)!;
  return genderOf(bodyOf(body.key), language) ?? 'm';
}
