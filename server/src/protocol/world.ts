import type {
  ClientCapabilities,
  ProgressToken,
  PublishDiagnosticsParams,
  WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { Finding } from '../core/index.ts';
import type { Files } from './files.ts';
import type { SentTokens } from './semantic-tokens.ts';
import type { Governing } from './settings.ts';
import type { OpenText, Texts } from './texts.ts';

/** All that the handlers may look at and use. */
export interface World {
  readonly texts: Texts;
  readonly files: Files;
  readonly tokens: SentTokens;
  readonly capabilities: ClientCapabilities;
  /** URIs of the folders that the editor has open. */
  readonly folders: readonly string[];
  /** The configuration of the text at a URI, open or not: its file, and the editor's settings where that is silent. */
  configOf(uri: string): Promise<Governing>;
  publish(params: PublishDiagnosticsParams): void;
  /** Reports to the request that brought `token`; to nobody without one. */
  progress(token: ProgressToken | undefined): WorkDoneProgressReporter;
}

/** What the rules find in an open text; nothing before its configuration is known. */
export function findingsOf({ document, checker }: OpenText): readonly Finding[] {
  return checker === null ? [] : checker.check(document);
}
