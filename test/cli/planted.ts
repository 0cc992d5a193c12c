// Texts with faults planted in them, for fast-check.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** What a slip of the hand makes of one block, a run of lines without a blank one. */
const FAULTS: Readonly<Record<string, (block: string) => string>> = {
  'mark dropped': (block) => block.replace(/[,;.،؛，；。:：]$/, ''),
  'mark changed': (block) => block.replace(/[,،，]$/, ';').replace(/[;؛；]$/, ','),
  'mark doubled': (block) => block.replace(/([,;.،؛，；。])$/, '$1$1'),
  'number changed': (block) => block.replace(/^(\d+)/, (number) => `${Number(number) + 1}`),
  'label dropped': (block) => block.replace(/^\S{1,5}[.)．、]\s*/, ''),
  'label in another style': (block) => block.replace(/^\(?(\p{L}{1,3})\)/u, '$1.'),
  'letter doubled': (block) => block.replace(/(\p{L}{3})(\p{L})/u, '$1$2$2'),
  'letter dropped': (block) => block.replace(/(\p{L}{3})\p{L}(\p{L})/u, '$1$2'),
  'word doubled': (block) => block.replace(/ (\p{L}{3,}) /u, ' $1 $1 '),
  'space doubled': (block) => block.replace(' ', '  '),
  'small letter': (block) => block.replace(/(\p{Lu})/u, (letter) => letter.toLowerCase()),
  'bracket dropped': (block) => block.replace(/[)\]）]/, ''),
  'quotation mark dropped': (block) => block.replace(/[”»]/, ''),
  'note mark dropped': (block) => block.replace(/[¹²³]|\[\^\d\]/, ''),
  'emphasis dropped': (block) => block.replace(/[*_]/g, ''),
  'emphasis added': (block) => block.replace(/^(\P{L}*)(\p{L}+)/u, '$1*$2*'),
  'another paragraph before it': (block) => `${block.replace(/\d/g, '7')}\n\n${block}`,
  'block dropped': () => '',
};

export interface Planted {
  readonly name: string;
  readonly text: string;
}

/** A text with up to six faults, of the kinds whose names match. */
export function planted(texts: readonly Planted[], kinds = /./): fc.Arbitrary<Planted> {
  const names = Object.keys(FAULTS).filter((name) => kinds.test(name));
  const fault = fc.tuple(fc.constantFrom(...names), fc.nat());
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(fault, { maxLength: 6 }))
    .map(([{ name, text }, faults]) => ({
      name: [name, ...faults.map(([kind]) => kind)].join(', '),
      text: faults.reduce(withFault, text),
    }));
}

function withFault(text: string, [kind, at]: readonly [string, number]): string {
  const blocks = text.split('\n\n');
  const chosen = at % blocks.length;
  return blocks.map((block, index) => (index === chosen ? FAULTS[kind]!(block) : block)).join('\n\n');
}

/** The samples, and some of the adopted texts beside the checkout, where there are any. */
export function textsToBreak(): readonly Planted[] {
  return [...textsIn('samples', 1), ...textsIn('../shared/corpus', 20)];
}

function textsIn(folder: string, each: number): Planted[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:resolution|resolution\.md|txt)$/.test(name),
  );
  return names
    .sort()
    .filter((_, index) => index % each === 0)
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ text }) => text.length < 30_000);
}
