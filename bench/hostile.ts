import { Checker, Document } from '../server/src/core/index.ts';
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
};

/** What stands before the token: inside a paragraph, in lines of its own, in a text that is all one line. */
const PLACES = [
  'The General Assembly,\n\nRecalling its resolution 71/14,\n\n1. Requests ',
  'The General Assembly,\n\nRecalling its resolution 71/14,\n\n1. Requests as follows:\n\n',
  'The General Assembly, Recalling its resolution 71/14, 1. Requests its members: ',
];

/** A step of sizes; the last two that a case gets to are compared. */
const SIZES = [100_000, 1_000_000, 10_000_000];
/** A case that takes longer than this at one size does not get to the next. */
const PATIENCE = 5000;

/** Target 10: ten times the text takes ten times as long, whatever stands in it. */
export async function hostile(): Promise<readonly Result[]> {
  const results: Result[] = [];
  check(generate({ language: 'en', size: 1_000_000 }));
  for (const [name, token] of Object.entries(TOKENS)) {
    const everywhere = PLACES.map((before) => measured(name, (size) => before + repeated(token, size)));
    results.push(everywhere.reduce((worst, each) => (each.figure! > worst.figure! ? each : worst)));
  }
  for (const language of ['en', 'zh', 'ar'] as const) {
    const text = generate({ language, size: SIZES[2]!, single: true });
    const line = text.replace(/\s+/g, ' ');
    results.push(measured(`one line, ${language}`, (size) => line.slice(0, size)));
    const dense = text.replaceAll('\n\n', '\n');
    results.push(measured(`no blank line, ${language}`, (size) => dense.slice(0, size)));
  }
  return results;
}

function measured(name: string, make: (size: number) => string): Result {
  const times: number[] = [];
  for (const size of SIZES) {
    const text = make(size);
    collectGarbage();
    times.push(Math.min(check(text), check(text)));
    if (times.at(-1)! > PATIENCE) break;
  }
  const [before, last] = times.slice(-2) as [number, number];
  const size = SIZES[times.length - 1]! / 1_000_000;
  return ratio(
    { target: 10, what: `${size} MB of ${name}`, ours: last, unit: 'ms' },
    `${size / 10} MB`,
    before,
    atMost(12),
  );
}

/** Milliseconds of reading and checking; without end when they fail. */
function check(text: string): number {
  const started = performance.now();
  try {
    new Checker().check(Document.open(text));
  } catch {
    return Number.POSITIVE_INFINITY;
  }
  return performance.now() - started;
}

function repeated(token: string, size: number): string {
  return token.repeat(Math.ceil(size / token.length));
}
