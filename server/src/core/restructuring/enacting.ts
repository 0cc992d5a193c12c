import type { Resolution } from '../document/views.ts';
import { packOf } from '../languages/packs.ts';
import { markKind } from '../syntax/marks.ts';
import type { TextEdit } from '../text/span.ts';
import { type Plan, rowsOf } from './plan.ts';

/** The comma of the line that names the body: it stands where a preamble follows. */
export function enactingEdits(
  { enacting, language }: Resolution,
  before: Plan,
  after: Plan,
): readonly TextEdit[] {
  const hasPreamble = ({ body }: Plan): boolean => rowsOf(body).some(({ role }) => role === 'preambular');
  const has = hasPreamble(after);
  if (enacting === null || rowsOf(after.body).length === 0 || hasPreamble(before) === has) return [];
  const { mark, span } = enacting;
  if (has) {
    if (mark !== null) return [];
    return [{ span: { start: span.end, end: span.end }, text: packOf(language).marks.comma }];
  }
  return mark !== null && markKind(mark.text) === ',' ? [{ span: mark.span, text: '' }] : [];
}
