import type { LanguageCode } from '../../languages/codes.ts';
import { packOf } from '../../languages/packs.ts';
import { isHan, isLetter } from '../../text/chars.ts';
import { fold, foldKey } from '../../text/fold.ts';
import { readLabel } from '../labels.ts';
import { isHeadLine } from '../lines.ts';
import { readOpening, skipEmphasis } from '../openings.ts';
import { matchIn } from '../patterns.ts';
import type { Begin, Break } from './begin.ts';
import { annexBegin, closingBegin } from './close.ts';
import type { Context } from './context.ts';
import { skipBlank, skipHashes } from './cut.ts';
import { enactingBegin, plainLine } from './enacting.ts';
import { isOperativeLabel } from './items.ts';

/** A line of a head is read no further than this. */
const HEAD_LIMIT = 300;

/** Outside every text, in a head, or after the closing lines. */
export function decideOutside(context: Context, at: number, end: number, how: Break): Begin | null {
  const enacting = enactingBegin(context, at, end, how);
  if (enacting !== null) return enacting;
  const { section } = context.state;
  if (how !== 'full') {
    if (section === 'end') {
      const closing = annexBegin(context, at, end, how) ?? closingBegin(context, at, end, how);
      if (closing !== null) return closing;
    }
    if (how !== 'inline' || section === 'end') {
      const head = headBegin(context, at, end);
      if (head !== null) return head;
    }
  } else if (section === 'head') {
    // Lines of a Model UN head are short, and none goes on with the one before.
    const head = headBegin(context, at, end);
    if (head?.modelUn) return head;
  }
  if (how === 'inline' || how === 'full') return null;
  return unannounced(context, at, end, how) ?? plainLine(context, at, end);
}

export function headBegin(context: Context, at: number, end: number): Begin | null {
  const { text, fixed } = context;
  const from = skipEmphasis(text, skipHashes(text, at, end), end);
  const folded = fold(text, from, Math.min(end, from + HEAD_LIMIT)).text;
  const head = isHeadLine(folded, text, at, end, fixed);
  return head === null ? null : { role: 'head', ...head };
}

/** The head or enacting line of the next resolution. */
export function newResolution(context: Context, at: number, end: number): Begin | null {
  const { open, section, mark } = context.state;
  const enacting = enactingBegin(context, at, end, 'blank');
  if (enacting !== null) return mark === '.' || section === 'preamble' || open === '' ? enacting : null;
  if (context.state.notes) return null;
  const heading = context.text[at] === '#';
  if (mark !== '.' && !heading) return null;
  const head = headBegin(context, at, end);
  return head?.named && !(section === 'operative' && tellsOfAdoption(context, at, end)) ? head : null;
}

/** "Adopted at the 863rd meeting …" closes a text; "Resolution adopted by …" heads one. */
function tellsOfAdoption({ text, fixed }: Context, at: number, end: number): boolean {
  const folded = fold(text, at, Math.min(end, at + 80)).text;
  const adoption = matchIn('adoption', folded, 0, fixed);
  if (adoption === null) return false;
  const { resolution, decision } = packOf(adoption.language).headings;
  return !`${resolution}|${decision}`.split('|').some((word) => folded.startsWith(foldKey(word)));
}

/** A text whose enacting line is missing, has no mark, or names no known body. */
function unannounced(context: Context, at: number, end: number, how: Break): Begin | null {
  const { pending, section, named } = context.state;
  if (pending === '' && !(section === 'head' && named)) return null;
  const { text, fixed } = context;
  const [told, body] = pending.split(':') as [LanguageCode | '', string | undefined];
  const label = readLabel(text, at, end);
  const from = label === null ? at : skipBlank(text, label.end, end);
  const languages = told !== '' ? [told] : fixed !== null ? [fixed] : languagesAt(text, from, end);
  for (const language of languages) {
    const pack = packOf(language);
    const preambular = label === null ? readOpening(text, from, end, pack, 'preambular', false) : null;
    const operative = readOpening(text, from, end, pack, 'operative', false);
    const announced = { language, body: body ?? '', unannounced: true };
    if (label !== null) {
      if (operative !== null && isOperativeLabel(label) && label.number === 1)
        return { role: 'operative', label, opening: operative, ...announced };
      continue;
    }
    if (preambular === null && operative === null) continue;
    const sole = preambular === null || (operative !== null && context.endsAsOperative());
    if (sole && pending === '' && how !== 'blank') continue;
    return sole
      ? { role: 'operative', opening: operative, ...announced }
      : { role: 'preambular', opening: preambular, ...announced };
  }
  return null;
}

/** Languages whose script a text at `at` is written in. */
function languagesAt(text: string, at: number, end: number): readonly LanguageCode[] {
  const code = text.charCodeAt(skipEmphasis(text, at, end));
  if (isHan(code)) return ['zh'];
  if (code >= 0x400 && code < 0x530) return ['ru'];
  if ((code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xff00)) return ['ar'];
  return isLetter(code) ? ['en', 'fr', 'es'] : [];
}
