import { amendmentsIn, checkAmendments, placeSpan, reportedOf } from '../../core/amending.ts';
import { type Document, type Related, type Span, t } from '../../core/index.ts';
import type { Source } from '../beside.ts';
import { shown } from '../shown.ts';
import { say, type World } from '../world.ts';
import { draftFor } from './drafts.ts';
import { placesOf } from './places.ts';

/** Where an open amendment document does not fit the draft that it amends; nothing where that is not found. */
export const findMisfits: Source = async (world, { document, config }) => {
  const amendments = amendmentsIn(document);
  const draft = amendments && (await draftFor(world, document));
  if (amendments === null || draft === null || config === null) return [];
  const found = reportedOf(checkAmendments(amendments, draft), document, draft, config);
  return found.map(({ code, severity, span, message, clause, nearest, fix, edit }) => {
    const [place] = placesOf(amendments.clauses[clause]!.act);
    const passage = nearest ?? (place === undefined ? null : placeSpan(draft, place));
    return {
      code,
      severity,
      span,
      message: say(world, message),
      fixes: edit === null ? [] : [{ title: say(world, t`Write “${oneLine(fix!)}”`), edits: [edit] }],
      ...(passage && { related: [relatedTo(world, draft, passage)] }),
    };
  });
};

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

/** So much of a passage shows which it is, UTF-16 units. */
const EXCERPT = 80;

function relatedTo(world: World, draft: Document, span: Span): Related {
  const words = oneLine(draft.slice(span));
  const message = words.length <= EXCERPT ? words : `${words.slice(0, EXCERPT).trimEnd()}…`;
  const { uri, range } = shown(world, draft.uri, draft.rangeOf(span));
  return { span, message, elsewhere: { file: uri, range } };
}
