import type { UnitChange } from '../core/preview.ts';

export type {
  Block as PreviewBlock,
  BlockItem as PreviewItem,
  Open as PreviewOpen,
  PlacedUnit as PreviewUnit,
  Run as PreviewRun,
} from '../core/preview.ts';

export * from './amending-requests.ts';
export * from './comparing-requests.ts';
export * from './negotiation-requests.ts';
export * from './new-text-requests.ts';

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
  /** The client shows texts of `MARKED_UP_SCHEME`, opens addresses of the web as places, has `SHOW_REFERENCES` and `SHOW_VERSIONS`, and hears `LIBRARY_CHANGED`. */
  readonly navigation?: boolean;
  /** The client has the command `REFACTOR`. */
  readonly refactor?: boolean;
  /** The client wants `STATUS`. */
  readonly status?: boolean;
  /** Languages that the user has set for single files: URI → code. */
  readonly languages?: Readonly<Record<string, string>>;
  /** Folder for what is kept from one start to the next; `false` for nothing, the system's own where it is left out. */
  readonly cache?: string | false;
  /** Address of the server's script, for a worker that cannot see it: what it loads later lies beside it. */
  readonly script?: string;
}

export interface Point {
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

/**
 * Request: moves the paragraph at a place above the one before it or below the next, its references with it. `null` where
 * there is none to move, or nowhere to move it to.
 */
export const MOVE_PARAGRAPH = 'chapeau/moveParagraph';
export interface MoveParagraphParams {
  readonly uri: string;
  readonly position: Point;
  readonly to: 'up' | 'down';
}

export interface Extent {
  readonly start: Point;
  readonly end: Point;
}

/**
 * Request: what a refactoring makes of an open text; `null` where it offers nothing there. Ids and variants are those of
 * `data` in code actions of kind `refactor`; without a variant the first offer is meant.
 */
export const RESTRUCTURE = 'chapeau/restructure';
export interface RestructureParams {
  readonly uri: string;
  /** The selection, empty for a cursor. */
  readonly range: Extent;
  readonly id: string;
  readonly variant?: string | null;
}
export interface RestructureResult extends PressKeyResult {
  /** What the writer is to confirm before, in the reader's language. */
  readonly warnings: readonly string[];
}

/**
 * Request: moves the paragraph or item that begins at a place before the one that begins at another, or to the end of
 * a part. `null` where it cannot go there.
 */
export const DRAG_TO = 'chapeau/dragTo';
export interface DragToParams {
  readonly uri: string;
  readonly from: Point;
  readonly to:
    | { readonly before: Point }
    | { readonly endOf: 'preambular' | 'operative'; readonly resolution: Point };
}

/** Request: the resolutions of an open text with their paragraphs, for a tree to show; `null` for a text not open. */
export const DRAFT_TREE = 'chapeau/draftTree';
export interface DraftTreeParams {
  readonly uri: string;
}
export interface DraftTreeRow {
  readonly kind:
    | 'resolution'
    | 'preamble'
    | 'operative-part'
    | 'annexes'
    | 'preambular'
    | 'operative'
    | 'item'
    | 'annex';
  /** Number, opening and first words; the name of a part in the reader's language. */
  readonly name: string;
  /** Number or symbol of a resolution. */
  readonly detail: string;
  readonly range: Extent;
  /** Where the cursor goes. */
  readonly selection: Extent;
  readonly rows: readonly DraftTreeRow[];
}

/** Command of the client: makes a refactoring after the user has confirmed it; takes `RestructureParams`. */
export const REFACTOR = 'chapeau.refactor';

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

/** Notification from the server: more or other texts can be consulted than before. */
export const LIBRARY_CHANGED = 'chapeau/libraryChanged';

/** Request: the citations around a resolution, as a graph; `null` where there is no resolution. */
export const CITATION_MAP = 'chapeau/citationMap';
export interface CitationMapParams {
  /** What stands in the middle: the resolution at a place of an open text, or one that an earlier map has shown. */
  readonly centre:
    | { readonly uri: string; readonly position: Point }
    | { readonly id: string; readonly language: string };
  /** How many neighbours of which texts are wanted, by their ids; what is not named here shows none, but the centre. */
  readonly reach: Readonly<Record<string, CitationMapReach>>;
}
export interface CitationMapReach {
  readonly cites: number;
  readonly citedBy: number;
}
/** Of the centre, where `reach` does not say. */
export const FIRST_REACH: CitationMapReach = { cites: 12, citedBy: 12 };
export interface CitationMapResult {
  /** Id of the text in the middle. */
  readonly centre: string;
  /** Language of the titles and names of bodies: that of the text in the middle. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly nodes: readonly CitationMapNode[];
  /** Each from the text that cites to the one that it cites. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}
export interface CitationMapNode {
  readonly id: string;
  readonly kind: 'resolution' | 'decision' | 'draft resolution' | 'document';
  /** Its number, or the symbol of a document; `null` for a draft without either. */
  readonly number: string | null;
  /** Key of the body, and its name in the map's language. */
  readonly body: { readonly key: string; readonly name: string } | null;
  readonly title: { readonly text: string; readonly direction: 'ltr' | 'rtl' } | null;
  /** Of adoption, in words, in the map's language. */
  readonly day: string | null;
  /** Files that hold it, the map's language first. */
  readonly versions: readonly {
    readonly language: string;
    readonly uri: string;
    readonly position: Point;
  }[];
  /** The official address; `null` where none is known. */
  readonly url: string | null;
  /** How many texts it cites and is cited by, on the map or not. */
  readonly cites: number;
  readonly citedBy: number;
}

/**
 * Request: how the text is cited that is cited at a place, or that stands there, or that has a key; `null` for none.
 */
export const CITED_TEXT = 'chapeau/citedText';
export type CitedTextParams =
  | { readonly uri: string; readonly position: Point }
  | { readonly key: string; readonly language: string };
export interface CitedTextResult {
  /** Its number, or the symbol of a document. */
  readonly number: string;
  /** Of the text that cites. */
  readonly language: string;
  /** Its full citation by language, with the language's own name; none for a document. */
  readonly forms: readonly { readonly language: string; readonly name: string; readonly text: string }[];
  /** The official address; `null` where none is known. */
  readonly url: string | null;
}

/**
 * Request: an open text as it is printed, or what has changed of it since an earlier answer; `null` where it is not open.
 */
export const PREVIEW = 'chapeau/preview';
export interface PreviewParams {
  readonly uri: string;
  /** Of the last answer that the client has shown; `null` for none. */
  readonly since: number | null;
}
export interface PreviewResult extends UnitChange {
  /** Of this answer. */
  readonly state: number;
  /** The earlier answer is not known any more: `units` are all there are. */
  readonly isWhole: boolean;
  /** Why no resolution was recognised. */
  readonly silence: string | null;
}

/**
 * Request: how long the resolution at a place is, against what its profile allows, and what its operative part does, in
 * the reader's language; `null` where there is no resolution.
 */
export const FIGURES = 'chapeau/figures';
export interface FiguresParams {
  readonly uri: string;
  /** The first says which resolution is meant; what they hold together is counted, too. */
  readonly selections: readonly { readonly start: Point; readonly end: Point }[];
  /** The places of what is counted are wanted, too. */
  readonly places?: boolean;
}
export interface FiguresResult {
  /** Number or title of the resolution. */
  readonly name: string;
  /** In a word: "Words: 1,840 of 3,300", or what is selected. */
  readonly summary: string;
  /** The text is longer than its profile allows. */
  readonly isOver: boolean;
  readonly lines: readonly FiguresLine[];
}
export interface FiguresLine {
  /** `length` for what is counted, `force` for what operative paragraphs do. */
  readonly about: 'length' | 'force';
  /** "Operative paragraphs: 18"; of a force its usual words in the language of the text, "Requests: 5". */
  readonly text: string;
  /** What more there is to say of it, or ''. */
  readonly detail: string;
  readonly isOver: boolean;
  /** What is counted, in the order of the text; none for what stands nowhere, and where they were not wanted. */
  readonly places: readonly { readonly start: Point; readonly end: Point }[];
}

/** Command of the client: shows the figures of the resolution at a place; its arguments are a URI and a position. */
export const SHOW_FIGURES = 'chapeau.showFigures';

/** Command of the client: shows the language versions of the text at the cursor side by side. */
export const SHOW_VERSIONS = 'chapeau.showVersions';

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

/** Command of the client: shows a list of places; its arguments are a URI, a position in it, and locations. */
export const SHOW_REFERENCES = 'chapeau.showReferences';

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
