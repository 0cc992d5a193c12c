import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import { pictureOf } from '../../../client/map/layout.ts';
import { PAPER, svgOf } from '../../../client/map/svg.ts';
import { wrapped } from '../../../client/map/words.ts';
import type { CitationMapResult } from '../../../server/src/protocol/requests.ts';
import { map, measure, node, TEXTS } from './texts.ts';

const ARABIC = map(
  [
    node('80/271', {
      body: { key: 'GA', name: 'الجمعية العامة' },
      title: { text: 'حماية دور المحفوظات العامة الصغيرة', direction: 'rtl' },
      day: '18 June 2026',
      citedBy: 12,
    }),
    node('70/1', { versions: [{ language: 'ar', uri: 'file:///a', position: { line: 0, character: 0 } }] }),
  ],
  ['80/271>70/1'],
  { language: 'ar', direction: 'rtl' },
);

describe('the citation map: as SVG', () => {
  it('is well-formed, whatever a title holds', () => {
    const title = { text: 'R&D <b>"x"</b> \u0007 \ud800 ’', direction: 'ltr' as const };
    const svg = saved(map([node('1/1', { title })], []));
    assert.ok(!/[\u0000-\u0008\ud800]/.test(svg.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')));
    assert.match(textsOf(svg), /R&D <b>"x"<\/b> {3}’/);
  });

  it('stands alone: it needs no theme, no script and no other file', () => {
    const svg = saved(ARABIC);
    assert.ok(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'));
    assert.deepEqual(svg.match(/var\(|<script|href=|style=|class=|tabindex/g), null);
  });

  it('sets Arabic from the right', () => {
    const [run] = saved(ARABIC).match(/<text [^>]*>حماية[^<]*<\/text>/) ?? [''];
    assert.match(run!, /direction="rtl" text-anchor="start"/);
    const { boxes } = pictureOf(ARABIC, TEXTS, measure);
    const x = Number(/ x="([\d.]+)"/.exec(run!)![1]);
    assert.ok(x > boxes[0]!.x, 'begins on the right');
  });

  it('marks a text without a file by a broken border', () => {
    const boxes = saved(ARABIC).match(/<rect class="box"[^>]*>|<rect [^>]*rx="4"[^>]*>/g)!;
    assert.deepEqual(
      boxes.map((box) => box.includes('stroke-dasharray')),
      [true, false],
    );
  });

  it('on the screen says of each text what it is', () => {
    const svg = drawn(ARABIC, true);
    assert.match(
      svg,
      /role="button" tabindex="-1" aria-label="80\/271 [^"]*الجمعية العامة [^"]*; cites 0, cited by 12/,
    );
  });
});

describe('the citation map: words', () => {
  it('breaks titles at spaces and Chinese ones anywhere', () => {
    assert.deepEqual(wrapped('Safeguarding public archives', 112, 2, measure), [
      'Safeguarding',
      'public archives',
    ]);
    assert.deepEqual(wrapped('保护小型公共档案馆', 35, 2, measure), ['保护小型公', '共档案馆']);
  });

  it('ends what does not fit in an ellipsis', () => {
    const lines = wrapped('one two three four five six', 70, 2, measure);
    assert.equal(lines.length, 2);
    assert.ok(lines[1]!.endsWith('…'));
    assert.ok(lines.every((line) => measure(line) <= 70));
  });
});

const saved = (of: CitationMapResult): string => drawn(of, false);

function drawn(of: CitationMapResult, live: boolean): string {
  const picture = pictureOf(of, TEXTS, measure);
  return svgOf({ picture, language: of.language, texts: TEXTS, colours: PAPER, font: 'serif', live });
}

/** All character data of an XML text. */
function textsOf(xml: string): string {
  let texts = '';
  const parser = new Parser(
    {
      ontext: (text) => {
        texts += text;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return texts;
}
