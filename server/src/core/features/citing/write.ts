import { BODIES } from '../../bodies/bodies.ts';
import { CITING_FORMS, type CitingForm } from '../../languages/citing/forms.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { packOf } from '../../languages/packs.ts';
import { writeDate } from '../../rules/dates.ts';
import { romanValue } from '../../text/numerals.ts';

/** What is cited: a resolution or decision of a body; `date` is `YYYY-MM-DD`. */
export interface CitedAct {
  readonly kind: 'resolution' | 'decision';
  readonly body: string;
  /** In the body's own form: "66/102", "217 A (III)", "1373 (2001)". */
  readonly number: string;
  readonly date: string | null;
}

/**
 * The full citation in a language, with the body and, where it is known, the date: "General Assembly resolution 66/102
 * of 9 December 2011", "大会2011年12月9日第66/102号决议". `noun` stands in place of the language's own.
 */
export function fullCitation(
  { kind, body, number, date }: CitedAct,
  language: LanguageCode,
  noun: string | null = null,
): string {
  const { full, noun: nouns, construct } = CITING_FORMS[language];
  return fill(full, {
    body: bodyInCitation(body, language),
    noun: noun === null ? nouns[kind] : inConstruct(noun, construct),
    number: numberIn(number, language),
    date: date === null ? null : dateIn(date, language),
  });
}

/** Number and date behind a noun, or before it and with it: "66/102 of 9 December 2011", "第66/102号决议". */
export function citedNumber(
  number: string,
  date: string | null,
  language: LanguageCode,
  kind: CitedAct['kind'],
): string {
  const { number: template, noun } = CITING_FORMS[language];
  return fill(template, {
    noun: noun[kind],
    number: numberIn(number, language),
    date: date === null ? null : dateIn(date, language),
  });
}

/** A number as the language writes it: "217 A (III)" is "217 ألف (د-3)" in Arabic and "217A(III)" in Chinese. */
export function numberIn(number: string, language: LanguageCode): string {
  if (formsOf(language).form.tight) return number.replaceAll(' ', '');
  const { session, letters } = formsOf(language);
  const named = number.replace(
    /(\d) ([A-Z])(?=$| \()/,
    (_, figure, letter) => `${figure} ${letters.get(letter) ?? letter}`,
  );
  if (session.regular === '') return named;
  return named
    .replace(/^(E?)S-(?=\d)/, (_, emergency) => `${emergency === '' ? session.special : session.emergency}-`)
    .replace(/\((?:(E?)S-)?([IVXLC]{1,8})\)$/, (whole, emergency, roman) => {
      const value = romanValue(roman);
      const kind = emergency === undefined ? 'regular' : emergency === '' ? 'special' : 'emergency';
      return value === null ? whole : `(${session[kind]}-${value})`;
    });
}

/** Whose a text is, as a citation says it: "General Assembly", "de l'Assemblée générale", "Генеральной Ассамблеи". */
export function bodyInCitation(key: string, language: LanguageCode): string {
  const { form, of, declined, bodies } = formsOf(language);
  const made = bodies.get(key);
  if (made !== undefined) return made;
  let name = (BODIES.find((body) => body.key === key)?.[language] ?? key).split('|', 1)[0]!;
  for (const mark of form.sessions.split('|')) name = name.replace(mark, '');
  const article = of.find(([written]) => name.startsWith(written));
  if (article !== undefined) name = article[1] + name.slice(article[0].length);
  if (declined.size > 0) name = name.replace(/\p{L}+/gu, (word) => declined.get(word) ?? word);
  name = name.replaceAll("'", '’');
  bodies.set(key, name);
  return name;
}

/** A day `YYYY-MM-DD` in words. */
export function dateIn(date: string, language: LanguageCode): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return writeDate(packOf(language), Number(day), Number(month), year);
}

/** An Arabic noun that its body follows has no article: القرار, but قرار الجمعية العامة. */
function inConstruct(noun: string, construct: string): string {
  const found = pairs(construct).find(([written]) => noun.startsWith(written));
  return found === undefined ? noun : found[1] + noun.slice(found[0].length);
}

/** Fills a template in; what stands in [ ] goes where the date is not known. */
function fill(template: string, values: Readonly<Record<string, string | null>>): string {
  return template
    .replace(/\[([^\]]*)\]/, (_, dated) => (values.date === null ? '' : dated))
    .replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

interface Forms {
  readonly form: CitingForm;
  readonly session: LanguagePack['citing']['session'];
  /** Letters of parts → the words for them. */
  readonly letters: ReadonlyMap<string, string>;
  readonly of: readonly (readonly [string, string])[];
  readonly declined: ReadonlyMap<string, string>;
  /** Names of bodies as they are asked for. */
  readonly bodies: Map<string, string>;
}

/** Memo of a function of the packs and the table of bodies alone. */
const known = new Map<LanguageCode, Forms>();

function formsOf(language: LanguageCode): Forms {
  let forms = known.get(language);
  if (forms === undefined) {
    const form = CITING_FORMS[language];
    const { partNames, session } = packOf(language).citing;
    forms = {
      form,
      session,
      letters: new Map(pairs(partNames).map(([name, letter]) => [letter, name])),
      of: pairs(form.of),
      declined: new Map(pairs(form.declined)),
      bodies: new Map(),
    };
    known.set(language, forms);
  }
  return forms;
}

function pairs(table: string): readonly (readonly [string, string])[] {
  return table === '' ? [] : table.split('|').map((pair) => pair.split('=', 2) as [string, string]);
}
