import assert from 'node:assert/strict';
import { indexOf, LIGHTS } from '../library/texts.ts';
import { HEADS as heads, type Suggesting, suggestingFrom, takenFrom } from './suggesting.ts';

describe('completion of citations from a library', () => {
  let inLibrary: Suggesting;
  before(async () => {
    inLibrary = await suggestingFrom(indexOf(LIGHTS));
  });

  it('offers texts by their titles, in the language of the draft, with the date of any version', () => {
    const [first] = inLibrary(`${heads.fr}Rappelant sa résolution feux à l’ent‸`) ?? [];
    assert.equal(first?.text, '71/14 du 14 novembre 2016');
    assert.equal(first?.title, 'Feux à l’entrée des petits ports');
    assert.equal(inLibrary(`${heads.zh}回顾其第小港口‸`)?.[0]?.text, '2016年11月14日第71/14号决议');
  });

  it('takes title and date from there, and offers each text once', () => {
    const found = inLibrary(`${heads.en}Recalling its resolution 71/14‸`) ?? [];
    assert.deepEqual(
      found.slice(0, 2).map(({ number, title }) => [number, title]),
      [
        ['71/14', 'Lights at the entrance of small harbours'],
        ['71/140', null],
      ],
    );
    assert.equal(found.filter(({ number }) => number === '71/14').length, 1);
  });
});

describe('completion of citations where the house wants notes', () => {
  let suggest: Suggesting;
  before(async () => {
    suggest = await suggestingFrom(null);
  });
  const noted = (source: string): string =>
    takenFrom(source, suggest(source, { conventions: { citationNotes: 'symbol' } }));

  it('adds one with the symbol behind the others, marked as they are', () => {
    const text = (mark: string, note: string, cited: string, more: string) =>
      `${heads.en}Noting the report,${mark}\n\nRecalling its resolution ${cited}\n\n1. Decides to meet.\n\n${note} A/66/1.${more}\n`;
    assert.equal(
      noted(text('[^1]', '[^1]:', '66/102‸', '')),
      text('[^1]', '[^1]:', '66/102 of 9 December 2011[^2]', '\n\n[^2]: A/RES/66/102.'),
    );
    assert.equal(
      noted(text('<sup>1</sup>', '<sup>1</sup>', '66/102‸', '')),
      text(
        '<sup>1</sup>',
        '<sup>1</sup>',
        '66/102 of 9 December 2011<sup>2</sup>',
        '\n\n<sup>2</sup> A/RES/66/102.',
      ),
    );
  });

  it('adds the first at the end', () =>
    assert.equal(
      noted(`${heads.fr}Rappelant sa résolution 66/102‸,\n\n1. Décide de se réunir.\n`),
      `${heads.fr}Rappelant sa résolution 66/102 du 9 décembre 2011[^1],\n\n1. Décide de se réunir.\n\n[^1]: A/RES/66/102.\n`,
    ));

  it('adds none to a later mention', () => {
    const text = `${heads.en}Recalling its resolution 66/102 of 9 December 2011,\n\n1. Reaffirms its resolution `;
    assert.equal(
      noted(`${text}66/102‸;\n\n2. Decides to meet.\n`),
      `${text}66/102;\n\n2. Decides to meet.\n`,
    );
  });
});
