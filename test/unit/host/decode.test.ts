import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, encode, isEncoding } from '../../../server/src/host/decode.ts';
import { isAkomaNtoso, open } from '../../../server/src/host/open.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decoding files', () => {
  const texts: readonly (readonly [
    name: string,
    bytes: Uint8Array,
    label: string | null,
    text: string,
    encoding: string,
    bom: boolean,
  ])[] = [
    ['UTF-8', utf8('Rappelant l’été'), null, 'Rappelant l’été', 'utf-8', false],
    ['UTF-8 with a mark', utf8('\uFEFFإذ'), null, 'إذ', 'utf-8', true],
    [
      'UTF-16 little end first',
      new Uint8Array([0xff, 0xfe, 0x27, 0x59, 0x1a, 0x4f]),
      null,
      '大会',
      'utf-16le',
      true,
    ],
    ['UTF-16 big end first', new Uint8Array([0xfe, 0xff, 0x59, 0x27]), null, '大', 'utf-16be', true],
    ['a mark against the option', utf8('\uFEFFé'), 'windows-1252', 'é', 'utf-8', true],
    ['windows-1251', new Uint8Array([0xf1, 0xf1, 0xfb]), 'windows-1251', 'ссы', 'windows-1251', false],
    ['windows-1252', new Uint8Array([0xe9, 0x92]), 'windows-1252', 'é’', 'windows-1252', false],
    ['windows-1256', new Uint8Array([0xc5, 0xd0]), 'windows-1256', 'إذ', 'windows-1256', false],
    ['GB18030', new Uint8Array([0xb4, 0xf3, 0xbb, 0xe1]), 'GB18030', '大会', 'gb18030', false],
    ['nothing', new Uint8Array(), null, '', 'utf-8', false],
  ];
  for (const [name, bytes, label, text, encoding, bom] of texts) {
    it(`reads ${name}`, () => assert.deepEqual(decode(bytes, label), { text, encoding, bom }));
  }

  it('refuses what is not text', () => {
    assert.deepEqual(decode(new Uint8Array([0xe9, 0x20])), { failure: 'is not valid UTF-8' });
    assert.deepEqual(decode(new Uint8Array([0xff, 0xfe, 0x41])), { failure: 'is not valid UTF-16LE' });
    assert.deepEqual(decode(new Uint8Array([65, 0, 66]), 'windows-1252'), {
      failure: 'looks like a binary file, not a text (it holds NUL bytes)',
    });
    assert.match(
      (decode(utf8('a'), 'latin-9000') as { failure: string }).failure,
      /no encoding “latin-9000”/,
    );
    assert.match((decode(new Uint8Array(0x2000_0000)) as { failure: string }).failure, /larger than 512 MiB/);
    assert.deepEqual([isEncoding('gb18030'), isEncoding('klingon')], [true, false]);
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, bom) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        assert.deepEqual(decode(encode(text, bom)), { text, encoding: 'utf-8', bom });
      }),
    );
  });
});

describe('opening files', () => {
  it('knows Akoma Ntoso by its first element', () => {
    for (const xml of [
      '<akomaNtoso xmlns="x">',
      '\n<?xml version="1.0"?>\n<!-- <p> -->\n<akomaNtoso>',
      '<!DOCTYPE a [<!ENTITY b "c">]>\n<an:akomaNtoso\n',
    ]) {
      assert.ok(isAkomaNtoso(xml), xml);
    }
    for (const text of [
      '',
      'Text about <akomaNtoso>',
      '<html><akomaNtoso>',
      '<akomaNtosoX>',
      '< akomaNtoso>',
    ]) {
      assert.ok(!isAkomaNtoso(text), text);
    }
  });

  it('gives the text that Akoma Ntoso marks up, and the paragraph at an offset', async () => {
    const opened = await open(
      utf8('\uFEFF<akomaNtoso><container eId="c_1"><p>Recalling,</p></container></akomaNtoso>'),
    );
    assert.ok('text' in opened);
    assert.equal(opened.text, 'Recalling,\n');
    assert.equal(opened.paragraphAt?.(3), 'c_1');
  });

  it('gives a plain text as it is', async () => {
    assert.deepEqual(await open(utf8('Recalling,')), {
      text: 'Recalling,',
      encoding: 'utf-8',
      bom: false,
      paragraphAt: null,
    });
  });
});
