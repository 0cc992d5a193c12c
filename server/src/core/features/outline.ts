import type { Document } from '../document/document.ts';
import type { Annex, Footnote, Item, Opening, Paragraph, Resolution } from '../document/views.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { plain } from '../text/plain.ts';
import type { Range, Span } from '../text/span.ts';

export interface OutlineItem {
  readonly label: string;
  readonly level: number;
  readonly range: Range;
  readonly text: string;
  readonly items: readonly OutlineItem[];
}

export interface OutlineParagraph {
  readonly opening: string;
  readonly concept: string | null;
  readonly range: Range;
  readonly text: string;
  readonly items: readonly OutlineItem[];
}

export interface OutlineOperative extends OutlineParagraph {
  readonly label: string | null;
  readonly number: number | null;
}

export interface OutlineResolution {
  readonly language: LanguageCode;
  readonly kind: Resolution['kind'];
  readonly body: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly range: Range;
  readonly enacting: { readonly text: string; readonly range: Range } | null;
  readonly preambular: readonly OutlineParagraph[];
  readonly operative: readonly OutlineOperative[];
  readonly annexes: readonly {
    readonly label: string;
    readonly title: string | null;
    readonly range: Range;
    readonly items: readonly OutlineItem[];
  }[];
  readonly footnotes: readonly {
    readonly label: string;
    readonly range: Range;
    readonly references: readonly Range[];
  }[];
  readonly closing: {
    readonly meeting: string | null;
    readonly date: string | null;
    readonly range: Range;
  } | null;
  readonly draftResolutions: readonly OutlineResolution[];
}

/** The structure of every resolution of a document, as `chapeau outline --format json` prints it. */
export function outlineOf(document: Document): readonly OutlineResolution[] {
  return document.resolutions.map((resolution) => outlineResolution(document, resolution));
}

function outlineResolution(document: Document, resolution: Resolution): OutlineResolution {
  const range = (span: Span): Range => document.rangeOf(span);
  const { language, kind, body, number, symbol, title, enacting, closing } = resolution;
  return {
    language,
    kind,
    body,
    number,
    symbol,
    title: title === null ? null : plain(document.slice(title)),
    range: range(resolution.span),
    enacting:
      enacting === null ? null : { text: plain(document.slice(enacting.span)), range: range(enacting.span) },
    preambular: resolution.preambular.map((paragraph) => outlineParagraph(document, paragraph)),
    operative: resolution.operative.map((paragraph) => ({
      label: paragraph.label?.text ?? null,
      number: paragraph.label?.value ?? null,
      ...outlineParagraph(document, paragraph),
    })),
    annexes: resolution.annexes.map((annex) => outlineAnnex(document, annex)),
    footnotes: resolution.footnotes.flatMap((note) => outlineNote(document, note)),
    closing:
      closing === null ? null : { meeting: closing.meeting, date: closing.date, range: range(closing.span) },
    draftResolutions: resolution.drafts.map((draft) => outlineResolution(document, draft)),
  };
}

function outlineParagraph(document: Document, paragraph: Paragraph): OutlineParagraph {
  return {
    opening: openingText(paragraph.opening),
    concept: paragraph.opening?.concept ?? null,
    range: document.rangeOf(paragraph.span),
    text: joined(document, [...paragraph.text, ...paragraph.tail]),
    items: paragraph.items.map((item) => outlineItem(document, item)),
  };
}

function openingText(opening: Opening | null): string {
  return opening?.text ?? '';
}

function outlineItem(document: Document, item: Item): OutlineItem {
  return {
    label: item.label.text,
    level: item.level,
    range: document.rangeOf(item.span),
    text: joined(document, item.text),
    items: item.items.map((child) => outlineItem(document, child)),
  };
}

function outlineAnnex(document: Document, annex: Annex): OutlineResolution['annexes'][number] {
  return {
    label: annex.label,
    title: annex.title === null ? null : plain(document.slice(annex.title)),
    range: document.rangeOf(annex.span),
    items: annex.items.map((item) => outlineItem(document, item)),
  };
}

/** A mark without text has no place of its own and is left to the diagnostics. */
function outlineNote(document: Document, note: Footnote): OutlineResolution['footnotes'] {
  if (note.span === null) return [];
  return [
    {
      label: note.label,
      range: document.rangeOf(note.span),
      references: note.references.map((span) => document.rangeOf(span)),
    },
  ];
}

function joined(document: Document, spans: readonly Span[]): string {
  return plain(spans.map((span) => document.slice(span)).join(' '));
}
