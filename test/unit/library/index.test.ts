import assert from 'node:assert/strict';
import { decodeColumns, encodeColumns } from '../../../server/src/core/library/columns.ts';
import { Layers, merged } from '../../../server/src/core/library/layers.ts';
import { Segment } from '../../../server/src/core/library/segment.ts';
import { factsOfText, indexOf, LIGHTS, segmentOf } from './texts.ts';

describe('the index of a library', () => {
  const index = indexOf(LIGHTS);

  it('finds the versions of a text, and what each says of itself', () => {
    const versions = index.find('GA/71/14');
    assert.deepEqual(
      versions.map(({ language, title }) => [language, title]),
      [
        ['en', 'Lights at the entrance of small harbours'],
        ['fr', 'Feux à l’entrée des petits ports'],
        ['zh', '小港口入口的灯光'],
      ],
    );
    const [english] = versions;
    assert.deepEqual(
      { ...english, span: null },
      {
        file: 'file:///lights.en.resolution',
        key: 'GA/71/14',
        kind: 'resolution',
        language: 'en',
        body: 'GA',
        number: '71/14',
        symbol: 'A/RES/71/14',
        title: 'Lights at the entrance of small harbours',
        date: '2016-11-14',
        span: null,
        at: { line: 0, character: 0 },
        paragraphs: '1-2',
        annexes: [],
      },
    );
    assert.deepEqual(index.find('GA/71/15'), []);
    assert.equal(index.inFile('file:///buoys.en.resolution')[0]?.number, '72/9');
    assert.deepEqual(index.inFile('file:///elsewhere'), []);
  });

  it('finds who cites a text, from where and how often', () => {
    const places = index.citing('GA/71/14');
    const text = LIGHTS['buoys.en.resolution'];
    assert.deepEqual(
      places.map(({ file, from, fromParagraph, span }) => [
        file,
        from,
        fromParagraph,
        text.slice(span.end - 10, span.end),
      ]),
      [
        ['file:///buoys.en.resolution', 'GA/72/9', 0, 'ember 2016'],
        ['file:///buoys.en.resolution', 'GA/72/9', 1, 'tion 71/14'],
      ],
    );
    assert.deepEqual(places[1]!.range.end, { line: 6, character: 89 });
    assert.equal(index.citing('GA/71/14', 1).length, 1);
    assert.equal(index.countCiting('GA/71/14'), 1);
    assert.equal(index.countCiting('GA/70/3'), 1, 'the versions of a text cite as one');
    assert.equal(index.citing('GA/70/3').length, 3);
    assert.deepEqual(index.citedBy('GA/72/9'), ['GA/71/14']);
    assert.deepEqual(index.citedBy('GA/70/3'), []);
  });

  it('searches by number, symbol, words of titles and openings, in every script', () => {
    const found = (query: string): readonly string[] =>
      index
        .search(query, 10)
        .map(({ entry, paragraph }) =>
          `${entry.number} ${entry.language} ${paragraph?.opening ?? ''}`.trim(),
        );
    assert.deepEqual(found('72/9'), ['72/9 en']);
    assert.deepEqual(found('a/res/72'), ['72/9 en']);
    assert.deepEqual(found('harb ENTRANCE'), ['71/14 en']);
    assert.deepEqual(found('A l’ENTREE'), ['71/14 fr']);
    assert.deepEqual(found('入口'), ['71/14 zh']);
    assert.deepEqual(found('小港口入'), ['71/14 zh']);
    assert.deepEqual(found('calls upon'), ['72/9 en Calls upon']);
    assert.deepEqual(found('71/14 prie'), ['71/14 fr Prie']);
    assert.deepEqual(found('harbours buoys'), []);
    assert.deepEqual(found(''), []);
    assert.equal(index.search('71/14', 2).length, 2);
  });

  it('is the same when its columns have been written and read again', () => {
    const [layer] = index.layers;
    const again = new Segment(decodeColumns(encodeColumns(layer!.segment.columns))!);
    const other = Layers.EMPTY.adding(again);
    assert.deepEqual(other.find('GA/71/14'), index.find('GA/71/14'));
    assert.deepEqual(other.search('entrance', 5), index.search('entrance', 5));
  });

  it('refuses columns that are cut short or have other lengths', () => {
    const bytes = encodeColumns(index.layers[0]!.segment.columns);
    for (let length = 0; length < bytes.length; length += 97)
      assert.equal(decodeColumns(bytes.slice(0, length)), null);
    const garbled = bytes.slice();
    garbled.fill(0xff, 0, 64);
    assert.equal(decodeColumns(garbled), null);
  });

  it('takes a changed file for the old one, and forgets a deleted one', () => {
    const uri = 'file:///lights.fr.resolution';
    const text = LIGHTS['lights.fr.resolution'].replace('petits ports', 'grands ports');
    const changed = index.withSegment(segmentOf(uri, factsOfText(text)));
    assert.deepEqual(
      changed.search('ports', 5).map(({ entry }) => entry.title),
      ['Feux à l’entrée des grands ports'],
    );
    assert.equal(changed.find('GA/71/14').length, 3);
    const without = changed.without([uri]);
    assert.equal(without.find('GA/71/14').length, 2);
    assert.deepEqual(without.search('ports', 5), []);
    assert.deepEqual([...new Layers([{ segment: merged(without.layers), dead: null }], 0).uris()].sort(), [
      'file:///buoys.en.resolution',
      'file:///lights.en.resolution',
      'file:///lights.zh.resolution',
    ]);
    assert.equal(index.find('GA/71/14').length, 3, 'the index before is as it was');
  });

  it('reports files that claim to be the same version, and whether they agree', () => {
    const text = LIGHTS['lights.en.resolution'];
    const copies = indexOf({ ...LIGHTS, 'copy.txt': text.replaceAll('\n\n', '\n\n\n') });
    assert.deepEqual(
      copies
        .clashes()
        .map(({ key, language, entries, sameText }) => [
          key,
          language,
          entries.map(({ file }) => file),
          sameText,
        ]),
      [['GA/71/14', 'en', ['file:///copy.txt', 'file:///lights.en.resolution'], true]],
    );
    const differing = indexOf({ ...LIGHTS, 'other.txt': text.replace('small', 'great') });
    assert.deepEqual(
      differing.clashes().map(({ sameText }) => sameText),
      [false],
    );
    assert.deepEqual(index.clashes(), []);
  });
});
