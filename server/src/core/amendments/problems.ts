import { allResolutions } from '../document/places.ts';
import { type Message, t } from '../rules/message.ts';
import type { Draft, Node } from './draft.ts';
import type { AmendmentProblem, Clause, Place } from './model.ts';
import { Names } from './names.ts';
import { nearestPassage } from './nearest.ts';

/** Why a clause does not fit, before it is put in words. */
export type Obstacle =
  | { readonly kind: 'not-understood' | 'already-changed' }
  | { readonly kind: 'no-such-place' | 'ambiguous-place'; readonly place: Place }
  | { readonly kind: 'ambiguous-words'; readonly words: string; readonly place: Place }
  | { readonly kind: 'words-not-found'; readonly words: string; readonly place: Place; readonly node: Node };

/** The obstacle as people read it, and where it is. */
export function problemOf(clause: Clause, obstacle: Obstacle, draft: Draft): AmendmentProblem {
  const { kind } = obstacle;
  const isWords = kind === 'ambiguous-words' || kind === 'words-not-found';
  const mark = clause.marks.find((each) => each.kind === (isWords ? 'old' : 'place'));
  const nearest = kind === 'words-not-found' ? nearestPassage(draft, obstacle.node, obstacle.words) : null;
  return { kind, message: messageOf(obstacle, draft), span: mark?.span ?? clause.span, nearest };
}

function messageOf(obstacle: Obstacle, draft: Draft): Message {
  switch (obstacle.kind) {
    case 'not-understood':
      return t`It is not certain what this asks for, so it is not applied.`;
    case 'already-changed':
      return t`What this speaks of has been deleted or changed by an amendment before it.`;
    case 'no-such-place':
      return t`The draft does not have this: “${said(obstacle.place, draft)}”.`;
    case 'ambiguous-place':
      return t`The draft has more than one of this: “${said(obstacle.place, draft)}”.`;
    case 'ambiguous-words':
      return t`The words “${shortened(obstacle.words)}” stand more than once there: “${said(obstacle.place, draft)}”.`;
    case 'words-not-found':
      return t`The words “${shortened(obstacle.words)}” do not stand there: “${said(obstacle.place, draft)}”.`;
  }
}

/** A place in the language of the draft. */
export function said(place: Place, { document }: Draft): string {
  const language = allResolutions(document)[place.resolution]?.language ?? 'en';
  return new Names(language, 'un').say(place, 'the');
}

/** So much of a quotation a message repeats, UTF-16 units. */
const LONGEST = 60;

export const shortened = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`;
