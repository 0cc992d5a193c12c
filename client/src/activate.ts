import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerAmending } from './amending.ts';
import { registerCited } from './cited.ts';
import { registerCommands } from './commands.ts';
import { registerComparing } from './comparing.ts';
import { tellCursor } from './cursor.ts';
import { type DraftTree, showDraft } from './draft.ts';
import { showFigures } from './figures.ts';
import { registerFraming } from './framing.ts';
import { registerKeys } from './keys.ts';
import { registerMap } from './map.ts';
import { showMarkedUp } from './marked-up.ts';
import { registerNavigation } from './navigation.ts';
import { type NegotiationTree, showNegotiation } from './negotiation.ts';
import { registerNewTexts } from './new-texts.ts';
import { offerLanguage } from './offer.ts';
import { registerPreview } from './preview.ts';
import { registerRefactorings } from './refactoring.ts';
import { joinRightToLeft } from './right-to-left.ts';
import { showRulePages } from './rule-pages.ts';
import { LANGUAGE, Server } from './server.ts';
import { showStatus } from './status.ts';

/** What other extensions may use, and tests do. */
export interface Api {
  readonly draft: DraftTree;
  readonly negotiation: NegotiationTree;
}

/** Starts everything that both kinds of extension host share; `make` makes the client for the host's own server. */
export async function activateWith(
  context: vscode.ExtensionContext,
  make: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Api> {
  const server = new Server(context, make);
  context.subscriptions.push(
    server,
    ...registerKeys(server),
    ...registerCommands(context, server),
    ...registerCited(server),
    ...registerMap(context, server),
    ...registerPreview(context, server),
    ...registerComparing(context, server),
    ...registerAmending(server),
    ...registerNavigation(),
    ...registerNewTexts(context, server),
    ...registerFraming(server),
    ...registerRefactorings(server),
    showStatus(server),
    ...showFigures(server),
    tellCursor(server),
    joinRightToLeft(),
    offerLanguage(context, server),
    ...showMarkedUp(server),
    ...showRulePages(context),
  );
  const draft = showDraft(server, context.subscriptions);
  const negotiation = showNegotiation(server, context.subscriptions);
  const isOpen = vscode.workspace.textDocuments.some(({ languageId }) => languageId === LANGUAGE);
  if (isOpen) await server.start();
  else context.subscriptions.push(startWhenOpened(server));
  return { draft, negotiation };
}

/** Other texts wake the extension, too, so that a resolution among them is seen; they need no server. */
function startWhenOpened(server: Server): vscode.Disposable {
  const listening = vscode.workspace.onDidOpenTextDocument(({ languageId }) => {
    if (languageId !== LANGUAGE) return;
    listening.dispose();
    void server.start();
  });
  return listening;
}
