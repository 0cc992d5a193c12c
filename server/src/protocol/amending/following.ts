import { type Hover, type LocationLink, MarkupKind } from 'vscode-languageserver';
import { type Act, type Place, placeSpan } from '../../core/amending.ts';
import { Document, type Message, t } from '../../core/index.ts';
import { shown } from '../shown.ts';
import { say, type World } from '../world.ts';
import { type Alone, appliedAlone, clausesAt } from './alone.ts';
import { draftFor } from './drafts.ts';
import { placesOf } from './places.ts';

/** Where the draft has what the clause at an offset speaks of. */
export async function placesInDraft(
  world: World,
  document: Document,
  offset: number,
): Promise<LocationLink[]> {
  const [alone] = clausesAt(document, { start: offset, end: offset });
  const draft = alone && (await draftFor(world, document));
  if (!draft) return [];
  const { clause, span: whole } = alone;
  const mark = clause.marks.find(({ kind }) => kind === 'place');
  return placesOf(clause.act).flatMap((place) => {
    const span = placeSpan(draft, place);
    if (span === null) return [];
    const { uri, range } = shown(world, draft.uri, draft.rangeOf(span));
    return {
      originSelectionRange: document.rangeOf(mark?.span ?? whole),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    };
  });
}

/** What a clause speaks of as it stands in the draft, and as it would read. */
export async function hoverClause(world: World, document: Document, offset: number): Promise<Hover | null> {
  const [alone] = clausesAt(document, { start: offset, end: offset });
  if (alone === undefined) return null;
  const draft = await draftFor(world, document);
  const messages = draft === null ? [t`The draft that this amends was not found.`] : readings(draft, alone);
  if (messages.length === 0) return null;
  const value = messages.map((message) => say(world, message)).join('\n\n');
  return { contents: { kind: MarkupKind.PlainText, value }, range: document.rangeOf(alone.span) };
}

function readings(draft: Document, alone: Alone): readonly Message[] {
  const { act } = alone.clause;
  const messages = placesOf(act).flatMap((place) => {
    const words = wordsAt(draft, place);
    return words === null ? [] : t`As it stands: ${words}`;
  });
  const text = appliedAlone(draft, alone);
  const next = text === null ? null : asAmended(draft, text, act);
  return next === null ? messages : [...messages, t`As it would read: ${next}`];
}

function asAmended(draft: Document, text: string, act: Act): string | null {
  if (act.kind === 'insert') return act.next;
  const hasPlace =
    act.kind === 'replace' ||
    act.kind === 'replace-words' ||
    act.kind === 'delete-words' ||
    act.kind === 'add-words';
  return hasPlace ? wordsAt(Document.open(text, { uri: draft.uri }), act.place) : null;
}

function wordsAt(document: Document, place: Place): string | null {
  const span = place.part === 'text' ? null : placeSpan(document, place);
  return span && document.slice(span);
}
