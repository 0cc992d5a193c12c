// Rules on structure and form beyond their own examples: the samples, drafts inside texts, and what houses set.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONVENTIONS,
  type Conventions,
  check,
  Document,
  type Settings,
} from '../../../server/src/core/index.ts';

const SAMPLES = 'samples';
const MODEL_UN = 'model-un.en.resolution';

describe('the samples', () => {
  it('hold the mistakes that their list names, each on its line, and no others', () => {
    const [, list = ''] = readFileSync(join(SAMPLES, 'README.md'), 'utf8').split(
      `Mistakes in \`${MODEL_UN}\``,
    );
    const listed = list.split('\n## ')[0]!.matchAll(/^\| (\d+) \|/gm);
    const document = Document.open(readFileSync(join(SAMPLES, MODEL_UN), 'utf8'));
    const found = check(document).map(({ span }) => document.positionAt(span.start).line + 1);
    assert.deepEqual(
      found.sort((a, b) => a - b),
      Array.from(listed, ([, line]) => Number(line)).sort((a, b) => a - b),
    );
  });

  const faulty = /^(?:README\.md$|model-un\.|citations\.)/;
  const names = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((each) => /\.\w+$/.test(each) && !faulty.test(each)))
    it(`are right: ${name}`, () => {
      assert.deepEqual(codes(readFileSync(join(SAMPLES, name), 'utf8')), []);
    });
});

describe('structure', () => {
  const text = (...blocks: string[]) => blocks.join('\n\n');
  const body = [
    '1. Encourages ports to keep their lighthouses;',
    '2. Invites keepers to write to the ports.',
  ];

  it('holds in a draft inside a text', () => {
    const draft = (preamble: string, second: string, last: string) =>
      text(
        'The Economic and Social Council',
        'Recommends to the General Assembly the adoption of the following draft resolution:',
        'The General Assembly,',
        preamble,
        '1. Encourages ports to keep their lighthouses;',
        `${second}. Invites keepers to write to the ports${last}`,
      );
    assert.deepEqual(codes(draft('Recalling its work,', '2', '.')), []);
    assert.deepEqual(codes(draft('Recalling its work', '3', ';')), [
      'preamble/ends-with-comma',
      'numbering/gap',
      'operative/last-ends-with-stop',
    ]);
  });

  it('counts the paragraphs and items of an annex', () => {
    const annexed = (...items: string[]) =>
      text(
        'The General Assembly,',
        'Recalling its work,',
        '1. Adopts the rules set out in the annex to the present resolution;',
        body[1]!,
        'Annex',
        'Rules for lighthouses',
        ...items,
      );
    assert.deepEqual(
      codes(annexed('1. One:', '(a) Alpha;', '(b) Beta;', '2. Two.', 'Part two', '3. Three.')),
      [],
    );
    assert.deepEqual(codes(annexed('1. One.', '2. Two.', 'Part two', '1. Three.', '2. Four.')), []);
    assert.deepEqual(codes(annexed('1. One:', '(a) Alpha;', '(c) Gamma;', '2. Two.')), ['annex/sequence']);
    assert.deepEqual(codes(annexed('1. One.', '2. Two.', 'Part two', '4. Four.')), ['annex/sequence']);
  });

  it('takes brackets before a number for brackets of its paragraph', () => {
    const draft = text(
      'A/66/L.5',
      'The General Assembly,',
      '[PP2 Noting the report,]',
      '[1. Requests [a list];]',
      '2. Ends.',
    );
    assert.deepEqual(
      codes(draft).filter((code) => code.startsWith('punctuation/')),
      [],
    );
  });

  it('finds what is left over only in adopted texts', () => {
    const negotiated = text(
      'The General Assembly,',
      'Recalling [all] its work,',
      '2 bis. Encourages ports;',
      body[1]!,
    );
    const left = (whole: string) => codes(whole).filter((code) => code.startsWith('negotiation/'));
    assert.deepEqual(left(negotiated), []);
    assert.deepEqual(left(`A/66/L.5\n\n${negotiated}`), []);
    assert.equal(left(`A/RES/66/102\n\n${negotiated}`).length, 2);
    assert.equal(left(`${negotiated}\n\n46th plenary meeting\n26 July 2012`).length, 2);
  });
});

describe('conventions', () => {
  const draft = (...blocks: string[]) => ['THE GENERAL ASSEMBLY,', ...blocks].join('\n\n');
  const under = (conventions: Partial<Conventions>, whole: string, code: string) =>
    codes(whole, { profile: 'model-un', conventions }).includes(code);
  const marked = draft('*Recalling* its work,', '1. <u>Encourages</u> ports;', '2. <u>Invites</u> keepers.');

  it('are each read by a rule', () => {
    const folder = 'server/src/core';
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.includes('houses'))
      .map((path) => readFileSync(join(folder, path), 'utf8'))
      .filter((source) => source.includes('conventions'));
    for (const name of Object.keys(CONVENTIONS))
      assert.ok(
        sources.some((source) => new RegExp(`\\b${name}\\b`).test(source)),
        name,
      );
  });

  it('say how openings are emphasised', () => {
    const code = 'opening/emphasis';
    assert.ok(!under({ emphasis: 'italic, then underline' }, marked, code));
    assert.ok(under({ emphasis: 'italic' }, marked, code));
    assert.ok(under({ emphasis: 'underline' }, marked, code));
    assert.ok(!under({ emphasis: 'any' }, marked, code));
  });

  it('say how a text that is open ends', () => {
    const code = 'operative/last-ends-with-stop';
    const open = marked.replace(/\.$/, ';');
    assert.ok(under({}, open, code));
    assert.ok(!under({ lastMark: 'stop or semicolon' }, open, code));
  });

  it('say how items end and are labelled', () => {
    const listed = (mark: string) =>
      draft(
        'Recalling its work,',
        '1. Encourages ports:',
        `a) to paint${mark}`,
        `b) to glaze${mark}`,
        'c) to light;',
        '2. Ends.',
      );
    assert.ok(!under({}, listed(','), 'items/ends-with-semicolon'));
    assert.ok(!under({ itemEnds: 'comma' }, listed(','), 'items/ends-with-semicolon'));
    assert.ok(!under({ itemEnds: 'semicolon' }, listed(';'), 'items/ends-with-semicolon'));
    assert.ok(!under({}, listed(';'), 'items/label-style'));
    assert.ok(under({ itemLabels: 'customary' }, listed(';'), 'items/label-style'));
  });

  it('say who has lines of sponsors', () => {
    const code = 'head/sponsors';
    const signed = `SUBMITTED BY: Chile\n\n${marked}`;
    assert.ok(!under({}, signed, code));
    assert.ok(under({ sponsors: 'none' }, signed, code));
    assert.ok(under({ sponsors: 'required' }, marked, code));
    assert.ok(!under({ sponsors: 'required' }, signed, code));
  });

  it('let agencies have capitals, letters and colons of their own', () => {
    const agency = [
      'The World Health Assembly:',
      '(a) RECALLING its work,',
      '1. URGES ports:',
      '(1) to paint;',
      '(2) to light;',
      '2. REQUESTS the Director-General to report.',
    ].join('\n\n');
    assert.deepEqual(codes(agency), []);
    assert.notDeepEqual(codes(agency, { profile: 'un-ga' }), []);
  });
});

function codes(text: string, settings: Settings = {}): readonly string[] {
  return check(Document.open(text), settings).map(({ code }) => code);
}
