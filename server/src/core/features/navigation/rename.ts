import { type CitationKey, keyOf } from '../../citations/citation.ts';
import type { Document } from '../../document/document.ts';
import { headSpan, type Place, placeNamed } from '../../document/places.ts';
import type { Resolution } from '../../document/views.ts';
import { annexLabelSpan, relabelAnnex, relabelParagraph } from '../../edits/relabel.ts';
import { ownNumberSpan } from '../../edits/text-number.ts';
import { type Message, t } from '../../rules/message.ts';
import { asciiDigits } from '../../text/numerals.ts';
import type { Span, TextEdit } from '../../text/span.ts';
import { type Subject, subjectAt } from './subject.ts';

/** What a rename does. */
export type Renaming =
  /** Edits of the text itself. */
  | { readonly edits: readonly TextEdit[] }
  /** The text with this key gets a number, in every file: `renumberText` makes the edits of each. */
  | { readonly key: CitationKey; readonly number: string }
  | { readonly refusal: Message };

/** What would be renamed at `offset`: the number of a paragraph, the label of an annex, the number of a text. */
export function renameableAt(document: Document, offset: number): Span | null {
  const subject = subjectAt(document, offset);
  return subject === null ? null : renameableSpan(document, subject);
}

function renameableSpan(document: Document, subject: Subject): Span | null {
  switch (subject.kind) {
    case 'citation':
      return subject.citation.number === null || subject.key === null ? null : subject.citation.numberSpan;
    case 'text': {
      const { resolution } = subject;
      return resolution.number === null
        ? null
        : ownNumberSpan(document, headSpan(resolution), resolution.number);
    }
    case 'place': {
      const { place, resolution } = subject;
      if (place.kind === 'annex') return annexLabelSpan(document, resolution, place);
      return place.kind === 'paragraph' ? figureIn(document, place.selection) : null;
    }
    default:
      return null;
  }
}

function figureIn(document: Document, { start, end }: Span): Span | null {
  const found = /\p{Nd}{1,4}(?: ?[a-z]{3,9})?/iu.exec(document.slice({ start, end }));
  return found && { start: start + found.index, end: start + found.index + found[0].length };
}

/** What giving another name to what stands at `offset` does; `null` where there is nothing that has one. */
export function renamingAt(document: Document, offset: number, name: string): Renaming | null {
  const subject = subjectAt(document, offset);
  if (subject === null || renameableSpan(document, subject) === null) return null;
  const wanted = name.trim();
  switch (subject.kind) {
    case 'citation':
      return textRenaming(subject.key, wanted);
    case 'text':
      return textRenaming(keyOf(subject.resolution), wanted);
    case 'place':
      return subject.place.kind === 'annex'
        ? annexRenaming(document, subject.resolution, subject.place, wanted)
        : paragraphRenaming(document, subject.resolution, subject.place, wanted);
    default:
      return null;
  }
}

const NUMBER = /^(?=.*\d)[A-Z\d][A-Z\d ./()-]{0,30}$/i;

function textRenaming(key: CitationKey | null, name: string): Renaming | null {
  const number = asciiDigits(name);
  if (!NUMBER.test(number)) return { refusal: t`“${name}” is not the number of a resolution.` };
  return key === null ? null : { key, number };
}

const PARAGRAPH = /^\d{1,3}(?: ?(?:bis|ter|quater|quinquies|sexies))?\.?$/i;

function paragraphRenaming(document: Document, resolution: Resolution, place: Place, name: string): Renaming {
  const number = asciiDigits(name).replace(/\.$/, '');
  if (!PARAGRAPH.test(number))
    return { refusal: t`A paragraph is numbered by a figure, such as “5” or “5 bis”.` };
  const taken = placeNamed(resolution, { paragraph: number, annex: null }, place.span.start);
  if (taken !== null && taken.span.start !== place.span.start)
    return { refusal: t`There is a paragraph ${number} already. Move the paragraph: its references follow.` };
  return { edits: relabelParagraph(document, resolution, place, number) };
}

const LABEL = /^[\p{L}\p{M}\p{N}]{1,12}$/u;

function annexRenaming(document: Document, resolution: Resolution, place: Place, name: string): Renaming {
  if (!LABEL.test(name)) return { refusal: t`An annex is labelled by a figure or a letter, such as “II”.` };
  const taken = placeNamed(resolution, { paragraph: null, annex: name });
  if (taken !== null && taken.span.start !== place.span.start)
    return { refusal: t`There is an annex ${name} already.` };
  return { edits: relabelAnnex(document, resolution, place, name) };
}
