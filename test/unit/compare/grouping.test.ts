import assert from 'node:assert/strict';
import { groupOf, type Version } from '../../../server/src/core/comparing.ts';
import { allResolutions, Document } from '../../../server/src/core/index.ts';

const EN = 'The General Assembly,\n\n1. *Requests* a report.\n';
const FR = 'L’Assemblée générale,\n\n1. *Demande* un rapport.\n';
const ES = 'La Asamblea General,\n\n1. *Solicita* un informe.\n';
const RU = 'Генеральная Ассамблея,\n\n1. *просит* представить доклад.\n';

const numbered = (number: string, text: string): string => `${number}. Wells\n\n${text}`;
const open = (...texts: readonly string[]): Document => Document.open(texts.join('\n'));

/** The group of the resolution with this index, as "language index" each. */
function group(
  own: Document,
  index: number,
  ...candidates: readonly { document: Document; isNamed: boolean }[]
): readonly string[] {
  const version: Version = { document: own, resolution: allResolutions(own)[index]! };
  return groupOf(version, candidates).map(
    ({ document, resolution }) => `${resolution.language} ${allResolutions(document).indexOf(resolution)}`,
  );
}
const named = (document: Document) => ({ document, isNamed: true });
const other = (document: Document) => ({ document, isNamed: false });

describe('the versions of a resolution', () => {
  it('are those of its number, wherever they are, in the order of the six languages', () => {
    const own = open(numbered('80/1', EN), numbered('80/2', EN));
    const french = open(numbered('80/2', FR), numbered('80/1', FR));
    const russian = open(numbered('80/2', RU));
    assert.deepEqual(group(own, 1, named(own), other(russian), other(french)), ['en 1', 'fr 0', 'ru 0']);
  });

  it('are not those without a number, but for files that are named alike', () => {
    const [own, french] = [open(numbered('80/1', EN)), open(FR)];
    assert.deepEqual(group(own, 0, other(french)), ['en 0']);
    assert.deepEqual(group(own, 0, named(french)), ['en 0', 'fr 0']);
  });

  it('may have another number in a file that is named alike: that is a difference', () => {
    assert.deepEqual(group(open(numbered('80/1', EN)), 0, named(open(numbered('80/7', FR)))), [
      'en 0',
      'fr 0',
    ]);
  });

  it('stand in one order where a file holds several', () => {
    const own = open(EN, EN, FR, FR);
    assert.deepEqual(group(own, 1, named(own)), ['en 1', 'fr 3']);
    assert.deepEqual(group(own, 2, named(own)), ['en 0', 'fr 2']);
  });

  it('are none where a file holds more of one language than of the other, or texts with other numbers', () => {
    const uneven = open(EN, EN, FR);
    assert.deepEqual(group(uneven, 0, named(uneven)), ['en 0']);
    const others = open(numbered('80/1', EN), numbered('80/2', FR));
    assert.deepEqual(group(others, 0, named(others)), ['en 0']);
  });

  it('are one a language, the first candidate before the others', () => {
    const own = open(EN);
    const [first, second] = [open(ES), open(ES)];
    const [, found] = groupOf({ document: own, resolution: own.resolutions[0]! }, [
      named(first),
      named(second),
    ]);
    assert.equal(found!.document, first);
  });
});
