import type { WorkspaceEdit } from 'vscode-languageserver';
import { CONFIG_NAME, type ConfigChange } from '../config/index.ts';
import { Document, t } from '../core/index.ts';
import { decode } from '../host/decode.ts';
import { joined, parentOf } from '../host/paths.ts';
import { editOf } from './convert.ts';
import type { FilePlace } from './files.ts';
import { canEditConfig } from './rule-actions.ts';
import type { World } from './world.ts';

/** Makes a change in the configuration file that governs the text at `uri`, or in a new one; true when it is made. */
export async function editConfig(world: World, uri: string, change: ConfigChange): Promise<boolean> {
  const place = world.placeOf(uri);
  if (place === null || !canEditConfig(world, uri)) return false;
  const { file } = await world.configOf(uri);
  const path = file ?? joined(homeOf(world, place), CONFIG_NAME);
  const target = place.uriOf(path);
  // What is not saved yet counts, too.
  if (file !== null) await world.save(target);
  const edit = await editIn(world, place, { path, isNew: file === null, change });
  if (edit === null) {
    world.warn(t`${path} cannot be read; mend it first.`);
    return false;
  }
  const applied = await world.apply({ label: CONFIG_NAME, edit });
  if (applied) await world.save(target);
  await world.refresh();
  return applied;
}

async function editIn(
  world: World,
  { host, uriOf }: FilePlace,
  { path, isNew, change }: { path: string; isNew: boolean; change: ConfigChange },
): Promise<WorkspaceEdit | null> {
  const { configEdits, newConfig } = await import('../config/edit.ts');
  const uri = uriOf(path);
  if (isNew) {
    const start = { line: 0, character: 0 };
    const edits = [{ range: { start, end: start }, newText: newConfig(change) }];
    return makesFiles(world)
      ? {
          documentChanges: [
            { kind: 'create', uri, options: { ignoreIfExists: true } },
            { textDocument: { uri, version: null }, edits },
          ],
        }
      : { changes: { [uri]: edits } };
  }
  const decoded = decode(await host.read(path));
  const made = 'text' in decoded ? configEdits(decoded.text, change) : null;
  if (!('text' in decoded) || made === null) return null;
  const document = Document.open(decoded.text);
  const edits = made.map(({ offset, length, text }) =>
    editOf(document, { span: { start: offset, end: offset + length }, text }),
  );
  return { changes: { [uri]: edits } };
}

function makesFiles({ capabilities }: World): boolean {
  const { documentChanges, resourceOperations = [] } = capabilities.workspace?.workspaceEdit ?? {};
  return documentChanges === true && resourceOperations.includes('create');
}

/** The folder of the editor that holds a text, else the text's own. */
function homeOf({ folders, files }: World, { path }: FilePlace): string {
  const roots = folders.flatMap((folder) => files.at(folder)?.path.replace(/[/\\]$/, '') ?? []);
  const holding = roots.filter((root) => /[/\\]/.test(path[root.length] ?? '') && path.startsWith(root));
  return holding.sort((a, b) => b.length - a.length)[0] ?? parentOf(path) ?? path;
}
