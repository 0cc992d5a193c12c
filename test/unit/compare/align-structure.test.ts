import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { alignVersions, type Version } from '../../../server/src/core/comparing.ts';
import { Document } from '../../../server/src/core/index.ts';

const ENGLISH = `The General Assembly,

Recalling its resolution 71/14 of 14 November 2016,

1. Requests the Secretary-General to report on roads;

2. Calls upon Member States:

(a) To repair 12 ferries by 2031;

(b) To keep a register of 400 roads;

3. Decides to remain seized of the matter.
`;

const FRENCH = `L’Assemblée générale,

Rappelant sa résolution 71/14 du 14 novembre 2016,

1. Prie le Secrétaire général de faire rapport sur les routes ;

2. Demande aux États Membres ;

3. De réparer 12 bacs d’ici à 2031 ;

4. De tenir un registre de 400 routes ;

5. Décide de rester saisie de la question.
`;

function versionOf(text: string): Version {
  const document = Document.open(text);
  return { document, resolution: document.resolutions[0]! };
}

/** Rows, a line each: role and path of what stands in each version. */
const lines = (texts: readonly string[]): readonly string[] =>
  alignVersions(texts.map(versionOf)).map(({ role, cells }) => {
    const names = cells.map((cell) => cell?.units.map(({ path }) => path || '·').join('+') ?? '–');
    return `${role} ${names.join(' | ')}`;
  });

describe('versions of unlike structure', () => {
  it('have items beside what others have as paragraphs', () => {
    assert.deepEqual(lines([ENGLISH, FRENCH]), [
      'preambular · | ·',
      'operative 1 | 1',
      'operative 2 | 2',
      'item 2 (a) | 3',
      'item 2 (b) | 4',
      'operative 3 | 5',
    ]);
  });

  it('have nothing beside an annex that one lacks, and rows as before for the rest', () => {
    const [english, french, russian] = ['en', 'fr', 'ru'].map((language) =>
      readFileSync(`samples/commission-annex.${language}.resolution`, 'utf8'),
    ) as [string, string, string];
    const rows = lines([english, french, russian]);
    const at = rows.findIndex((line) => line.startsWith('annex'));
    const without = lines([english, french.slice(0, french.indexOf('\nAnnexe')), russian]);
    assert.deepEqual(without.slice(0, at), rows.slice(0, at));
    assert.equal(without.length, rows.length);
    assert.ok(without.slice(at).every((line) => line.split(' | ')[1] === '–'));
  });

  it('may be one, or none', () => {
    assert.deepEqual(alignVersions([]), []);
    assert.equal(alignVersions([versionOf(ENGLISH)]).length, 6);
  });
});
