import assert from 'node:assert/strict';
import { pictureOf } from '../../../client/map/layout.ts';
import { stepFrom } from '../../../client/map/steps.ts';
import { map, measure, node, TEXTS } from './texts.ts';

const STAR = map(
  ['80/271', '70/1', '69/283', '79/205', '81/12'].map((id) => node(id)),
  ['80/271>70/1', '80/271>69/283', '80/271>79/205', '79/205>69/283', '81/12>80/271', '81/12>70/1'],
);

describe('the citation map: where texts stand', () => {
  it('puts what is cited before the middle and what cites behind it', () => {
    const x = places(STAR);
    assert.equal(x('70/1'), x('69/283'));
    assert.ok(x('70/1') < x('80/271') && x('80/271') < x('81/12'));
  });

  it('turns round for languages that are read from the right', () => {
    const x = places({ ...STAR, direction: 'rtl' });
    assert.ok(x('70/1') > x('80/271') && x('80/271') > x('81/12'));
  });

  it('keeps the order of the text in each column', () => {
    const { boxes } = pictureOf(STAR, TEXTS, measure);
    const cited = boxes.filter(({ layer }) => layer === -1).sort((a, b) => a.y - b.y);
    assert.deepEqual(
      cited.map((box) => box.node.id),
      ['70/1', '69/283', '79/205'],
    );
  });

  it('lets no two texts overlap, whatever cites what', () => {
    const nodes = Array.from({ length: 60 }, (_, index) => node(`${index}`));
    const edges = nodes.slice(1).flatMap(({ id }, index) => {
      const near = Math.floor(index / 7);
      return index % 2 === 0 ? [`${near}>${id}`, `${id}>${(index * 31) % 60}`] : [`${id}>${near}`];
    });
    const { boxes, width, height } = pictureOf(map(nodes, edges), TEXTS, measure);
    for (const [index, a] of boxes.entries()) {
      assert.ok(a.x - a.width / 2 >= 0 && a.x + a.width / 2 <= width, a.node.id);
      assert.ok(a.y - a.height / 2 >= 0 && a.y + a.height / 2 <= height, a.node.id);
      for (const b of boxes.slice(index + 1))
        assert.ok(
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2,
          `${a.node.id} and ${b.node.id}`,
        );
    }
  });

  it('counts the neighbours that are not on the map', () => {
    const { boxes } = pictureOf(
      map([node('80/271', { cites: 5, citedBy: 40 }), node('70/1')], ['80/271>70/1']),
      TEXTS,
      measure,
    );
    assert.deepEqual(boxes[0]!.hidden, { cites: 4, citedBy: 40 });
  });

  it('draws a text without citations alone', () => {
    const { boxes, arrows } = pictureOf(map([node('80/271')], []), TEXTS, measure);
    assert.equal(boxes.length, 1);
    assert.deepEqual(arrows, []);
  });

  it('draws a text that cites what cites it', () => {
    const { boxes } = pictureOf(map([node('a'), node('b')], ['a>b', 'b>a']), TEXTS, measure);
    assert.equal(new Set(boxes.map(({ x }) => x)).size, 2);
  });
});

describe('the citation map: arrow keys', () => {
  const picture = pictureOf(STAR, TEXTS, measure);

  it('go along a citation, to the nearest', () => {
    assert.equal(stepFrom(picture, '80/271', 'left'), '69/283');
    assert.equal(stepFrom(picture, '80/271', 'right'), '81/12');
    assert.equal(stepFrom(picture, '70/1', 'right'), '80/271');
  });

  it('go up and down in a column', () => {
    assert.equal(stepFrom(picture, '69/283', 'up'), '70/1');
    assert.equal(stepFrom(picture, '69/283', 'down'), '79/205');
  });

  it('stay where nothing lies that way', () => {
    assert.equal(stepFrom(picture, '70/1', 'left'), null);
    assert.equal(stepFrom(picture, '70/1', 'up'), null);
  });
});

/** Where the text with an id stands from left to right. */
function places(of: typeof STAR): (id: string) => number {
  const { boxes } = pictureOf(of, TEXTS, measure);
  return (id) => boxes.find((box) => box.node.id === id)!.x;
}
