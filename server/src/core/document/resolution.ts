import { shift } from '../text/span.ts';
import type { AnnexParts } from './annexes.ts';
import { collectNotes } from './footnotes.ts';
import { readAnnexItem, readParagraph } from './paragraphs.ts';
import type { PlacedPart } from './parts.ts';
import type { PlacedStructure } from './structures.ts';
import type { Annex, Enacting, Paragraph, Resolution } from './views.ts';

/** The view of a resolution where it stands. Its lists are read when they are first asked for. */
export function resolutionOf({ structure, base, line, number, symbol }: PlacedStructure): Resolution {
  const { kind, language, body, title, span, enacting, closing } = structure;
  const preambular = once(() => paragraphsOf(structure.preambular, 'preambular', base));
  const operative = once(() => paragraphsOf(structure.operative, 'operative', base));
  const annexes = once(() => structure.annexes.map((annex) => annexOf(annex, base)));
  const footnotes = once(() => collectNotes(structure.noted, base));
  const drafts = once(() =>
    structure.drafts.map((draft) =>
      resolutionOf({ structure: draft, base, line, number: draft.number, symbol: draft.symbol }),
    ),
  );
  return {
    kind,
    language,
    body,
    number,
    symbol,
    title: title === null ? null : shift(title, base),
    span: shift(span, base),
    enacting: enacting === null ? null : enactingOf(enacting, base),
    get preambular() {
      return preambular();
    },
    get operative() {
      return operative();
    },
    get annexes() {
      return annexes();
    },
    get footnotes() {
      return footnotes();
    },
    closing: closing === null ? null : { ...closing, span: shift(closing.span, base) },
    get drafts() {
      return drafts();
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function paragraphsOf(
  parts: readonly PlacedPart[],
  role: Paragraph['role'],
  by: number,
): readonly Paragraph[] {
  return parts.map(({ part, base }) => readParagraph(part.pieces, role, base + by));
}

function enactingOf({ span, body, mark }: Enacting, by: number): Enacting {
  return {
    span: shift(span, by),
    body,
    mark: mark === null ? null : { span: shift(mark.span, by), text: mark.text },
  };
}

function annexOf({ label, labelSpan, title, span, items }: AnnexParts, by: number): Annex {
  return {
    label,
    labelSpan: shift(labelSpan, by),
    title: title === null ? null : shift(title, by),
    span: shift(span, by),
    items: items.map(({ part, base }) => readAnnexItem(part.pieces, base + by)),
  };
}
