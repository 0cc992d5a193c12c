import { Checker, Document, foldsOf, symbolsOf, tokensOf } from '../server/src/core/index.ts';
import { generate } from './generate.ts';
import { collectGarbage } from './measure.ts';
import { atMost, type Result, ratio } from './result.ts';

/** Texts that nobody writes, each made of one thing over and over. */
const TOKENS: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one word': 'word ',
  'words on lines': 'word\n',
  digits: '7',
  'digits and spaces': '7 ',
  'open brackets': '(',
  'open square brackets': '[',
  'quotation marks': '“',
  'straight quotation marks': '"',
  asterisks: '*',
  'words in asterisks': '*a* ',
  newlines: '\n',
  'carriage returns': '\r',
  'form feeds': '\f',
  'no-break spaces': '\u00a0',
  'direction marks': '\u200f',
  accents: '\u0301',
  'halves of characters': '\ud800',
  'alternating scripts': 'aЖع会',
  commas: ',',
  'commas and spaces': ', ',
  'full-width commas': '，',
  'full stops': '. ',
  'labels in a line': '(a) ',
  'labels on lines': '(a)\n',
  'numbers in a line': '1. ',
  'numbered paragraphs in a line': '1. Requests x; ',
  'openings in a line': ', Recalling ',
  'openings on lines': 'Recalling\n',
  'enacting lines in a line': 'The General Assembly, ',
  'enacting lines': 'The General Assembly,\n\n',
  'Chinese enacting lines in a line': '大会，',
  'emphasis tags': '<em>',
  'footnote marks': '[^1] ',
  'superscript digits': '¹',
  'footnotes on lines': '[^1]: x\n',
  rules: '_____\n',
  annexes: 'Annex\n\n',
  'closing lines': '46th plenary meeting\n26 July 2012\n\n',
  'page numbers': '2/15\n',
  hashes: '#',
  strokes: '1/',
  numbers: '66/102, ',
  'numbers with years': '1373 (2001), ',
  'numbers with parts': '31/6 A and B, ',
  'cited resolutions': 'resolution 66/102 and ',
  'Chinese citations': '第66/102号、',
  'Chinese paragraphs': '第1段和',
  'turned Arabic citations': '٨/١ا ',
  symbols: 'A/66/1 and Add.1–3, ',
  'cited paragraphs': 'paragraphs 5 and 6 of resolution 66/102, ',
  treaties: 'Treaty Series, vol. 1, 2, ',
};

/** What stands before the token: inside a paragraph, in lines of its own, in a text that is all one line. */
const PLACES = [
  'The General Assembly,\n\nRecalling its resolution 71/14,\n\n1. Requests ',
  'The General Assembly,\n\nRecalling its resolution 71/14,\n\n1. Requests as follows:\n\n',
  'The General Assembly, Recalling its resolution 71/14, 1. Requests its members: ',
];

const SMALL = 1_000_000;
const LARGE = 10_000_000;
/** A text that takes longer than this at the small size is not tried at the large one. */
const PATIENCE = 10_000;

/** Target 10: ten times the text takes ten times as long, whatever stands in it. */
export async function hostile(): Promise<readonly Result[]> {
  const results: Result[] = [];
  check(generate({ language: 'en', size: SMALL }));
  for (const [name, token] of Object.entries(TOKENS)) {
    const texts = PLACES.map((before) => (size: number) => before + repeated(token, size));
    results.push(slowest(name, texts));
  }
  for (const language of ['en', 'zh', 'ar'] as const) {
    const text = generate({ language, size: LARGE, single: true });
    const line = text.replace(/\s+/g, ' ');
    const dense = text.replaceAll('\n\n', '\n');
    const part = (size: number): number => Math.floor((text.length * size) / LARGE);
    results.push(slowest(`one line, ${language}`, [(size) => line.slice(0, part(size))]));
    results.push(slowest(`no blank line, ${language}`, [(size) => dense.slice(0, part(size))]));
  }
  return results;
}

/** Tries all at the small size, and the slowest at the large one. */
function slowest(name: string, texts: readonly ((size: number) => string)[]): Result {
  let worst = { text: texts[0]!, time: 0 };
  for (const text of texts) {
    const time = best(text(SMALL));
    if (time >= worst.time) worst = { text, time };
  }
  const ours = worst.time < PATIENCE ? best(worst.text(LARGE)) : Number.POSITIVE_INFINITY;
  return ratio({ target: 10, what: `10 MB of ${name}`, ours, unit: 'ms' }, '1 MB', worst.time, atMost(12));
}

/** The shorter of two tries. */
function best(text: string): number {
  collectGarbage();
  return Math.min(check(text), check(text));
}

/** Milliseconds of the processor that reading, checking and the views take, whatever else it does; without end when they fail. */
function check(text: string): number {
  const started = process.cpuUsage();
  try {
    const document = Document.open(text);
    new Checker().check(document);
    for (const view of [symbolsOf, foldsOf, tokensOf, citationsIn]) view(document);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
  return process.cpuUsage(started).user / 1000;
}

function citationsIn(document: Document): Document['citations'] {
  return document.citations;
}

function repeated(token: string, size: number): string {
  return token.repeat(Math.ceil(size / token.length));
}
