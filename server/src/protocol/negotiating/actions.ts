import type { CodeAction, Range } from 'vscode-languageserver';
import { type Document, type Message, type Span, t } from '../../core/index.ts';
import { bracket, namedIn, type Point, pointsIn } from '../../core/negotiating.ts';
import { workspaceEditOf } from '../convert.ts';
import { ATTRIBUTE, type NegotiateParams, type Negotiating } from '../requests.ts';
import { resolves } from '../rule-actions.ts';
import type { OpenText } from '../texts.ts';
import { say, type World } from '../world.ts';
import { changeBy } from './changes.ts';
import { isIn, placeOf, targetAt } from './target.ts';

/** What tells an action of the list again when it is chosen. */
export interface NegotiatingData extends NegotiateParams {
  readonly version: number;
  /** For whoever resolves actions. */
  readonly negotiates: true;
}

const KIND = 'refactor.rewrite';

interface Offer {
  readonly title: Message;
  readonly action: Negotiating;
  readonly delegation?: string;
}

/** What can be done with the marks at a selection, and with words that are selected. */
export function actionsAt(
  world: World,
  text: OpenText,
  range: Range,
  kinds: readonly string[],
): CodeAction[] {
  if (!kinds.includes(KIND)) return [];
  const { document } = text;
  const { uri, version } = document;
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const points = pointsIn(document);
  const offers = [...onSelection(document, span), ...onMark(points, span), ...onParagraph(points, span)];
  return offers.flatMap(({ title, action, delegation }): CodeAction[] => {
    const made: CodeAction = { title: say(world, title), kind: KIND };
    if (action === 'attribute' && delegation === undefined)
      return world.confirms ? [{ ...made, command: { title: made.title, command: ATTRIBUTE } }] : [];
    const params: NegotiateParams = { uri, range, action, ...(delegation !== undefined && { delegation }) };
    const data: NegotiatingData = { ...params, version, negotiates: true };
    if (resolves(world)) return [{ ...made, data }];
    const change = changeBy(document, params);
    return change === null ? [] : [{ ...made, edit: workspaceEditOf(document, change.edits, world) }];
  });
}

/** The action with what it does; as it is where there is nothing to change, or the text is another by now. */
export function resolveAction(world: World, action: CodeAction): CodeAction {
  const { version, ...params } = action.data as NegotiatingData;
  const document = world.texts.get(params.uri)?.document;
  if (document?.version !== version) return action;
  const change = changeBy(document, params);
  return change === null ? action : { ...action, edit: workspaceEditOf(document, change.edits, world) };
}

function onSelection(document: Document, span: Span): readonly Offer[] {
  if (bracket(document, span) === null) return [];
  return [
    { title: t`Put into square brackets`, action: 'bracket' },
    { title: t`Put into square brackets and attribute…`, action: 'attribute' },
  ];
}

/** Of the innermost mark that holds the selection, and of those whose proposals they are. */
function onMark(points: readonly Point[], span: Span): readonly Offer[] {
  const target = targetAt(points, span);
  if (target === null) return [];
  const { point, option } = target;
  const own = option === null ? OFFERS[point.what](point.excerpt) : [KEEP];
  return [...own, ...namedIn(point.attributions).flatMap(({ name }) => onDelegation(name))];
}

const KEEP: Offer = { title: t`Keep this alternative, and drop the others`, action: 'accept' };

const OFFERS: Readonly<Record<Point['what'], (words: string) => readonly Offer[]>> = {
  proposal: (words) => [
    { title: t`Accept “${words}”`, action: 'accept' },
    { title: t`Reject “${words}”`, action: 'reject' },
    ...MARKING,
  ],
  deletion: (words) => [
    { title: t`Accept that “${words}” goes`, action: 'accept' },
    { title: t`Keep “${words}”`, action: 'reject' },
    ...MARKING,
  ],
  choice: () => MARKING,
  alternatives: () => [],
  remark: () => [{ title: t`Remove this remark`, action: 'reject' }],
  unbalanced: () => [],
};

const MARKING: readonly Offer[] = [
  { title: t`Remove the square brackets`, action: 'unbracket' },
  { title: t`Say whose proposal it is…`, action: 'attribute' },
];

const onDelegation = (delegation: string): readonly Offer[] => [
  { title: t`Accept all that ${delegation} proposes`, action: 'accept-delegation', delegation },
  { title: t`Reject all that ${delegation} proposes`, action: 'reject-delegation', delegation },
];

/** Where the paragraph at the selection holds marks; all at once where it holds more than one. */
function onParagraph(points: readonly Point[], span: Span): readonly Offer[] {
  const around = placeOf(points, span);
  if (around === null) return [];
  const open = points.filter(
    ({ place, status, what }) => isIn(place.span, around.span) && status === 'open' && SETTLED.includes(what),
  );
  if (open.length < 2) return [AGREE];
  return [
    AGREE,
    { title: t`Accept all proposals in this paragraph`, action: 'accept-paragraph' },
    { title: t`Reject all proposals in this paragraph`, action: 'reject-paragraph' },
  ];
}

const AGREE: Offer = { title: t`Mark this paragraph as agreed ad ref`, action: 'agree' };

const SETTLED: readonly Point['what'][] = ['proposal', 'deletion'];
