import {
  type AmendmentDocument,
  type AmendmentFinding,
  checkAmendments,
  type ProblemKind,
  placeSpan,
} from '../../core/amending.ts';
import { type Document, type Finding, type Fix, type Related, type Severity, t } from '../../core/index.ts';
import type { Source } from '../beside.ts';
import { shown } from '../shown.ts';
import { say, type World } from '../world.ts';
import { draftFor } from './drafts.ts';
import { placesOf } from './places.ts';
import { amendmentsIn } from './reading.ts';

const SEVERITIES: Readonly<Record<ProblemKind, Severity>> = {
  'no-such-place': 'error',
  'words-not-found': 'error',
  'ambiguous-place': 'warning',
  'ambiguous-words': 'warning',
  'already-changed': 'warning',
  'not-understood': 'warning',
};

/** Where an open amendment document does not fit the draft that it amends; a hint where that is not found. */
export const findMisfits: Source = async (world, { document }) => {
  const amendments = amendmentsIn(document);
  if (amendments === null) return [];
  const draft = await draftFor(world, document);
  if (draft === null) return [withoutDraft(world, amendments)];
  return checkAmendments(amendments, draft).map((found) => misfit(world, document, amendments, draft, found));
};

function withoutDraft(world: World, { head, clauses }: AmendmentDocument): Finding {
  return {
    code: 'amendment/no-draft',
    severity: 'hint',
    span: head.span ?? clauses[0]!.span!,
    message: say(
      world,
      t`The draft that this amends was not found, so it is not checked whether the clauses fit it: open the draft.`,
    ),
    fixes: [],
  };
}

function misfit(
  world: World,
  document: Document,
  amendments: AmendmentDocument,
  draft: Document,
  { kind, code, clause, span, message, nearest, fix }: AmendmentFinding,
): Finding {
  const { act, marks, span: whole } = amendments.clauses[clause]!;
  const at = span ?? whole!;
  const isWords = marks.some((mark) => mark.kind === 'old' && mark.span === span);
  const [place] = placesOf(act);
  const passage = nearest ?? (place === undefined ? null : placeSpan(draft, place));
  return {
    code,
    severity: SEVERITIES[kind],
    span: at,
    message: say(world, message),
    fixes: fix !== null && isWords ? [fixOf(world, document.slice(at), at, fix)] : [],
    ...(passage && { related: [relatedTo(world, draft, passage)] }),
  };
}

/** The words of the draft in the quotation marks that are there. */
function fixOf(world: World, quoted: string, span: Finding['span'], words: string): Fix {
  const [open = ''] = /^[“”"«„「『]\s?/.exec(quoted) ?? [];
  const [close = ''] = /\s?[”“"»」』]$/.exec(quoted) ?? [];
  const next = words.replace(/\s+/g, ' ');
  return { title: say(world, t`Write “${next}”`), edits: [{ span, text: `${open}${next}${close}` }] };
}

/** So much of a passage shows which it is, UTF-16 units. */
const EXCERPT = 80;

function relatedTo(world: World, draft: Document, span: Related['span']): Related {
  const words = draft.slice(span).replace(/\s+/g, ' ');
  const message = words.length <= EXCERPT ? words : `${words.slice(0, EXCERPT).trimEnd()}…`;
  const { uri, range } = shown(world, draft.uri, draft.rangeOf(span));
  return { span, message, elsewhere: { file: uri, range } };
}
