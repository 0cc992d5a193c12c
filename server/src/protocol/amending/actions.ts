import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver';
import { type Document, type TextEdit, t } from '../../core/index.ts';
import { editOf } from '../convert.ts';
import { isMarkedUp } from '../shown.ts';
import { say, type World } from '../world.ts';
import { appliedAlone, clausesAt } from './alone.ts';
import { draftFor } from './drafts.ts';

/** Applies the clauses there to the draft, each by itself. */
export async function actionsAt(world: World, document: Document, range: Range): Promise<CodeAction[]> {
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const clauses = clausesAt(document, span);
  const draft = clauses.length === 0 ? null : await draftFor(world, document);
  if (draft === null || isMarkedUp(draft.uri)) return [];
  return clauses.flatMap((alone): CodeAction[] => {
    const text = appliedAlone(draft, alone);
    if (text === null || text === draft.text()) return [];
    const { number } = alone.clause;
    const title =
      clauses.length === 1
        ? t`Apply this amendment to the draft`
        : t`Apply amendment ${number === '' ? '–' : number} to the draft`;
    const edit = workspaceEdit(world, draft, difference(draft.text(), text));
    return [{ title: say(world, title), kind: 'refactor.rewrite', edit }];
  });
}

/** What lies between the common beginning and the common end. */
function difference(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { span: { start, end: before.length - end }, text: after.slice(start, after.length - end) };
}

/** Of a draft that may not be open. */
function workspaceEdit({ capabilities, texts }: World, draft: Document, edit: TextEdit): WorkspaceEdit {
  const { uri } = draft;
  const edits = [editOf(draft, edit)];
  const version = texts.get(uri)?.document.version ?? null;
  return capabilities.workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
