import {
  ErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Document, t } from '../../core/index.ts';
import { renameableAt, renamingAt, renumberText } from '../../core/navigation.ts';
import { annotatedEditOf, type FileEdits, workspaceEditOf } from '../convert.ts';
import { isMarkedUp } from '../shown.ts';
import { say, type World } from '../world.ts';

/** So many other files take a text's new number at once. */
const MOST_FILES = 500;

export function prepareRename(
  { texts }: World,
  { textDocument, position }: PrepareRenameParams,
): { range: Range; placeholder: string } | null {
  const document = texts.get(textDocument.uri)?.document;
  const span = document && renameableAt(document, document.offsetAt(position));
  return span ? { range: document.rangeOf(span), placeholder: document.slice(span) } : null;
}

/** A name that cannot be is an error, which the client shows. */
export async function rename(
  world: World,
  { textDocument, position, newName }: RenameParams,
): Promise<WorkspaceEdit | ResponseError<void> | null> {
  const document = world.texts.get(textDocument.uri)?.document;
  if (document === undefined) return null;
  const renaming = renamingAt(document, document.offsetAt(position), newName);
  if (renaming === null) return null;
  if ('refusal' in renaming) return new ResponseError(ErrorCodes.InvalidParams, say(world, renaming.refusal));
  if ('edits' in renaming) return workspaceEditOf(document, renaming.edits, world);
  const { key, number } = renaming;
  const own = { document, edits: renumberText(document, key, number) };
  const others: FileEdits[] = [];
  for (const other of await otherFiles(world, document, key)) {
    const edits = renumberText(other, key, number);
    if (edits.length > 0) others.push({ document: other, edits });
  }
  return annotatedEditOf(world, own, others, {
    label: say(world, t`Cite the new number`),
    description: say(world, t`Other files cite the resolution by its old number.`),
  });
}

/** Files of the workspace that hold or cite the text, as documents; folders of the library are only read. */
async function otherFiles(world: World, document: Document, key: string): Promise<readonly Document[]> {
  const { library } = world.references;
  const files = new Set([
    ...[...world.texts.all()].map((text) => world.documents.nameOf(text.document)),
    ...(library?.find(key) ?? []).map(({ file }) => file),
    ...(library?.citing(key) ?? []).map(({ file }) => file),
  ]);
  const own = world.documents.nameOf(document);
  const found: Document[] = [];
  for (const file of files) {
    if (found.length >= MOST_FILES) break;
    if (file === own || isMarkedUp(file) || !isInWorkspace(world, file)) continue;
    const other = await world.documents.of(file);
    if (other !== null) found.push(other);
  }
  return found;
}

function isInWorkspace({ folders, files, documents }: World, file: string): boolean {
  return (
    documents.openAt(file) !== null ||
    folders.some((folder) => file.startsWith(files.nameOf(folder).replace(/\/?$/, '/')))
  );
}
