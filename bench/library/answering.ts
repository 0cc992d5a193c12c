import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeHost } from '../../server/src/host/node.ts';
import { nodeCache } from '../../server/src/host/node-cache.ts';
import { threadedIndexer } from '../../server/src/indexer.node.ts';
import type { Connection } from '../../server/src/protocol/connection.ts';
import { HANDLERS } from '../../server/src/protocol/handlers.ts';
import { type Machine, Session } from '../../server/src/protocol/session.ts';
import { quantile, time } from '../measure.ts';
import { atMost, figure, type Result } from '../result.ts';
import { residentGrowth } from './memory.ts';
import { type LibraryFolder, WORKER } from './open.ts';

const OPEN = 10;
const ASKED = 400;
/** Milliseconds that each further hit of a list may take. */
const EACH_HIT = 0.01;

/** What is asked at a place of a text. */
const AT_PLACES = {
  definition: 'textDocument/definition',
  hover: 'textDocument/hover',
  references: 'textDocument/references',
  completion: 'textDocument/completion',
} as const;
const SYMBOLS = 'workspace/symbol';

/** What is asked of a text, as an editor that shows its first lines does. */
const BESIDE = {
  'inlay hints of a screen': {
    method: 'textDocument/inlayHint',
    params: (uri: string) => ({ textDocument: { uri }, range: SCREEN }),
  },
  lenses: { method: 'textDocument/codeLens', params: (uri: string) => ({ textDocument: { uri } }) },
  'length and force': { method: 'chapeau/figures', params: (uri: string) => ({ uri, selections: [SCREEN] }) },
};
const SCREEN = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };

/** Targets 8 and 9: answers of a server with the library loaded, and its memory. */
export async function answering(texts: LibraryFolder, cache: string): Promise<readonly Result[]> {
  const session = sessionOn(texts.folder, cache);
  const { world } = session;
  for (const uri of openedOf(texts)) await session.notifications['textDocument/didOpen'](opened(uri));
  session.start();
  while (
    // Open texts are known first: the last file tells that all are.
    (world.references.library?.inFile(pathToFileURL(texts.files.at(-1)!).href).length ?? 0) === 0 ||
    world.known.current === null
  )
    await new Promise((resolve) => setTimeout(resolve, 50));
  const results: Result[] = [];
  for (const [name, method] of Object.entries({ ...AT_PLACES, 'workspace symbols': SYMBOLS })) {
    const handler = HANDLERS.find((each) => each.method === method);
    if (handler === undefined) continue;
    const asked = method === SYMBOLS ? queries() : placesIn(session, texts);
    const times: number[] = [];
    for (const params of [...asked.slice(0, ASKED / 4), ...asked]) {
      let hits: unknown = null;
      const took = await time(async () => {
        hits = await handler.answer(world, params, NEVER);
      });
      times.push(took - EACH_HIT * Math.max(0, countOf(hits) - 1));
    }
    const measured = times.slice(ASKED / 4);
    results.push(
      figure(
        { target: 8, what: `${name}, p99, further hits apart`, ours: quantile(measured, 0.99), unit: 'ms' },
        atMost(1),
      ),
    );
  }
  for (const [name, ask] of Object.entries(BESIDE)) {
    const handler = HANDLERS.find((each) => each.method === ask.method)!;
    const times: number[] = [];
    for (let at = 0; at < ASKED; at++) {
      const uri = openedOf(texts)[at % OPEN]!;
      times.push(await time(() => handler.answer(world, ask.params(uri), NEVER)));
    }
    const ours = quantile(times.slice(ASKED / 4), 0.99);
    results.push(figure({ target: 8, what: `${name}, p99`, ours, unit: 'ms' }));
  }
  const growth = await residentGrowth(texts, openedOf(texts).map(opened));
  results.push(
    figure({ target: 9, what: `library and ${OPEN} texts over idle`, ours: growth, unit: 'MB' }, atMost(60)),
  );
  return results;
}

const NEVER = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

/** Of a list, or of one that says of itself whether it is complete. */
function countOf(hits: unknown): number {
  const list = (hits as { items?: unknown } | null)?.items ?? hits;
  return Array.isArray(list) ? list.length : 1;
}

function openedOf({ files }: LibraryFolder): readonly string[] {
  return Array.from({ length: OPEN }, (_, at) => pathToFileURL(files[at * 7]!).href);
}

function opened(uri: string) {
  const text = readFileSync(new URL(uri), 'utf8');
  return { textDocument: { uri, languageId: 'resolution', version: 1, text } };
}

/** Places of citations in the open texts. */
function placesIn({ world }: Session, texts: LibraryFolder): readonly object[] {
  const places = openedOf(texts).flatMap((uri) => {
    const { document } = world.texts.get(uri)!;
    return document.citations.map(({ numberSpan }) => ({
      textDocument: { uri },
      position: document.positionAt(numberSpan.start + 1),
      context: { includeDeclaration: false, triggerKind: 1 },
    }));
  });
  return Array.from({ length: ASKED }, (_, at) => places[at % places.length]!);
}

function queries(): readonly object[] {
  const words = [
    '66/',
    '48/1',
    'lighthouse',
    'a/res/50',
    'sel',
    'сель',
    '农村道路',
    'الطرق',
    'requests',
    'roads rural',
  ];
  return Array.from({ length: ASKED }, (_, at) => ({ query: words[at % words.length]! }));
}

/** A session whose client says nothing. */
function sessionOn(folder: string, cache: string): Session {
  const files = {
    host: nodeHost(),
    pathOf: (uri: string) => (uri.startsWith('file:') ? decodeURIComponent(new URL(uri).pathname) : null),
    uriOf: (file: string) => pathToFileURL(file).href,
  };
  const machine: Machine = {
    version: 'bench',
    files,
    phrases: null,
    pageOf: null,
    data: async (name) => {
      const { gunzipSync } = await import('node:zlib');
      return gunzipSync(readFileSync(path.resolve('data', name)));
    },
    library: async () => ({
      indexer: () => threadedIndexer(WORKER),
      cache: { store: nodeCache(cache), digest: 'bench' },
      rest: null,
    }),
  };
  const connection = {
    console: { error: console.error, warn: () => undefined, info: () => undefined, log: () => undefined },
    sendNotification: async () => undefined,
    sendRequest: async () => null,
    progress: () => ({ begin: () => undefined, report: () => undefined, done: () => undefined }),
    applyEdit: async () => false,
  };
  return new Session(connection as unknown as Connection, machine, {
    processId: null,
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'library' }],
    initializationOptions: { navigation: true },
  });
}
