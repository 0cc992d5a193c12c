import { Document, type Item, type Paragraph, type Resolution } from '../../../server/src/core/index.ts';

/** The structure of a text in a few lines, to read beside it: one line a paragraph, items indented below. */
export function sketch(text: string): string {
  const document = Document.open(text);
  const lines = document.resolutions.flatMap((resolution) => sketchResolution(document, resolution, ''));
  return lines.join('\n');
}

function sketchResolution(document: Document, resolution: Resolution, indent: string): string[] {
  const { kind, language, body, number, title, closing } = resolution;
  const slice = (span: { start: number; end: number } | null): string =>
    span === null ? '–' : document.slice(span).replace(/\s+/g, ' ');
  const head = `${indent}${kind} ${language} ${body ?? '?'} ${number ?? '–'} | ${slice(title)}`;
  return [
    head,
    ...resolution.preambular.flatMap((paragraph) => sketchParagraph('p', paragraph, indent)),
    ...resolution.operative.flatMap((paragraph) => sketchParagraph('o', paragraph, indent)),
    ...resolution.drafts.flatMap((draft) => sketchResolution(document, draft, `${indent}  `)),
    ...resolution.annexes.flatMap((annex) => [
      `${indent}${annex.label} | ${slice(annex.title)}`,
      ...sketchItems(annex.items, `${indent}  `),
    ]),
    ...resolution.footnotes.map(
      (note) =>
        `${indent}note ${note.label} called ${note.references.length}${note.span === null ? ', no text' : ''}`,
    ),
    ...(closing === null ? [] : [`${indent}closing ${closing.meeting ?? '–'} ${closing.date ?? '–'}`]),
  ];
}

function sketchParagraph(sign: string, paragraph: Paragraph, indent: string): string[] {
  const label = paragraph.label === null ? '' : `${paragraph.label.text} `;
  const mark =
    paragraph.items.length > 0 ? (paragraph.mark?.text ?? '') : (paragraph.tailMark ?? paragraph.mark)?.text;
  return [
    `${indent}${sign} ${label}${paragraph.opening?.text ?? '?'} ${mark ?? 'no mark'}`,
    ...sketchItems(paragraph.items, `${indent}  `),
  ];
}

function sketchItems(items: readonly Item[], indent: string): string[] {
  return items.flatMap((item) => [`${indent}${item.label.text}`, ...sketchItems(item.items, `${indent}  `)]);
}
