import assert from 'node:assert/strict';
import { chooseGroups, indexOf, type Version } from '../../../server/src/core/comparing.ts';
import { Document } from '../../../server/src/core/index.ts';
import { marked, markedFiles } from '../../fixtures.ts';

const EN = (head: string): string =>
  `${head}The General Assembly,\n\nNoting the wells,\n\n1. Decides to act.\n\n`;
const FR = (head: string): string =>
  `${head}L’Assemblée générale,\n\nNotant les puits,\n\n1. Décide d’agir.\n\n`;
const ES = (head: string): string =>
  `${head}La Asamblea General,\n\nObservando los pozos,\n\n1. Decide actuar.\n\n`;

/** The groups of files, and what goes with nothing, each text as "file#place". */
function chosen(files: Readonly<Record<string, string>>, isNamed = true) {
  const list = Object.entries(files).map(([name, text]) => ({
    name,
    isNamed,
    document: Document.open(text),
  }));
  const nameOf = (version: Version): string =>
    `${list.find(({ document }) => document === version.document)!.name}#${indexOf(version)}`;
  const { groups, alone } = chooseGroups(list);
  return { groups: groups.map((group) => group.map(nameOf).join(' ')), alone: alone.map(nameOf) };
}

describe('which texts are compared', () => {
  it('are those of one number, in the order of the files', () => {
    assert.deepEqual(
      chosen({
        f: FR('90/2. Puits\n\n') + FR('90/1. Lampes\n\n'),
        e: EN('90/1. Lamps\n\n'),
        g: EN('90/2. Wells\n\n') + EN('90/3. Roads\n\n'),
      }),
      { groups: ['f#0 g#0', 'f#1 e#0'], alone: ['g#1'] },
    );
  });

  it('are those of one symbol, and of names that differ in the language', () => {
    const symbol = 'A/90/L.5\n\n';
    assert.deepEqual(chosen({ a: EN(symbol), b: FR(symbol) }, false).groups, ['a#0 b#0']);
    assert.deepEqual(chosen({ 'wells.en.md': EN(''), 'wells_fr.txt': FR('') }, false).groups, [
      'wells.en.md#0 wells_fr.txt#0',
    ]);
    assert.deepEqual(chosen({ 'wells.en.md': EN(''), 'lamps.fr.md': FR('') }, false).groups, []);
  });

  it('are those of files that were named one by one, though no number tells so', () => {
    assert.deepEqual(chosen({ a: EN(''), b: FR(''), c: ES('') }).groups, ['a#0 b#0 c#0']);
    assert.deepEqual(chosen({ a: EN('90/1. Wells\n\n'), b: FR('90/2. Puits\n\n') }).groups, ['a#0 b#0']);
  });

  it('prefer numbers to places', () => {
    assert.deepEqual(
      chosen({ a: EN('90/1. Wells\n\n'), b: FR('90/2. Lampes\n\n'), c: FR('90/1. Puits\n\n') }),
      { groups: ['a#0 c#0'], alone: ['b#0'] },
    );
  });

  it('are the versions inside one file, or the two texts that it holds', () => {
    assert.deepEqual(chosen({ a: EN('') + FR('') + ES('') }).groups, ['a#0 a#1 a#2']);
    assert.deepEqual(chosen({ a: EN('90/1. Wells\n\n') + EN('90/2. Wells\n\n') }).groups, ['a#0 a#1']);
    assert.deepEqual(chosen({ a: EN('') }).groups, []);
  });

  it('are drafts, by number, by symbol but for its revision, then by place', () => {
    const [one, other] = [EN('90/1. Wells\n\n'), EN('90/2. Lamps\n\n')];
    assert.deepEqual(chosen({ old: one + EN('') + other, next: other + one + EN('') }).groups, [
      'old#0 next#1',
      'old#1 next#2',
      'old#2 next#0',
    ]);
    assert.deepEqual(
      chosen({ old: EN('A/90/L.5\n\n') + EN(''), next: EN('A/90/L.5/Rev.2\n\n') + EN('') + EN('') }),
      { groups: ['old#0 next#0'], alone: ['old#1', 'next#1', 'next#2'] },
    );
  });

  it('are drafts language by language, where two files are in the same languages', () => {
    assert.deepEqual(chosen({ old: EN('') + FR(''), next: FR('') + EN('') }).groups, [
      'old#0 next#1',
      'old#1 next#0',
    ]);
  });

  it('are not three texts in one language', () => {
    assert.deepEqual(chosen({ a: EN(''), b: EN(''), c: EN('') }), {
      groups: [],
      alone: ['a#0', 'b#0', 'c#0'],
    });
  });

  it('are the drafts inside them, too', () => {
    const files = markedFiles(`=== en
2030/5. Wells

The Economic and Social Council,

1. Recommends to the General Assembly the adoption of the following draft resolution:

Wells of the world

The General Assembly,

Noting the wells,

1. Decides to act.

=== fr
2030/5. Puits

Le Conseil économique et social,

1. Recommande à l’Assemblée générale d’adopter le projet de résolution suivant :

Les puits du monde

L’Assemblée générale,

Notant les puits,

1. Décide d’agir.
`);
    const texts = Object.fromEntries([...files].map(([name, { text }]) => [name, marked(text).text]));
    assert.deepEqual(chosen(texts).groups, ['en#0 fr#0', 'en#1 fr#1']);
    assert.deepEqual(chosen({ old: texts.en!, next: texts.en! }).groups.length, 2);
  });
});
