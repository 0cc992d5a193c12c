/**
 * What Chapeau's own client and server say to each other beyond the Language Server Protocol. Any editor may
 * use them; none needs to. Positions and ranges are the protocol's: zero-based, columns in UTF-16 units.
 */

/** What the client tells at the start, as `initializationOptions`; everything may be left out. */
export interface InitializationOptions {
  /** Settings as in `chapeau.*`, for a client that cannot be asked for them. */
  readonly settings?: unknown;
  /** The client answers `STAT`, `ENTRIES` and `READ`, for files that the server cannot reach by itself, and `SAVE`. */
  readonly files?: boolean;
  /** The client answers `PHRASES`, for a server that has no translations of its own. */
  readonly phrases?: boolean;
  /** The client has the command `OPEN_RULE_PAGE`. */
  readonly rulePages?: boolean;
  /** The client wants `STATUS`. */
  readonly status?: boolean;
  /** Languages that the user has set for single files: URI → code. */
  readonly languages?: Readonly<Record<string, string>>;
  /** Address of the server's script, for a worker that cannot see it: what it loads later lies beside it. */
  readonly script?: string;
}

interface Point {
  readonly line: number;
  readonly character: number;
}

/** Request: what a key does at the cursor. `null` leaves the key to the editor. */
export const PRESS_KEY = 'chapeau/pressKey';
export interface PressKeyParams {
  readonly uri: string;
  readonly position: Point;
  readonly key: 'enter' | 'tab' | 'shift+tab';
  /** Length of the line break that the editor has put at `position` already, for Enter. */
  readonly broken?: number;
  /** Length of what was typed behind that since. */
  readonly typed?: number;
}
export interface PressKeyResult {
  /** To be made at once; ranges in the text as it is. */
  readonly edits: readonly {
    readonly range: { readonly start: Point; readonly end: Point };
    readonly newText: string;
  }[];
  /** In the text as it will be. */
  readonly cursor: Point;
}

/** Notification: the line that the cursor has come to, whenever it changes. */
export const CURSOR = 'chapeau/cursor';
export interface CursorParams {
  readonly uri: string;
  readonly line: number;
}

/** Notification: the user has set the language of one file, or `auto` again. */
export const SET_LANGUAGE = 'chapeau/setLanguage';
export interface SetLanguageParams {
  readonly uri: string;
  readonly language: string;
}

/** Notification from the server: what it takes an open file for. */
export const STATUS = 'chapeau/status';
export interface StatusParams {
  readonly uri: string;
  /** Code and own name of the language of the first resolution; `null` where there is none. */
  readonly language: { readonly code: string; readonly name: string } | null;
  /** The language is as the user or the configuration set it. */
  readonly isSet: boolean;
  readonly profile: string;
  /** Path of the configuration file that governs the text. */
  readonly configFile: string | null;
  /** Why no resolution was recognised. */
  readonly silence: string | null;
}

/** Request: whether the beginning of a text is that of a resolution. */
export const RECOGNISE = 'chapeau/recognise';
export interface RecogniseParams {
  readonly text: string;
}

/** Request: the text that an Akoma Ntoso file marks up. */
export const READ_MARKED_UP = 'chapeau/readMarkedUp';
export interface ReadMarkedUpParams {
  readonly uri: string;
}
export type ReadMarkedUpResult = { readonly text: string } | { readonly failure: string };

/** Command of the server: checks the files of the workspace that are not open, with progress. */
export const CHECK_WORKSPACE = 'chapeau.server.checkWorkspace';
export interface CheckWorkspaceResult {
  readonly files: number;
  readonly findings: number;
}

/** Command of the server: makes a `ConfigChange` in the configuration file that governs a text, or in a new one. */
export const EDIT_CONFIG = 'chapeau.server.editConfig';

/** Command of the client: shows the page of a rule, whose code is the argument. */
export const OPEN_RULE_PAGE = 'chapeau.openRulePage';

/** Texts of this scheme are Akoma Ntoso as text: nothing can be written in them. */
export const MARKED_UP_SCHEME = 'chapeau-akn';

/** Request from the server: translations of messages, English → the language with this code; `null` for none. */
export const PHRASES = 'chapeau/phrases';
export interface PhrasesParams {
  readonly language: string;
}
export type PhrasesResult = Readonly<Record<string, string>> | null;

/** Request from the server: writes a file that is open with unsaved changes to its disk. */
export const SAVE = 'chapeau/save';

/** Requests from the server: files that only the client can reach; each takes `{ uri }`. */
export const STAT = 'chapeau/stat';
export const ENTRIES = 'chapeau/entries';
export const READ = 'chapeau/read';
export interface FileParams {
  readonly uri: string;
}
export interface StatResult {
  readonly kind: 'file' | 'folder';
  readonly size: number;
  readonly modified: number;
  readonly writable: boolean;
}
export type EntriesResult = readonly { readonly name: string; readonly kind: 'file' | 'folder' }[];
/** Bytes, each a number. */
export type ReadResult = readonly number[];
