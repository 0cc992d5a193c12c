import { Checker, Document } from '../server/src/core/index.ts';
import { diagnosticOf, protocolSymbolsOf } from '../server/src/protocol/convert.ts';
import { keystrokes } from './edits.ts';
import { generate } from './generate.ts';
import { median, time } from './measure.ts';
import { MarkdownPeer } from './peers.ts';
import { atLeast, type Result, ratio } from './result.ts';

const COUNT = 1000;
const WARMING = 400;
/** Of the peer's edits, each takes as long as a hundred of ours. */
const PEER_EVERY = 40;
/** A client without wishes. */
const CLIENT = { capabilities: {}, pageOf: null };

/**
 * Target 2: an edit, the outline and the diagnostics of 1 MB, as the protocol hands them over, beside the language
 * server of Markdown.
 */
export async function inProcess(): Promise<readonly Result[]> {
  const text = generate({ language: 'en', size: 1_000_000, markdown: true });
  const peer = await MarkdownPeer.open(text);
  const checker = new Checker();
  let document = Document.open(text, { languageId: 'markdown' });
  const times = { ours: [] as number[], peer: [] as number[] };
  for (const [index, change] of keystrokes(text, COUNT).entries()) {
    const ours = await time(() => {
      document = document.edit([change], index + 2);
      protocolSymbolsOf(document);
      for (const finding of checker.check(document)) diagnosticOf(document, finding, CLIENT);
    });
    const isPeersTurn = index % PEER_EVERY === PEER_EVERY - 1;
    const peers = isPeersTurn ? await time(() => peer.edit(change)) : null;
    if (index < WARMING) continue;
    times.ours.push(ours);
    if (peers !== null) times.peer.push(peers);
  }
  return [
    ratio(
      { target: 2, what: 'edit, outline and diagnostics, 1 MB', ours: median(times.ours), unit: 'ms' },
      'Markdown service',
      median(times.peer),
      atLeast(50),
    ),
  ];
}
