import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver';
import { type Conventions, houseOf, t } from '../../core/index.ts';
import { type Change, placeAt, REFACTORINGS } from '../../core/restructuring.ts';
import { workspaceEditOf } from '../convert.ts';
import { REFACTOR, type RestructureParams } from '../requests.ts';
import { resolves } from '../rule-actions.ts';
import type { OpenText } from '../texts.ts';
import { say, type World } from '../world.ts';

/** What tells an action of the list again when it is chosen. */
interface ActionData extends RestructureParams {
  readonly version: number;
}

/** What can be done with the paragraph at a selection, of the kinds that are asked for. */
export function actionsAt(
  world: World,
  text: OpenText,
  range: Range,
  kinds: readonly string[],
): CodeAction[] {
  const { uri, version } = text.document;
  const place = placeIn(text, range);
  if (place === null) return [];
  return REFACTORINGS.filter(({ kind }) => kinds.includes(kind)).flatMap((refactoring) =>
    refactoring.offers(place).flatMap((offer): CodeAction[] => {
      const { id, kind } = refactoring;
      const action: CodeAction = { title: say(world, offer.title), kind };
      const data: ActionData = { uri, version, range, id, variant: offer.variant };
      if (resolves(world)) return [{ ...action, data }];
      const change = offer.make();
      return change === null ? [] : [{ ...action, ...doneBy(world, text, change, data) }];
    }),
  );
}

/** The action with what it does; as it is where there is nothing to change, or the text is another by now. */
export function resolveAction(world: World, action: CodeAction): CodeAction {
  const data = action.data as ActionData;
  const text = world.texts.get(data.uri);
  if (text === undefined || text.document.version !== data.version) return action;
  const change = changeBy(text, data);
  return change === null ? action : { ...action, ...doneBy(world, text, change, data) };
}

/** What a refactoring makes of a text; `null` where it offers nothing there. */
export function changeBy(text: OpenText, { range, id, variant }: RestructureParams): Change | null {
  const place = placeIn(text, range);
  const refactoring = REFACTORINGS.find((each) => each.id === id);
  if (place === null || refactoring === undefined) return null;
  const offers = refactoring.offers(place);
  const offer = variant == null ? offers[0] : offers.find((each) => each.variant === variant);
  return offer?.make() ?? null;
}

/** What holds in a house, by what governs the text. */
export function conventionsIn({ config }: OpenText): (house: string) => Conventions {
  return (house) => houseOf(house, config ?? {}).conventions;
}

function placeIn(text: OpenText, { start, end }: Range) {
  const { document } = text;
  const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
  return placeAt(document, span, conventionsIn(text));
}

/** An edit; where the user is to be asked before, by the client or in its preview of the edit. */
function doneBy(
  world: World,
  { document }: OpenText,
  { edits, warnings }: Change,
  { version: _, ...params }: ActionData,
): Pick<CodeAction, 'edit' | 'command'> {
  const edit = workspaceEditOf(document, edits, world);
  if (warnings.length === 0) return { edit };
  const said = warnings.map((warning) => say(world, warning));
  if (world.confirms) return { command: { title: said.join(' '), command: REFACTOR, arguments: [params] } };
  return { edit: toConfirm(world, edit, said) ?? edit };
}

/** The edit marked as one to be confirmed; `null` where the client does not know such. */
function toConfirm(
  world: World,
  { documentChanges }: WorkspaceEdit,
  said: readonly string[],
): WorkspaceEdit | null {
  const { changeAnnotationSupport } = world.capabilities.workspace?.workspaceEdit ?? {};
  if (!documentChanges || !changeAnnotationSupport) return null;
  const annotationId = 'warned';
  return {
    documentChanges: documentChanges.map((change) =>
      'edits' in change
        ? { ...change, edits: change.edits.map((edit) => ({ ...edit, annotationId })) }
        : change,
    ),
    changeAnnotations: {
      [annotationId]: {
        label: say(world, t`Read before you agree`),
        description: said.join(' '),
        needsConfirmation: true,
      },
    },
  };
}
