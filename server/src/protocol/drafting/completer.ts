import type { CompletionList } from 'vscode-languageserver';
import type { Document } from '../../core/index.ts';
import type { World } from '../world.ts';

/**
 * What may be completed at an offset (UTF-16): `null` where that is another's matter. `isAsked` says that the writer
 * has asked, or typed a letter of a word; otherwise a mark has been typed that an editor asks after.
 */
export type Completer = (
  world: World,
  document: Document,
  offset: number,
  isAsked: boolean,
) => Promise<CompletionList | null>;
