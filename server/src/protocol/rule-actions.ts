import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import type { ConfigChange } from '../config/index.ts';
import {
  type Finding,
  fixAll,
  type Message,
  RULES,
  type TextEdit,
  t,
  turnOffHere,
  turnOffInFile,
} from '../core/index.ts';
import { diagnosticOf, workspaceEditOf } from './convert.ts';
import { EDIT_CONFIG, MARKED_UP_SCHEME, OPEN_RULE_PAGE, SHOW_VERSIONS } from './requests.ts';
import type { OpenText } from './texts.ts';
import { say, type World } from './world.ts';

/** Whether the configuration that governs a text can be changed from here. */
export function canEditConfig(world: World, uri: string): boolean {
  return world.placeOf(uri) !== null && world.capabilities.workspace?.applyEdit === true;
}

/** An edit that is made when the action is chosen. */
export interface RuleActionData {
  readonly make: 'fixes' | 'here' | 'file';
  readonly uri: string;
  readonly version: number;
  readonly code: string;
  /** Where the finding begins. */
  readonly offset: number;
}

/** Rules that the team's own words silence. */
const ON_WORDS: ReadonlySet<string> = new Set(
  RULES.flatMap(({ scope, code }) => (scope === 'words' ? code : [])),
);

/** What can be done about the rule of a finding, beside its own fixes; `all` are the findings of the text. */
export function actionsOnRule(
  world: World,
  text: OpenText,
  finding: Finding,
  all: readonly Finding[],
): CodeAction[] {
  const { document } = text;
  const { uri, version } = document;
  const { code, span } = finding;
  const isReadOnly = uri.startsWith(`${MARKED_UP_SCHEME}:`);
  const actions: CodeAction[] = [];
  const add = (title: Message, how: Partial<CodeAction>): void => {
    const diagnostics = [diagnosticOf(document, finding, world)];
    actions.push({ title: say(world, title), kind: CodeActionKind.QuickFix, diagnostics, ...how });
  };
  const addEdit = (title: Message, make: RuleActionData['make']): void => {
    const data: RuleActionData = { make, uri, version, code, offset: span.start };
    if (resolves(world)) add(title, { data });
    else {
      const edit = editFor(world, data);
      if (edit !== null) add(title, { edit });
    }
  };
  const addCommand = (title: Message, command: string, ...args: unknown[]): void =>
    add(title, { command: { title: say(world, title), command, arguments: args } });
  const addChange = (title: Message, change: ConfigChange): void =>
    addCommand(title, EDIT_CONFIG, uri, change);

  if (!isReadOnly && all.filter((each) => each.code === code && isMendable(each)).length > 1)
    addEdit(t`Fix all of this kind (${code})`, 'fixes');
  const isConfigurable = canEditConfig(world, uri);
  if (isConfigurable && ON_WORDS.has(code)) {
    const word = document.slice(span).trim().replace(/\s+/g, ' ');
    if (word !== '') addChange(t`Add “${word}” to this workspace’s words`, { word });
  }
  if (world.navigates && code.startsWith('versions/'))
    addCommand(t`Show the language versions side by side`, SHOW_VERSIONS);
  if (world.rulePages) addCommand(t`Explain ${code}`, OPEN_RULE_PAGE, code);
  if (!isReadOnly && !code.startsWith('suppression/')) {
    addEdit(t`Turn off ${code} here`, 'here');
    addEdit(t`Turn off ${code} in this file`, 'file');
  }
  if (isConfigurable) addChange(t`Turn off ${code} in this workspace`, { rule: code, level: 'off' });
  return actions;
}

/** `null` where there is nothing to change, or the text is another by now. */
export function editFor(
  world: World,
  { make, uri, version, code, offset }: RuleActionData,
): WorkspaceEdit | null {
  const text = world.texts.get(uri);
  if (text === undefined || text.document.version !== version) return null;
  const edits = editsOf(text, make, code, offset);
  return edits.length === 0 ? null : workspaceEditOf(text.document, edits, world);
}

function editsOf(
  { document, checker }: OpenText,
  make: RuleActionData['make'],
  code: string,
  offset: number,
): readonly TextEdit[] {
  if (make === 'file') return [turnOffInFile(document, code)];
  if (make === 'here') {
    const edit = turnOffHere(document, code, offset);
    return edit === null ? [] : [edit];
  }
  if (checker === null) return [];
  return fixAll(document, (each) => checker.check(each).filter((finding) => finding.code === code));
}

const isMendable = ({ fixes }: Finding): boolean => fixes.some(({ preferred }) => preferred);

/** The client asks for an edit once the user has chosen it. */
export function resolves({ capabilities }: World): boolean {
  const action = capabilities.textDocument?.codeAction;
  return action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true;
}
