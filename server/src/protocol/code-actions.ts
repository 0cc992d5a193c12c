import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  type Range,
} from 'vscode-languageserver';
import { type Document, type Finding, fixAll, type Span, t } from '../core/index.ts';
import { FIX_ALL, REFACTOR_KINDS } from './action-kinds.ts';
import { quickFixOf, workspaceEditOf } from './convert.ts';
import { type Handler, on } from './handler.ts';
import { isAmending } from './recognised.ts';
import { MARKED_UP_SCHEME } from './requests.ts';
import { actionsOnRule, editFor, type RuleActionData } from './rule-actions.ts';
import type { OpenText } from './texts.ts';
import { findingsOf, say, type World } from './world.ts';

/** What can be done about a place in a text, by method. */
export const ACTIONS: ReadonlyMap<string, Handler> = new Map(
  [on(CodeActionRequest.type, codeActionsAt), on(CodeActionResolveRequest.type, resolveCodeAction)].map(
    (handler) => [handler.method, handler],
  ),
);

async function codeActionsAt(
  world: World,
  { textDocument, range, context }: CodeActionParams,
): Promise<CodeAction[] | null> {
  const text = world.texts.get(textDocument.uri);
  if (text === undefined) return null;
  const asks = (kind: string) =>
    context.only === undefined || context.only.some((only) => isWithin(kind, only));
  const quickFixes = asks(CodeActionKind.QuickFix) ? quickFixesAt(world, text, range) : [];
  // Menus that ask for no kind show what is at the cursor; all of the text is mended only by name.
  const whole = context.only !== undefined && asks(FIX_ALL) ? fixAllOf(world, text) : [];
  const kinds = isMovedHere(range, context) ? [] : REFACTOR_KINDS.filter(asks);
  return [...quickFixes, ...(await refactoringsAt(world, text, range, kinds)), ...whole];
}

/** The cursor has merely come there: a sign that something can be refactored would stand beside every line. */
function isMovedHere({ start, end }: Range, { only, triggerKind }: CodeActionContext): boolean {
  const isEmpty = start.line === end.line && start.character === end.character;
  return triggerKind === CodeActionTriggerKind.Automatic && isEmpty && only === undefined;
}

/** What else can be done with the paragraph there; read when first asked for. */
async function refactoringsAt(
  world: World,
  text: OpenText,
  range: Range,
  kinds: readonly string[],
): Promise<CodeAction[]> {
  if (kinds.length === 0 || text.document.uri.startsWith(`${MARKED_UP_SCHEME}:`)) return [];
  if (await isAmending(text)) {
    const { actionsAt } = await import('./amending/index.ts');
    return kinds.includes('refactor.rewrite') ? actionsAt(world, text.document, range) : [];
  }
  const late = await Promise.all([import('./negotiating/index.ts'), import('./restructuring/index.ts')]);
  return late.flatMap(({ actionsAt }) => actionsAt(world, text, range, kinds));
}

/** Adds the edit that was left out because it takes a look at all of the text. */
async function resolveCodeAction(world: World, action: CodeAction): Promise<CodeAction> {
  const { data } = action;
  if (data === undefined) return action;
  if (action.kind?.startsWith('refactor')) {
    const { resolveAction } = await ('negotiates' in data
      ? import('./negotiating/index.ts')
      : import('./restructuring/index.ts'));
    return resolveAction(world, action);
  }
  const edit = editFor(world, data as RuleActionData);
  return edit === null ? action : { ...action, edit };
}

/** "source.fixAll" takes in "source.fixAll.chapeau". */
function isWithin(kind: string, outer: string): boolean {
  return outer === '' || kind === outer || kind.startsWith(`${outer}.`);
}

/** The fixes of what is found there; then, rule by rule, what else can be done about it. */
function quickFixesAt(world: World, text: OpenText, range: Range): CodeAction[] {
  const { document } = text;
  const span = spanOf(document, range);
  const all = findingsOf(world, text);
  const found = all.filter((finding) => touches(finding, span));
  const firsts = found.filter(({ code }, at) => found.findIndex((other) => other.code === code) === at);
  return [
    ...found.flatMap((finding) => finding.fixes.map((fix) => quickFixOf(document, finding, fix, world))),
    ...firsts.flatMap((finding) => actionsOnRule(world, text, finding, all)),
  ];
}

function fixAllOf(world: World, { document, checker }: OpenText): CodeAction[] {
  if (checker === null) return [];
  const edits = fixAll(document, (each) => checker.check(each));
  if (edits.length === 0) return [];
  return [
    {
      title: say(world, t`Fix all that has one right answer`),
      kind: FIX_ALL,
      edit: workspaceEditOf(document, edits, world),
    },
  ];
}

function spanOf(document: Document, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

function touches({ span }: Finding, { start, end }: Span): boolean {
  return span.start <= end && start <= span.end;
}
