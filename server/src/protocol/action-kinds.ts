import { CodeActionKind } from 'vscode-languageserver';

/** Mends at once all that has one right answer; also on save, where the user asks for it. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.chapeau`;

/** Kinds of the refactorings. */
export const REFACTOR_KINDS = ['refactor.move', 'refactor.rewrite', 'refactor.extract', 'refactor.inline'];
