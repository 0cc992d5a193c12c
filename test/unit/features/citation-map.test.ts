import assert from 'node:assert/strict';
import { Document } from '../../../server/src/core/index.ts';
import type { Entry } from '../../../server/src/core/library/library.ts';
import { citationMap, type MapSources, mapCentreAt } from '../../../server/src/core/navigation.ts';

const DRAFT = `The General Assembly,

*Recalling* its resolutions 79/205 of 19 December 2024 and 70/1 of 25 September 2015,

1. *Requests* the Secretary-General to report.
`;

describe('the citation map: which texts it holds', () => {
  it('holds what the text in the middle cites and what cites it', () => {
    const map = citationMap(
      library({ '80/271': ['70/1', '69/283'], '81/12': ['80/271'] }),
      'GA/80/271',
      around(),
    );
    assert.deepEqual(
      map.nodes.map(({ id }) => id),
      ['GA/80/271', 'GA/70/1', 'GA/69/283', 'GA/81/12'],
    );
    assert.deepEqual(edgesOf(map), ['80/271>70/1', '80/271>69/283', '81/12>80/271']);
  });

  it('holds the citations between neighbours, but not their neighbours', () => {
    const map = citationMap(
      library({ '80/271': ['79/205', '69/283'], '79/205': ['69/283', '63/9'] }),
      'GA/80/271',
      around(),
    );
    assert.deepEqual(edgesOf(map), ['80/271>79/205', '80/271>69/283', '79/205>69/283']);
    assert.equal(map.nodes.find(({ id }) => id === 'GA/79/205')!.cites, 2);
  });

  it('holds the neighbours of a neighbour once they are wanted', () => {
    const reach = new Map([
      ['GA/80/271', { cites: 12, citedBy: 12 }],
      ['GA/79/205', { cites: 12, citedBy: 0 }],
    ]);
    const cited = { '80/271': ['79/205'], '79/205': ['63/9'], '79/1': ['79/205'] };
    const map = citationMap(library(cited), 'GA/80/271', { language: 'en', reach });
    assert.deepEqual(edgesOf(map), ['80/271>79/205', '79/205>63/9']);
  });

  it('holds no more than is wanted, the newest texts that cite first, and counts the rest', () => {
    const cited = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index + 20}/9`, ['19/1']]));
    const map = citationMap(library(cited), 'GA/19/1', around({ cites: 3, citedBy: 3 }));
    assert.deepEqual(edgesOf(map), ['79/9>19/1', '78/9>19/1', '77/9>19/1']);
    assert.equal(map.nodes[0]!.citedBy, 60);
  });

  it('says of a text that no file holds what its key says', () => {
    const map = citationMap(library({ '80/271': ['217A(III)'] }), 'GA/80/271', around());
    const { number, body, symbol, versions, title } = map.nodes[1]!;
    assert.deepEqual(
      { number, body, symbol, versions, title },
      { number: '217 A (III)', body: 'GA', symbol: 'A/RES/217(III)', versions: [], title: null },
    );
  });

  it('takes its titles from the version in its language', () => {
    const sources = library({ '80/271': [] });
    const find = () => [entry('80/271', 'en'), { ...entry('80/271', 'fr'), title: 'Archives' }];
    const node = (language: 'fr' | 'ru') =>
      citationMap({ ...sources, library: { ...sources.library!, find } }, 'GA/80/271', {
        ...around(),
        language,
      }).nodes[0]!;
    assert.deepEqual(node('fr').title, { text: 'Archives', language: 'fr' });
    assert.deepEqual(
      node('fr').versions.map(({ language }) => language),
      ['fr', 'en'],
    );
    assert.equal(node('ru').title!.language, 'en');
  });

  it('begins with an open draft, which has no number, without any library', () => {
    const document = Document.open(DRAFT, { uri: 'file:///draft.resolution' });
    const centre = mapCentreAt(document, DRAFT.length)!;
    assert.deepEqual(centre, { id: 'file:///draft.resolution#0', language: 'en' });
    const map = citationMap({ ...NOTHING, documents: [document] }, centre.id, around(undefined, centre.id));
    assert.equal(map.nodes[0]!.kind, 'resolution');
    assert.deepEqual(
      map.nodes.map(({ id }) => id),
      [centre.id, 'GA/79/205', 'GA/70/1'],
    );
  });

  it('has no middle in a text without a resolution', () => {
    assert.equal(mapCentreAt(Document.open('Minutes of a meeting'), 3), null);
  });
});

const NOTHING: MapSources = {
  generation: 0,
  known: null,
  library: null,
  textOf: () => null,
  documents: [],
};

const around = (reach = { cites: 12, citedBy: 12 }, ...ids: string[]) => ({
  language: 'en' as const,
  reach: new Map([...ids, 'GA/80/271', 'GA/19/1'].map((id) => [id, reach])),
});

const edgesOf = ({ edges }: ReturnType<typeof citationMap>) =>
  edges.map(({ from, to }) => `${from}>${to}`.replaceAll('GA/', ''));

/** Sources with a library of General Assembly resolutions: which number cites which. */
function library(cites: Readonly<Record<string, readonly string[]>>): MapSources {
  const numbers = (key: string) => key.replace('GA/', '');
  const citing = (key: string) =>
    Object.keys(cites)
      .filter((number) => cites[number]!.includes(numbers(key)))
      .map((number) => ({
        file: fileOf(number),
        language: 'en' as const,
        from: `GA/${number}`,
        fromParagraph: 0,
        span: { start: 0, end: 1 },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
        paragraph: null,
        annex: null,
      }));
  return {
    ...NOTHING,
    library: {
      generation: 1,
      find: (key) => (numbers(key) in cites ? [entry(numbers(key), 'en')] : []),
      inFile: () => [],
      citing,
      countCiting: (key) => citing(key).length,
      citedBy: (key) => (cites[numbers(key)] ?? []).map((number) => `GA/${number}`),
      search: () => [],
      clashes: () => [],
    },
  };
}

const fileOf = (number: string): string => `file:///library/${number.replaceAll('/', '-')}.resolution`;

function entry(number: string, language: Entry['language']): Entry {
  return {
    file: fileOf(number),
    key: `GA/${number}`,
    kind: 'resolution',
    language,
    body: 'GA',
    number,
    symbol: null,
    title: `On ${number}`,
    date: `${1945 + Number.parseInt(number, 10)}-12-01`,
    span: { start: 0, end: 100 },
    at: { line: 0, character: 0 },
    paragraphs: '1-3',
    annexes: [],
  };
}
