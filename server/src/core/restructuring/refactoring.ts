import type { Document } from '../document/document.ts';
import type { Item, Paragraph, Resolution } from '../document/views.ts';
import type { Conventions } from '../houses/profile.ts';
import type { Message } from '../rules/message.ts';
import type { Span, TextEdit } from '../text/span.ts';

/** Where a refactoring is asked for. */
export interface Place {
  readonly document: Document;
  /** The selection, empty for a cursor (UTF-16). */
  readonly span: Span;
  /** The innermost resolution there; a place outside any has no refactorings. */
  readonly resolution: Resolution;
  readonly paragraph: Paragraph | null;
  /** The innermost item. */
  readonly item: Item | null;
  /** What holds in the text's house. */
  readonly conventions: Conventions;
}

/** What a refactoring does to a text: one undo step. */
export interface Change {
  /** In order, none touching another. */
  readonly edits: readonly TextEdit[];
  /** Where the cursor goes, in the text after the edits. */
  readonly cursor: number;
  /** What the writer is asked to confirm before: "Paragraphs 7 and 9 refer to paragraph 3." */
  readonly warnings: readonly Message[];
}

/** One thing that can be done at a place. */
export interface Offer {
  /** As menus show it: "Make it item (b) of paragraph 4". */
  readonly title: Message;
  /** Tells the offers of one refactoring apart; `null` where it has but one. */
  readonly variant: string | null;
  /** Made when chosen; `null` where nothing would change. */
  make(): Change | null;
}

/**
 * A change that keeps numbers, labels, closing marks, adverbs of repetition and internal references right, and says
 * which words it changes besides; one file each.
 */
export interface Refactoring {
  /** Kebab-case: part of the command's name, and what scripts and tests ask by. */
  readonly id: string;
  readonly kind: 'refactor.move' | 'refactor.rewrite' | 'refactor.extract' | 'refactor.inline';
  /** What can be done there, none as a rule; asked at each move of the cursor, so it must be cheap. */
  offers(place: Place): readonly Offer[];
}
