import { enactingAt, mayName } from '../../bodies/enacting.ts';
import { LANGUAGES, type LanguageCode } from '../../languages/codes.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { packOf } from '../../languages/packs.ts';
import { isCapital, isHan, isLetter } from '../../text/chars.ts';
import { fold } from '../../text/fold.ts';
import { readLabel } from '../labels.ts';
import { markKind } from '../marks.ts';
import { readOpening, skipEmphasis } from '../openings.ts';
import type { Begin, Break } from './begin.ts';
import type { Context } from './context.ts';
import { skipBlank, skipHashes } from './cut.ts';

/** No enacting name is longer, folded. */
const NAME_LIMIT = 320;

/** An enacting line at `at`: a body's name with its comma, or with a paragraph right behind it. */
export function enactingBegin(context: Context, at: number, end: number, how: Break): Begin | null {
  const { text, fixed } = context;
  const from = skipEmphasis(text, skipHashes(text, at, end), end);
  if (from >= end) return null;
  const languages = fixed === null ? LANGUAGES : [fixed];
  if (!mayName(fold(text, from, end, 2).text, languages)) return null;
  const folded = fold(text, from, Math.min(end, from + NAME_LIMIT));
  const name = enactingAt(folded.text, 0, languages);
  if (name === null) return null;
  const { language, body } = name;
  const pack = packOf(language);
  if (!context.capital(from, pack)) return null;
  const nameEnd = folded.at[name.length - 1]! + 1;
  if (isLetter(text.charCodeAt(nameEnd)) && pack.script !== 'Han') return null;
  const after = skipBlank(text, skipEmphasis(text, nameEnd, end), end);
  const marked = markKind(text[after]) !== '' && after < end;
  const rest = skipBlank(text, skipEmphasis(text, marked ? after + 1 : after, end), end);
  if (rest >= end) {
    const kind = markKind(text[after]);
    return marked && (kind === ',' || kind === ':')
      ? { role: 'enacting', language, body, resume: end }
      : null;
  }
  if (!marked && how !== 'inline' && pack.script !== 'Han') return null;
  return opensParagraph(text, rest, end, pack) ? { role: 'enacting', language, body, resume: rest } : null;
}

function opensParagraph(text: string, at: number, end: number, pack: LanguagePack): boolean {
  if (readOpening(text, at, end, pack, 'preambular', false) !== null) return true;
  if (readOpening(text, at, end, pack, 'operative', false) !== null) return true;
  const label = readLabel(text, at, end);
  return (
    label?.number === 1 &&
    readOpening(text, skipBlank(text, label.end, end), end, pack, 'operative', true) !== null
  );
}

/** What a plain line outside a text is: perhaps it names a body without the mark, or an unknown body. */
export function plainLine(context: Context, at: number, end: number): Begin {
  const pending = end - at > 200 ? '' : namedBody(context, at, end);
  return pending === '' ? { role: 'text' } : { role: 'maybe-enacting', pending };
}

/** "language:body" of a line that may be an enacting line, ''  for any other. */
function namedBody(context: Context, at: number, end: number): string {
  const { text, fixed } = context;
  const from = skipEmphasis(text, skipHashes(text, at, end), end);
  const folded = fold(text, from, end).text;
  const bare = folded.replace(/[\s,،，:：.*]{1,8}$/u, '');
  const name = enactingAt(folded, 0, fixed === null ? LANGUAGES : [fixed]);
  if (name !== null && name.length >= bare.length && context.capital(from, packOf(name.language)))
    return `${name.language}:${name.body}`;
  const language = unknownBody(bare, text[end - 1]);
  if (language === null || (fixed !== null && language !== fixed)) return '';
  return packOf(language).capitals && !isCapital(text.charCodeAt(from)) ? '' : `${language}:`;
}

const ARTICLES: readonly (readonly [RegExp, LanguageCode])[] = [
  [/^the [\p{L}]/u, 'en'],
  [/^(?:la|el) (?:asamblea|consejo|comision|junta|conferencia|congreso|comite|foro|reunion)/, 'es'],
  [/^(?:l'|le |la |les )[\p{L}]/u, 'fr'],
  [/^ان [\p{L}]/u, 'ar'],
  [/^[\u0400-\u052f]/, 'ru'],
];

const BODY_WORDS =
  /assembl|council|commission|committee|conference|congress|board|meeting of|forum|summit|parliament|senat|senado|conseil|comite|reunion|asamblea|consejo|comision|junta|conferencia|congreso|foro|جمعيه|جمعية|مجلس|لجنه|لجنة|موتمر|مؤتمر|ассамбле|совет|комисси|комитет|конференци|конгресс|совещани|форум|сенат|парламент|理事会|委员会|大会|会议|论坛/;

/** The language of a line that reads like the enacting line of a body that no list holds. */
function unknownBody(bare: string, last: string | undefined): LanguageCode | null {
  const kind = markKind(last);
  if ((kind !== ',' && kind !== ':') || bare.length > 180 || !BODY_WORDS.test(bare) || /\d\/\d/.test(bare))
    return null;
  if (isHan(bare.charCodeAt(0))) return bare.length < 40 ? 'zh' : null;
  return ARTICLES.find(([article]) => article.test(bare))?.[1] ?? null;
}
