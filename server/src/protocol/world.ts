import type {
  ApplyWorkspaceEditParams,
  ClientCapabilities,
  ProgressToken,
  PublishDiagnosticsParams,
  WorkDoneProgressReporter,
} from 'vscode-languageserver';
import {
  type Finding,
  type LanguageCode,
  type Message,
  type Phrases,
  type ReadData,
  type References,
  render,
} from '../core/index.ts';
import type { KnownSource } from '../host/known.ts';
import type { CitedDocuments } from './cited-documents.ts';
import type { FilePlace, Files } from './files.ts';
import type { SentTokens } from './semantic-tokens.ts';
import type { Governing } from './settings.ts';
import type { OpenText, Texts } from './texts.ts';

/** All that the handlers may look at and use. */
export interface World {
  readonly texts: Texts;
  readonly files: Files;
  readonly tokens: SentTokens;
  /** Texts that citations lead to. */
  readonly documents: CitedDocuments;
  /** What is known beyond the texts themselves. */
  readonly references: References;
  /** What the library does not have yet may still come. */
  readonly isReadingLibrary: boolean;
  readonly capabilities: ClientCapabilities;
  /** The client shows what navigation leads to: marked-up texts, lists of places, addresses of the web. */
  readonly navigates: boolean;
  /** The client asks the user before it makes a refactoring that has warnings. */
  readonly confirms: boolean;
  /** The reader's language. */
  readonly language: LanguageCode;
  /** The client shows the pages of rules by itself. */
  readonly rulePages: boolean;
  /** Address of a rule's page; `null` where the pages are not at hand. */
  readonly pageOf: ((code: string) => string) | null;
  /** Resolutions that were adopted, with or without a text in the library. */
  readonly known: KnownSource;
  /** Reads a data file that ships with the server. */
  readonly data: ReadData;
  /** Messages in the reader's language; none until they are read, and for English. */
  readonly phrases: Phrases;
  /** URIs of the folders that the editor has open. */
  readonly folders: readonly string[];
  /** The configuration of the text at a URI, open or not: its file, and the editor's settings where that is silent. */
  configOf(uri: string): Promise<Governing>;
  /** The editor's own settings for a text, `chapeau.*`, as they came. */
  settingsOf(uri: string): Promise<unknown>;
  /** Where a text lies; of one that is no file, where it would in the first folder. */
  placeOf(uri: string): FilePlace | null;
  /** Reads configuration anew for every open text. */
  refresh(): Promise<void>;
  /** Has the client edit texts; false when it would not. */
  apply(params: ApplyWorkspaceEditParams): Promise<boolean>;
  /** Has the client write unsaved changes of a file, where it can. */
  save(uri: string): Promise<void>;
  /** Shows the user what could not be done. */
  warn(message: Message): void;
  publish(params: PublishDiagnosticsParams): void;
  /** Reports to the request that brought `token`; to nobody without one. */
  progress(token: ProgressToken | undefined): WorkDoneProgressReporter;
}

/** A message as the reader sees it. */
export function say({ phrases }: World, message: Message): string {
  return render(message, phrases);
}

/**
 * What the rules find in an open text, and what was found beside them; nothing before its configuration is known. The
 * rules have nothing to say of amendment documents.
 */
export function findingsOf(
  { references }: World,
  { document, checker, beside, amends }: OpenText,
): readonly Finding[] {
  if (checker === null) return [];
  checker.consult(references);
  const found = checker.check(document, beside.flat());
  return amends ? found.filter(({ code }) => code.startsWith('amendment/')) : found;
}
