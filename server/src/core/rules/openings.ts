import type { Paragraph } from '../document/views.ts';
import { lookUp, type Part } from '../syntax/openings.ts';
import { endOf, type Folded, fold, foldKey } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { likeApostrophes } from './apostrophes.ts';
import { t } from './message.ts';
import { agree, type Form, formsOf, type Near, nearestForms, sameVerb } from './nearest.ts';
import { recitalAt } from './recitals.ts';
import type { Context, ProposedFix } from './rule.ts';
import { opensAsTeam } from './team.ts';

/** So much of a paragraph's head is looked at, UTF-16. */
const WINDOW = 120;

/** The head of a paragraph whose opening no list of its part holds. */
export interface Unlisted {
  readonly source: string;
  readonly folded: Folded;
  readonly part: Part;
  /** Where the opening begins, in the file. */
  readonly start: number;
}

/** `null` where the opening is one of its part, or there is none. */
export function unlisted(
  { opening, text, misplaced, ...paragraph }: Paragraph,
  context: Context,
  role: Part = paragraph.role,
): Unlisted | null {
  if (opening === null || misplaced) return null;
  if (opening.known && role === 'operative' && opening.part === role) return null;
  const { start } = opening.span;
  // Negotiators have written into it.
  if (/[[\]［］]/.test(context.slice(opening.span))) return null;
  const source = context.slice({ start, end: Math.min(start + WINDOW, text[0]!.end) });
  const folded = fold(source, 0, source.length);
  // A verb of the operative part is known in the preamble, too, but not as an opening of it.
  if (lookUp(folded.text, context.pack, role) !== null) return null;
  if (role === 'preambular' && recitalAt(source, context.pack) > 0) return null;
  if (opensAsTeam(folded.text, context.house, context.pack, role)) return null;
  return { source, folded, part: role, start };
}

/** A phrase of the other part, or another form of a verb of this one. */
export interface OtherForm {
  /** Folded units. */
  readonly length: number;
  /** What the own part has for it, the most usual first. */
  readonly forms: readonly Form[];
}

/** The phrase of the other part that stands there: a present tense in the preamble, a participle below it. */
export function ofOtherPart({ folded, part }: Unlisted, { pack }: Context): OtherForm | null {
  const other = part === 'preambular' ? 'operative' : 'preambular';
  const found = lookUp(folded.text, pack, other);
  if (found !== null) {
    const phrase = folded.text.slice(0, found.length);
    const forms = [...formsOf(pack, part, found.concept ?? '-')].sort(
      (a, b) => likeness(b, phrase) - likeness(a, phrase),
    );
    return { length: found.length, forms };
  }
  return pack.script === 'Arabic' ? null : sameVerb(folded.text, pack, part);
}

/** The more letters two phrases share at both ends, the more alike; as many words count most. */
function likeness({ key }: Form, phrase: string): number {
  const turned = (text: string): string => [...text].reverse().join('');
  const words = key.split(' ').length === phrase.split(' ').length ? ALIKE : 0;
  return words + commonLength(key, phrase) + commonLength(turned(key), turned(phrase));
}

const ALIKE = 100;

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** What the writer may have meant. */
export interface Guess {
  /** Phrases of the own part, nearest first, with the folded unit that each begins at. */
  readonly near: readonly (Near & { readonly from: number })[];
  /** The first is so near that little else can be meant. */
  readonly sure: boolean;
}

export function guess({ folded, part }: Unlisted, { pack }: Context): Guess {
  const joined = part === 'preambular' && pack.joiner !== '' && folded.text.startsWith(pack.joiner);
  const from = joined ? pack.joiner.length : 0;
  const near = nearestForms(folded.text.slice(from), pack, part).map((one) => ({ ...one, from }));
  const [best] = near;
  return { near, sure: best !== undefined && isSure(folded.text.slice(from), best, part, pack) };
}

/**
 * Arabic and Chinese words of one or two letters' difference are too many to be sure; in French, Spanish and
 * Russian another ending of an adjective or participle is another gender or number.
 */
function isSure(text: string, { form, distance, length }: Near, part: Part, pack: Context['pack']): boolean {
  if (pack.script === 'Han' || pack.script === 'Arabic') return false;
  if (form.key.length < (distance > 1 ? 9 : 6)) return false;
  return !(part === 'preambular' && agree(text.slice(0, length), form.key, pack, part));
}

/** A fix that writes `phrase` for the folded units `from` to `to`; `null` where marks of emphasis end between them. */
export function writeOpening(
  { source, folded, start }: Unlisted,
  from: number,
  to: number,
  phrase: string,
  preferred: boolean,
): ProposedFix | null {
  const first = folded.at[from] ?? 0;
  const end = endOf(folded, source, to);
  const found = source.slice(first, end);
  if (/[*_<]/.test(found)) return null;
  const written = likeApostrophes(found, phrase);
  return {
    title: t`Write “${written}”`,
    edits: [{ span: { start: start + first, end: start + end }, text: written }],
    ...(preferred ? { preferred } : {}),
  };
}

/** Where the folded units up to `to` stand in the file. */
export function spanOf({ source, folded, start }: Unlisted, to: number): Span {
  return { start, end: start + endOf(folded, source, to) };
}

/** The words as they stand, for a message. */
export function words({ source, folded }: Unlisted, to: number): string {
  return source
    .slice(0, endOf(folded, source, to))
    .replace(/[*_]+|<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
}

/** Reports a phrase of the other part than `part`, with the forms that this one has for it. */
export function reportOtherPart(paragraph: Paragraph, context: Context, part: Part): void {
  const head = unlisted(paragraph, context, part);
  const found = head === null ? null : ofOtherPart(head, context);
  if (head === null || found === null || hasMainVerb(paragraph, context)) return;
  const { length, forms: known } = found;
  const own = inArabic(head, length, context);
  const forms = own === null ? known : [{ written: own }];
  const fixes = forms
    .slice(0, 3)
    .flatMap(({ written }) => writeOpening(head, 0, length, written, forms.length === 1) ?? []);
  const written = words(head, length);
  const preambular = head.part === 'preambular';
  const said = preambular
    ? t`“${written}” does not open a preambular paragraph`
    : t`“${written}” does not open an operative paragraph`;
  const message = forms[0] === undefined ? t`${said}.` : t`${said}; write “${forms[0].written}”.`;
  context.report(spanOf(head, length), message, { fixes });
}

/** Arabic tells the parts apart by the particle before the verb alone: the words with it, or without. */
function inArabic(head: Unlisted, length: number, { pack, before }: Context): string | null {
  if (pack.script !== 'Arabic') return null;
  const bare = words(head, length).replace(/^و?إذ\s+/, '');
  const { role } = before?.piece ?? {};
  const particle = role === 'enacting' || role === 'maybe-enacting' ? 'إذ' : 'وإذ';
  const written = head.part === 'preambular' ? `${particle} ${bare}` : bare;
  const key = foldKey(written);
  return lookUp(key, pack, head.part)?.length === key.length ? written : null;
}

/** So far into a paragraph its main verb is looked for, UTF-16. */
const VERB_WINDOW = 1500;

/** A participle may lead in an operative paragraph whose verb comes after a comma: “Recognizing that …, requests”. */
function hasMainVerb({ role, text }: Paragraph, { pack, slice }: Context): boolean {
  if (role === 'preambular') return false;
  const { start, end } = text[0]!;
  const source = slice({ start, end: Math.min(end, start + VERB_WINDOW) });
  for (const { index } of source.matchAll(/[,،]/g)) {
    const folded = fold(source, index + 1, Math.min(source.length, index + 60)).text.trimStart();
    if (lookUp(folded, pack, 'operative') !== null) return true;
  }
  return false;
}
