import type { LanguageCode } from '../languages/codes.ts';
import { lookUp } from '../syntax/openings.ts';
import { formsOf, nearestForms, type sameVerb } from './nearest.ts';
import { ofOtherPart, type Unlisted } from './openings.ts';
import type { Context } from './rule.ts';

/** Subjects that a paragraph does without, since the enacting line is its subject; folded. */
const SUBJECTS: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^(?:the (?:general |security |human rights |economic and social )?(?:assembly|council|committee|commission|conference)|we|it|(?:the )?(?:member )?states|governments) /,
  fr: /^(?:l'assemblee(?: generale)?|le (?:conseil|comite)(?: de securite)?|la (?:commission|conference)|nous|il|elle|les etats(?: membres)?|les gouvernements) /,
  es: /^(?:la asamblea(?: general)?|el (?:consejo|comite)(?: de seguridad)?|la (?:comision|conferencia)|nosotros|los estados(?: miembros)?|los gobiernos) /,
  ar: /^(?:الجمعية العامة|مجلس الامن|نحن|على الدول|ينبغي) /,
  zh: /^(?:大会|安全理事会|人权理事会|经济及社会理事会|理事会|委员会|我们|各?会员国|各国)/,
  ru: /^(?:(?:генеральная )?ассамблея|совет(?: безопасности)?|комиссия|комитет|мы|государства(?:[ -]члены)?) /,
};

/** Auxiliaries before the verb, in place of a subject or behind it; folded. */
const AUXILIARIES: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^(?:(?:shall|should|will|must|hereby|is|are|to|do|does) ){1,3}/,
  fr: /^(?:(?:doit|doivent|devrait|devraient|va) ){1,2}/,
  es: /^(?:(?:debe|deben|deberia|deberian) ){1,2}/,
  ar: /^(?:(?:ينبغي|يجب) (?:ان )?)/,
  zh: /^(?:应当|应该|兹)/,
  ru: /^(?:(?:должна|должен|должны|следует|будет) ){1,2}/,
};

/** A paragraph that begins with a subject or auxiliary of its own. */
export interface WithSubject {
  /** Folded units of subject and auxiliary, the space behind them left out. */
  readonly length: number;
  /** Folded units up to the end of the verb, and what to write for them all; `null` where the verb is no opening. */
  readonly verb: { readonly end: number; readonly written: string } | null;
}

export function subjectOf(head: Unlisted, context: Context): WithSubject | null {
  const { text } = head.folded;
  const { code } = context.pack;
  const subject = SUBJECTS[code].exec(text)?.[0].length ?? 0;
  const length = subject + (AUXILIARIES[code].exec(text.slice(subject))?.[0].length ?? 0);
  return length === 0
    ? null
    : { length: text.slice(0, length).trimEnd().length, verb: verbAt(head, length, context) };
}

/** The opening that the words from `from` on are, or of which they are another form. */
function verbAt(head: Unlisted, from: number, context: Context): WithSubject['verb'] {
  const { folded, part } = head;
  const { pack } = context;
  const rest = folded.text.slice(from);
  const own = lookUp(rest, pack, part);
  const form =
    own === null ? null : formsOf(pack, part, own.concept ?? '-').find(({ key }) => rest.startsWith(key));
  if (form) return { end: from + form.key.length, written: form.written };
  const other =
    ofOtherPart({ ...head, folded: { ...folded, text: rest } }, context) ??
    (pack.script === 'Arabic' || pack.script === 'Han' ? null : bareVerb(rest, part, context));
  const written = other?.forms[0]?.written;
  return other && written !== undefined ? { end: from + other.length, written } : null;
}

/** The verb without its ending: “request” after “We” or “Shall”. */
function bareVerb(rest: string, part: Unlisted['part'], { pack }: Context): ReturnType<typeof sameVerb> {
  const near = nearestForms(rest, pack, part).find(({ form }) => rest.startsWith(form.key.slice(0, STEM)));
  return near === undefined ? null : { length: near.length, forms: [near.form] };
}

/** Letters of a verb that must be right. */
const STEM = 4;
