import type { CancellationToken, ProgressToken, WorkDoneProgressReporter } from 'vscode-languageserver';
import { check, Document, mayAmend, t } from '../core/index.ts';
import { isNamedResolution } from '../host/endings.ts';
import { HEAD, open } from '../host/open.ts';
import { baseName } from '../host/paths.ts';
import { diagnosticOf } from './convert.ts';
import type { FilePlace } from './files.ts';
import type { CheckWorkspaceResult } from './requests.ts';
import { say, type World } from './world.ts';

const POSSIBLE_ENDING = /\.(?:txt|md)$/i;

/**
 * Checks the resolutions in the editor's folders that are not open and publishes what is found, file by file.
 * `null` when it was cancelled: what was published until then stays.
 */
export async function checkWorkspace(
  world: World,
  token: CancellationToken,
  workDoneToken: ProgressToken | undefined,
): Promise<CheckWorkspaceResult | null> {
  const progress = world.progress(workDoneToken);
  progress.begin(say(world, t`Checking resolutions`), 0, undefined, true);
  try {
    return await checkAll(world, token, progress);
  } finally {
    progress.done();
  }
}

async function checkAll(
  world: World,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<CheckWorkspaceResult | null> {
  const uris = await urisIn(world);
  let files = 0;
  let findings = 0;
  for (const [index, uri] of uris.entries()) {
    // Lets in the messages that came meanwhile: typing goes on, and work can be cancelled.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token.isCancellationRequested) return null;
    progress.report((100 * index) / uris.length, baseName(decodeURIComponent(uri)));
    const found = world.texts.get(uri) === undefined ? await checkFile(world, uri) : null;
    if (found === null) continue;
    files++;
    findings += found;
  }
  return { files, findings };
}

async function urisIn({ files, folders }: World): Promise<string[]> {
  const uris = new Set<string>();
  for (const folder of folders) {
    const place = files.at(folder);
    if (place === null) continue;
    for await (const path of place.host.list(place.path))
      if (isNamedResolution(path) || POSSIBLE_ENDING.test(path)) uris.add(place.uriOf(path));
  }
  return [...uris];
}

/** The number of findings; `null` for a file that cannot be read or is no resolution. */
async function checkFile(world: World, uri: string): Promise<number | null> {
  const place = world.files.at(uri);
  const text = place === null ? null : await textAt(place);
  if (text === null) return null;
  if (!isNamedResolution(uri) && Document.open(text.slice(0, HEAD)).resolutions.length === 0) return null;
  const { config } = await world.configOf(uri);
  const document = Document.open(text, { uri, language: config.language });
  const isLeft = mayAmend(document) && (await import('./amending/index.ts')).amendmentsIn(document) !== null;
  const settings = { ...config, phrases: world.phrases };
  const findings = isLeft ? [] : check(document, settings, world.references);
  world.publish({ uri, diagnostics: findings.map((finding) => diagnosticOf(document, finding, world)) });
  return findings.length;
}

async function textAt({ host, path }: FilePlace): Promise<string | null> {
  const opened = await host.read(path).then(
    (bytes) => open(bytes),
    () => null,
  );
  return opened === null || 'failure' in opened ? null : opened.text;
}
