import type { Document } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import { citationsOf } from './keys.ts';
import { insideOf } from './references.ts';
import { subjectAt, titleOrLine } from './subject.ts';

/** Every place of the text that says the same as the one at `offset`: the same text cited, the same part referred to. */
export function highlightsAt(document: Document, offset: number): readonly Span[] {
  const subject = subjectAt(document, offset);
  if (subject === null) return [];
  switch (subject.kind) {
    case 'citation': {
      const { key, citation } = subject;
      if (key === null) return [citation.numberSpan];
      return citationsOf(document, key).map(({ numberSpan }) => numberSpan);
    }
    case 'text': {
      const { key, resolution } = subject;
      const cited = key === null ? [] : citationsOf(document, key).map(({ numberSpan }) => numberSpan);
      return [titleOrLine(document, resolution), ...cited];
    }
    case 'place':
      return [subject.place.selection, ...insideOf(document, subject)];
    case 'note': {
      const { note, span } = subject;
      return note.references.includes(span) ? note.references : [span, ...note.references];
    }
  }
}
