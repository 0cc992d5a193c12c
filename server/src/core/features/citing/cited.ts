import { BODIES } from '../../bodies/bodies.ts';
import { symbolOf } from '../../bodies/symbols.ts';
import { type CitationKey, keyOf } from '../../citations/citation.ts';
import { citationAt } from '../../document/cited.ts';
import type { Document } from '../../document/document.ts';
import { resolutionAt } from '../../document/places.ts';
import type { LanguageCode } from '../../languages/codes.ts';
import type { References } from '../../library/library.ts';
import type { CitedAct } from './write.ts';

/** A text that is cited, or stands, at a place. */
export interface CitedThere {
  /** `null` for a document that is no resolution or decision. */
  readonly act: CitedAct | null;
  readonly symbol: string | null;
  /** Of the text that cites. */
  readonly language: LanguageCode;
}

/** The text that is cited at `offset` (UTF-16), or else the resolution that the offset lies in; `null` for neither. */
export function citedThere(document: Document, offset: number, references: References): CitedThere | null {
  const citation = citationAt(document.citations, offset);
  const resolution = resolutionAt(document, offset);
  const isCited = citation !== null && (citation.number ?? citation.symbol) !== null;
  if (isCited && ['resolution', 'decision', 'document'].includes(citation.kind)) {
    const key = keyOf(citation);
    const act = key === null ? null : actOfKey(key, references);
    const own = act === null || act.date !== null ? act : { ...act, date: citation.date };
    return { act: own, symbol: citation.symbol, language: citation.language };
  }
  const key = resolution === null ? null : keyOf(resolution);
  if (resolution === null || key === null) return null;
  const act = actOfKey(key, references);
  const date = resolution.closing?.date ?? act?.date ?? null;
  return { act: act && { ...act, date }, symbol: resolution.symbol, language: resolution.language };
}

/** The resolution or decision with a key, and its date as the library or the table of known resolutions has it. */
export function actOfKey(key: CitationKey, { library, known }: References): CitedAct | null {
  for (const { kind, body, number, date } of library?.find(key) ?? [])
    if (kind !== 'draft resolution' && body !== null && number !== null) return { kind, body, number, date };
  const parts = /^([^/]+)\/(DEC\/)?(.+)$/.exec(key);
  if (parts === null || !BODIES.some((body) => body.key === parts[1])) return null;
  const [, body = '', decision, bare = ''] = parts;
  if (decision !== undefined) return { kind: 'decision', body, number: spaced(bare), date: null };
  const found = known?.find(body, bare) ?? null;
  const date = found === null || found.dateCertainty === 'weak' ? null : found.date;
  return { kind: 'resolution', body, number: found?.number ?? spaced(bare), date };
}

/** The official symbol of an act; `null` where its body gives none, as none has for decisions. */
export function symbolOfAct({ kind, body, number }: CitedAct): string | null {
  return kind === 'resolution' ? symbolOf(body, number) : null;
}

/** A number as its body writes it, from a key, which has no spaces: "217A(III)" is "217 A (III)". */
function spaced(bare: string): string {
  return bare
    .replace(/^(\d+)([A-Z]?)\(/, (_, digits, part) => `${digits}${part && ` ${part}`} (`)
    .replace(/(\d)([A-Z])$/, '$1 $2');
}
