import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ATTRIBUTE,
  NEGOTIATE,
  NEGOTIATED_TEXT,
  NEGOTIATION,
  type NegotiatedTextParams,
  type NegotiatedTextResult,
  type NegotiateParams,
  type Negotiating,
  type NegotiationParams,
  type NegotiationResult,
  type NegotiationRow,
} from '../../server/src/protocol/requests.ts';
import { change } from './refactoring.ts';
import { LANGUAGE, type Server } from './server.ts';
import { type RowOf, rangeOf, TextTree } from './text-tree.ts';

const VIEW = 'chapeau.negotiation';

type Row = RowOf<NegotiationRow>;

/** Command → what it does with the mark at the cursor, or with a row that it is given. */
const COMMANDS: Readonly<Record<string, Negotiating>> = {
  'chapeau.acceptProposal': 'accept',
  'chapeau.rejectProposal': 'reject',
  'chapeau.bracket': 'bracket',
  'chapeau.unbracket': 'unbracket',
  'chapeau.agreeAdRef': 'agree',
};

/** Command → which rows the view shows from then on. */
const SHOWS: Readonly<Record<string, Partial<Shown>>> = {
  'chapeau.negotiation.by.paragraph': { by: 'paragraph' },
  'chapeau.negotiation.by.delegation': { by: 'delegation' },
  'chapeau.negotiation.show.open': { openOnly: true },
  'chapeau.negotiation.show.all': { openOnly: false },
};

/** What a command is given: the row of a menu, that with the focus by keys of the view (`null` for none), an editor's address. */
type Given = Row | null | undefined | vscode.Uri;

/** Marks of negotiation: the view that lists them, and the commands that settle them. */
export function showNegotiation(server: Server, subscriptions: { dispose(): unknown }[]): NegotiationTree {
  const tree = new NegotiationTree(server, VIEW);
  const on = (name: string, run: (...given: never[]) => unknown) =>
    subscriptions.push(vscode.commands.registerCommand(name, run));
  const onRow = (name: string, run: (row: Row | undefined, more: unknown) => unknown) =>
    on(name, (given: Given, more: unknown) => {
      if (given !== null) return run(given !== undefined && 'rows' in given ? given : undefined, more);
    });
  for (const [name, action] of Object.entries(COMMANDS)) onRow(name, (row) => tree.settle(action, row));
  onRow(ATTRIBUTE, (row, delegation) => tree.attribute(row, wordsOf(delegation)));
  on('chapeau.negotiation.open', (row: Row) => tree.open(row));
  on('chapeau.nextOpenPoint', () => tree.step(1));
  on('chapeau.previousOpenPoint', () => tree.step(-1));
  on('chapeau.checkNothingLeft', () => tree.checkNothingLeft());
  on('chapeau.cleanText', () => tree.showText(null));
  on('chapeau.asProposedBy', async (given?: unknown) => {
    const delegation = wordsOf(given) ?? (await tree.pickDelegation());
    if (delegation !== undefined) await tree.showText(delegation);
  });
  for (const [name, shown] of Object.entries(SHOWS)) on(name, () => tree.showRows(shown));
  subscriptions.push(tree);
  return tree;
}

const wordsOf = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined);

type Shown = Omit<NegotiationParams, 'uri'>;

export class NegotiationTree extends TextTree<NegotiationRow, NegotiationResult> {
  private shown: Shown = { by: 'paragraph', openOnly: false };
  /** The view has been seen: its badge counts on when it is not. */
  private isCounting = false;

  getTreeItem(row: Row): vscode.TreeItem {
    const { Expanded, None } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(row.name, row.rows.length === 0 ? None : Expanded);
    item.id = row.id;
    // Isolated from the name, which may run the other way.
    item.description = row.detail === '' ? '' : `\u2068${row.detail}\u2069`;
    item.tooltip = row.spoken;
    item.accessibilityInformation = { label: row.spoken };
    item.contextValue = row.actions.join(' ');
    const icon = ICONS[row.kind];
    if (icon !== undefined) item.iconPath = new vscode.ThemeIcon(icon);
    if (row.range !== null)
      item.command = {
        title: vscode.l10n.t('Go to It'),
        command: 'chapeau.negotiation.open',
        arguments: [row],
      };
    return item;
  }

  async open({ range }: Row): Promise<void> {
    if (range !== null) await this.goTo(range.start);
  }

  /** Does with a row, or with the mark at the cursor, what is asked; says so where that cannot be. */
  async settle(action: Negotiating, row?: Row, delegation?: string): Promise<void> {
    const params = row === undefined ? await this.atCursor(action) : await this.ofRow(row, action);
    if (params === null) return;
    if (!(await change(this.server, NEGOTIATE, { ...params, ...(delegation && { delegation }) })))
      vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing here can be changed so.'), 4000);
  }

  /** Asks whose proposal it is, where that is not given. */
  async attribute(row?: Row, given?: string): Promise<void> {
    const delegation = given ?? (await this.askDelegation());
    if (delegation) await this.settle('attribute', row, delegation);
  }

  /** The cursor goes to the next place that is still open, or the one before; round the end of the text. */
  async step(by: 1 | -1): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const places = (await this.openPlaces())?.places ?? [];
    if (editor === undefined || places.length === 0) return this.tellNothingLeft();
    const at = editor.selection.active;
    const ordered = by === 1 ? places : [...places].reverse();
    const isBeyond = ({ start }: vscode.Range) => (by === 1 ? start.isAfter(at) : start.isBefore(at));
    const { start } = ordered.find(isBeyond) ?? ordered[0]!;
    editor.selection = new vscode.Selection(start, start);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Says that nothing is left, of what is agreed neither, or shows what is. */
  async checkNothingLeft(): Promise<void> {
    const here = await this.here();
    if (here === null) return;
    const { uri } = here;
    const params = { uri, by: 'paragraph', openOnly: false, check: true } as const;
    const { left = '' } = (await told(await this.server.start(), params)) ?? {};
    if (left === '') return this.tellNothingLeft();
    this.showRows({ openOnly: false });
    await vscode.commands.executeCommand(`${VIEW}.focus`);
    void vscode.window.showWarningMessage(vscode.l10n.t('Left before submission: {0}', left));
  }

  /** The text without marks, in an editor of its own. */
  async showText(delegation: string | null): Promise<void> {
    const params = await this.here();
    if (params === null) return;
    const asked: NegotiatedTextParams = { uri: params.uri, delegation };
    const client = await this.server.start();
    const made = await client.sendRequest<NegotiatedTextResult | null>(NEGOTIATED_TEXT, asked);
    if (made === null) return;
    const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: made.text });
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
  }

  async pickDelegation(): Promise<string | undefined> {
    const delegations = await this.delegations();
    if (delegations.length > 0)
      return vscode.window.showQuickPick(delegations, { title: vscode.l10n.t('Whose text is shown?') });
    void vscode.window.showInformationMessage(vscode.l10n.t('No proposal in this text names a delegation.'));
    return undefined;
  }

  showRows(shown: Partial<Shown>): void {
    this.shown = { ...this.shown, ...shown };
    void vscode.commands.executeCommand('setContext', `${VIEW}.by`, this.shown.by);
    void vscode.commands.executeCommand('setContext', `${VIEW}.openOnly`, this.shown.openOnly);
    this.refresh();
  }

  protected ask(client: BaseLanguageClient, uri: string): Promise<NegotiationResult | null> {
    return told(client, { uri, ...this.shown });
  }

  protected override changedUnseen(): void {
    if (this.isCounting) void this.read();
  }

  protected take(answer: NegotiationResult | null): readonly NegotiationRow[] {
    const { open = 0, summary = '', rows = [] } = answer ?? {};
    if (answer !== null) this.isCounting = true;
    this.view.description = summary;
    this.view.badge = open === 0 ? undefined : { value: open, tooltip: summary };
    return rows;
  }

  /** The row as it is asked about; `null` where the text is another by now. */
  private async ofRow(row: Row, action: Negotiating): Promise<NegotiateParams | null> {
    const uri = await this.uriOfRows();
    const range = row.range ?? row.rows[0]?.range;
    if (uri === null || range == null) return null;
    // "accept" is "accept-paragraph" on the row of a paragraph.
    const own = row.actions.find((each) => each === `${action}-${row.kind}`);
    return { uri, range, action: own ?? action, ...(row.kind === 'delegation' && { delegation: row.name }) };
  }

  private async atCursor(action: Negotiating): Promise<NegotiateParams | null> {
    const here = await this.here();
    return here && { ...here, action };
  }

  private async here(): Promise<Pick<NegotiateParams, 'uri' | 'range'> | null> {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== LANGUAGE) return null;
    const { asUri, asRange } = (await this.server.start()).code2ProtocolConverter;
    return { uri: asUri(editor.document.uri), range: asRange(editor.selection) };
  }

  private async openPlaces(): Promise<(NegotiationResult & { readonly places: vscode.Range[] }) | null> {
    const here = await this.here();
    const answer =
      here && (await told(await this.server.start(), { uri: here.uri, by: 'paragraph', openOnly: true }));
    const places = pointsOf(answer?.rows ?? []).flatMap(({ range }) => range ?? []);
    return answer && { ...answer, places: places.map(rangeOf) };
  }

  private async delegations(): Promise<string[]> {
    const here = await this.here();
    const answer = here && (await told(await this.server.start(), { uri: here.uri, ...this.shown }));
    return [...(answer?.delegations ?? [])];
  }

  /** A delegation that the text knows, or any other that is typed. */
  private async askDelegation(): Promise<string | undefined> {
    const known = await this.delegations();
    const pick = vscode.window.createQuickPick();
    pick.title = vscode.l10n.t('Whose proposal is it?');
    pick.placeholder = vscode.l10n.t('Choose a delegation, or type another');
    const list = () => {
      const typed = pick.value.trim();
      const all = typed === '' || known.includes(typed) ? known : [...known, typed];
      pick.items = all.map((label) => ({ label }));
    };
    list();
    return new Promise((resolve) => {
      pick.onDidChangeValue(list);
      pick.onDidAccept(() => {
        resolve(pick.activeItems[0]?.label);
        pick.hide();
      });
      pick.onDidHide(() => {
        resolve(undefined);
        pick.dispose();
      });
      pick.show();
    });
  }

  private tellNothingLeft(): void {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is left to negotiate in this text.'));
  }
}

/** The rows of points, in the order of the text where they are listed by paragraph. */
function pointsOf(rows: readonly NegotiationRow[]): readonly NegotiationRow[] {
  return rows.flatMap((row) => (row.kind === 'paragraph' ? pointsOf(row.rows) : row));
}

function told(client: BaseLanguageClient, params: NegotiationParams): Promise<NegotiationResult | null> {
  return client.sendRequest<NegotiationResult | null>(NEGOTIATION, params);
}

const ICONS: { readonly [kind in NegotiationRow['kind']]?: string } = {
  delegation: 'organization',
  proposal: 'diff-added',
  deletion: 'diff-removed',
  alternatives: 'list-selection',
  alternative: 'circle-small',
  remark: 'comment',
  agreed: 'pass',
  unbalanced: 'warning',
};
