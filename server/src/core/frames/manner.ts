import type { Version } from '../compare/model.ts';
import { labelLike } from '../document/labels.ts';
import type { Label } from '../document/views.ts';
import { inItsWay, writingOf } from '../features/citing/its-way.ts';
import { packOf } from '../languages/packs.ts';
import { numbered } from '../new-texts/clauses.ts';

/** How a text writes its paragraphs: as the last one that shows it does, else in the language's custom. */
export interface Custom {
  emphasised(opening: string): string;
  /** The number with the space behind it. */
  labelled(value: number): string;
}

export function customOf({ document, resolution }: Version): Custom {
  const { language, preambular, operative } = resolution;
  const openings = [...preambular, ...operative].flatMap(({ opening }) => opening ?? []);
  const model = openings.at(-1);
  const marks = model === undefined ? '*' : (model.emphasis ?? '');
  const last = operative.findLast(({ label }) => label?.style === 'number')?.label ?? null;
  const writing = writingOf(document, language, resolution.span);
  return {
    emphasised: (opening) => `${marks}${inItsWay(opening, writing)}${closing(marks)}`,
    labelled: (value) => `${asBefore(last, value) ?? inItsWay(numbered(packOf(language), value), writing)} `,
  };
}

const asBefore = (label: Label | null, value: number): string | null =>
  label && labelLike({ text: label.text, style: null }, value);

/** "*" for "*", "</u>" for "<u>". */
function closing(marks: string): string {
  return (marks.match(/<[^>]+>|[*_]/g) ?? [])
    .reverse()
    .map((mark) => mark.replace('<', '</'))
    .join('');
}
