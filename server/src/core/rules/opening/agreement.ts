import type { Opening } from '../../document/views.ts';
import { lookUp } from '../../syntax/openings.ts';
import { foldKey } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { agreeingWords, type Gender, genderOf } from '../genders.ts';
import { t } from '../message.ts';
import { type Context, rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** A word of the opening, and what agrees with the body. */
interface Wrong {
  readonly span: Span;
  readonly found: string;
  readonly right: string;
}

export default rule({
  code: 'opening/agreement',
  severity: 'warning',
  scope: 'paragraph',
  languages: ['fr', 'es', 'ar', 'ru'],
  summary: 'The opening agrees with the gender of the adopting body.',
  why: 'The body is the subject of every opening: an assembly, a commission or a conference is feminine, a council masculine. An Arabic conference (مؤتمر) is masculine.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the form that agrees',
  bad: {
    fr: '⟦Conscient⟧ des dangers que court la navigation,',
    es: '⟦Convencido⟧ de la utilidad de los faros,',
    ar: 'إذ تشير إلى أعمالها السابقة،\n\nوإذ ⟦يلاحظ⟧ فائدة المنارات،',
    ru: 'будучи ⟦убежден⟧ в пользе маяков,',
  },
  good: {
    fr: 'Consciente des dangers que court la navigation,',
    es: 'Convencida de la utilidad de los faros,',
    ar: 'إذ تشير إلى أعمالها السابقة،\n\nوإذ تلاحظ فائدة المنارات،',
    ru: 'будучи убеждена в пользе маяков,',
  },
  check({ opening, role }, context) {
    if (opening === null || !opening.known) return;
    const { pack, part } = context;
    const gender = genderOf(part.at.piece.house, pack.code);
    // A draft inside another text has a body of its own.
    if (gender === null || part.depth > 0) return;
    if (pack.script !== 'Arabic' && role === 'operative') return;
    const wrong =
      pack.script === 'Arabic' ? arabic(opening, role, gender, context) : byWord(opening, gender, context);
    if (wrong === null) return;
    const { span, found, right } = wrong;
    context.report(span, t`“${found}” does not agree with the adopting body; write “${right}”.`, {
      fixes: [{ title: t`Write “${right}”`, edits: [{ span, text: right }], preferred: true }],
    });
  },
});

function byWord({ span }: Opening, gender: Gender, { pack, slice }: Context): Wrong | null {
  for (const { 0: found, index } of slice(span).matchAll(/\p{L}+/gu)) {
    const word = agreeingWords(pack.code).get(found.normalize('NFC').toLowerCase());
    if (word === undefined || word.gender === gender) continue;
    const capital = found[0] !== found[0]!.toLowerCase();
    const right = capital ? word.other[0]!.toUpperCase() + word.other.slice(1) : word.other;
    const start = span.start + index;
    return { span: { start, end: start + found.length }, found, right };
  }
  return null;
}

const PREFIXES: Readonly<Record<Gender, string>> = { m: 'ي', f: 'ت' };

/** The first letter of an Arabic verb tells the gender: yāʾ masculine, tāʾ feminine; both forms must be known. */
function arabic(
  { span }: Opening,
  role: 'preambular' | 'operative',
  gender: Gender,
  { pack, slice }: Context,
): Wrong | null {
  const written = slice(span);
  const verb = (role === 'preambular' ? /^و?إ?ا?ذ\s+(?=[يت])/ : /^(?=[يت])/).exec(written);
  if (verb === null) return null;
  const at = verb[0].length;
  if (written[at] === PREFIXES[gender]) return null;
  const other = written.slice(0, at) + PREFIXES[gender] + written.slice(at + 1);
  if (lookUp(foldKey(other), pack, role)?.length !== foldKey(other).length) return null;
  const start = span.start + at;
  const found = /^\S+/.exec(written.slice(at))![0];
  return { span: { start, end: start + found.length }, found, right: PREFIXES[gender] + found.slice(1) };
}
