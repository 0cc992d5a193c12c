import assert from 'node:assert/strict';
import { Document, type Finding, fixed } from '../../../server/src/core/index.ts';

/** Finds each match of `fault`, and writes `right` in its place; without `right`, only a person could mend it. */
interface Toy {
  readonly fault: RegExp;
  readonly right?: string;
}

function findingsOf(toys: readonly Toy[]) {
  return (document: Document): Finding[] =>
    toys.flatMap(({ fault, right }) =>
      [...document.text().matchAll(new RegExp(fault, 'g'))].map(({ 0: { length }, index }) => {
        const span = { start: index, end: index + length };
        const fixes =
          right === undefined ? [] : [{ title: right, preferred: true, edits: [{ span, text: right }] }];
        return { code: fault.source, severity: 'warning', span, message: '', fixes };
      }),
    );
}

describe('fix all', () => {
  function checkFixed(text: string, expected: string, ...toys: readonly Toy[]): void {
    const once = fixed(Document.open(text), findingsOf(toys));
    assert.equal(once.text(), expected);
    assert.equal(fixed(once, findingsOf(toys)).text(), expected);
  }

  it('mends all that has one right answer, and nothing else', () =>
    checkFixed(
      'colour, colr; colr',
      'colour, color; color',
      { fault: /colr/, right: 'color' },
      { fault: /our/ },
    ));

  it('goes on as long as a fix lays bare the next fault', () => {
    const next = Array.from({ length: 25 }, (_, at) => String.fromCharCode(97 + at));
    const toys = next.map((letter) => ({
      fault: RegExp(letter),
      right: String.fromCharCode(letter.charCodeAt(0) + 1),
    }));
    checkFixed('x a y', 'z z z', ...toys);
  });

  it('makes one of two fixes that touch, and then the other', () =>
    checkFixed(
      'aabb',
      'dd',
      { fault: /aa/, right: 'd' },
      { fault: /abb/, right: 'no' },
      { fault: /bb/, right: 'd' },
    ));

  it('leaves out fixes that undo one another', () =>
    checkFixed(
      'a c e',
      'a d e',
      { fault: /a/, right: 'b' },
      { fault: /b/, right: 'a' },
      { fault: /c/, right: 'd' },
    ));

  it('leaves out a fix that never ends', () =>
    checkFixed('a c', 'a d', { fault: /a$|a(?= )/, right: 'aa' }, { fault: /c/, right: 'd' }));

  it('leaves out a fix after which there is a fault that was not there', () =>
    checkFixed('a c a', 'a d a', { fault: /a/, right: 'b' }, { fault: /b/ }, { fault: /c/, right: 'd' }));

  it('leaves out a fix that leads there by way of another', () =>
    checkFixed(
      'a  c',
      'a  d',
      { fault: /a/, right: 'bbb' },
      { fault: /bbb/, right: 'f' },
      { fault: /f/ },
      { fault: /c/, right: 'd' },
    ));

  it('lets a fault stay that a fix moves or widens', () =>
    checkFixed(
      'ab xx ab',
      'abb xxxx abb',
      { fault: /ab(?!b)/, right: 'abb' },
      { fault: /x+/ },
      {
        fault: /(?<!x)xx(?!x)/,
        right: 'xxxx',
      },
    ));
});
