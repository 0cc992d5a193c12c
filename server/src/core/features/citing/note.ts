import type { Document } from '../../document/document.ts';
import { contains, type TextEdit } from '../../text/span.ts';
import { symbolOfAct } from './cited.ts';
import type { CitedAct } from './write.ts';

/** A footnote to be added: its mark, and its text among those that there are. */
export interface Note {
  readonly mark: string;
  readonly edit: TextEdit;
}

/** Key of the house whose conventions hold in the resolution at `offset`; '' where the text does not say. */
export function houseAt(document: Document, offset: number): string {
  for (const { structure, base } of document.structures) {
    const { start, end } = structure.span;
    if (offset < start + base || offset > end + base) continue;
    const [first] = [...structure.preambular, ...structure.operative];
    return first?.part.at.piece.house ?? structure.body ?? '';
  }
  return '';
}

/** How notes are marked: by the marks that the text has, else as Markdown does. */
const STYLES: readonly { readonly begins: string; readonly mark: string; readonly text: string }[] = [
  { begins: '<sup>', mark: '<sup>{n}</sup>', text: '<sup>{n}</sup> ' },
  { begins: '[^', mark: '[^{n}]', text: '[^{n}]: ' },
];

/**
 * A footnote that gives the symbol of an act cited at `offset` (UTF-16), behind the last note of the resolution or at
 * its end; `null` without a symbol, outside resolutions, and where nothing follows yet that it could stand behind.
 */
export function noteFor(document: Document, offset: number, act: CitedAct): Note | null {
  const symbol = symbolOfAct(act);
  const resolution = document.resolutions.find(({ span }) => contains(span, offset));
  if (symbol === null || resolution === undefined) return null;
  const { footnotes, span } = resolution;
  const written = footnotes.flatMap((note) => (note.span === null ? [] : [note.span]));
  const at = written.length === 0 ? span.end : Math.max(...written.map(({ end }) => end));
  if (at <= offset) return null;
  const number = Math.max(0, ...footnotes.map(({ label }) => Number(label) || 0)) + 1;
  const [first] = footnotes.flatMap(({ references }) => references);
  const mark = first === undefined ? '' : document.slice(first);
  const style = STYLES.find(({ begins }) => mark.startsWith(begins)) ?? STYLES.at(-1)!;
  const fill = (template: string): string => template.replace('{n}', String(number));
  return {
    mark: fill(style.mark),
    edit: { span: { start: at, end: at }, text: `\n\n${fill(style.text)}${symbol}.` },
  };
}
