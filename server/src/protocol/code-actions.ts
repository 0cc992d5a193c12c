import { type CodeAction, CodeActionKind, type CodeActionParams, type Range } from 'vscode-languageserver';
import { type Document, type Finding, fixAll, type Span } from '../core/index.ts';
import { quickFixOf, workspaceEditOf } from './convert.ts';
import type { OpenText } from './texts.ts';
import { findingsOf, type World } from './world.ts';

/** Mends at once all that has one right answer; also on save, where the user asks for it. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.chapeau`;

export function codeActionsAt(
  world: World,
  { textDocument, range, context }: CodeActionParams,
): CodeAction[] | null {
  const text = world.texts.get(textDocument.uri);
  if (text === undefined) return null;
  const isVersioned = world.capabilities.workspace?.workspaceEdit?.documentChanges === true;
  const asks = (kind: string) =>
    context.only === undefined || context.only.some((only) => isWithin(kind, only));
  const quickFixes = asks(CodeActionKind.QuickFix) ? quickFixesAt(text, range, isVersioned) : [];
  // Menus that ask for no kind show what is at the cursor; all of the text is mended only by name.
  const whole = context.only !== undefined && asks(FIX_ALL) ? fixAllOf(text, isVersioned) : [];
  return [...quickFixes, ...whole];
}

/** "source.fixAll" takes in "source.fixAll.chapeau". */
function isWithin(kind: string, outer: string): boolean {
  return outer === '' || kind === outer || kind.startsWith(`${outer}.`);
}

function quickFixesAt(text: OpenText, range: Range, isVersioned: boolean): CodeAction[] {
  const { document } = text;
  const span = spanOf(document, range);
  return findingsOf(text)
    .filter((finding) => touches(finding, span))
    .flatMap((finding) => finding.fixes.map((fix) => quickFixOf(document, finding, fix, isVersioned)));
}

function fixAllOf({ document, checker }: OpenText, isVersioned: boolean): CodeAction[] {
  if (checker === null) return [];
  const edits = fixAll(document, (each) => checker.check(each));
  if (edits.length === 0) return [];
  return [
    {
      title: 'Fix all that has one right answer',
      kind: FIX_ALL,
      edit: workspaceEditOf(document, edits, isVersioned),
    },
  ];
}

function spanOf(document: Document, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

function touches({ span }: Finding, { start, end }: Span): boolean {
  return span.start <= end && start <= span.end;
}
