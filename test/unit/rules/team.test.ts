import assert from 'node:assert/strict';
import { check, Document, type Vocabulary } from '../../../server/src/core/index.ts';

const codes = (text: string, vocabulary: Partial<Vocabulary> = {}) =>
  check(Document.open(text), { vocabulary }).flatMap(({ code }) =>
    /^(?:opening\/(?:unknown|misspelt)|enacting\/.*)$/.test(code) ? code : [],
  );

describe('what a team adds', () => {
  const openings = {
    en: { preambular: ['Gardening'], operative: ['Greenlights'] },
    fr: { operative: ['Fleurit'] },
    zh: { operative: ['表示大力支持'] },
  };
  const text = (preambular: string, operative: string) =>
    `The General Assembly,\n\n${preambular} the wells,\n\n1. ${operative} the pumps.`;

  it('is among the customary openings of its part', () => {
    assert.deepEqual(codes(text('*Gardening*', '*Greenlights*')), ['opening/unknown', 'opening/unknown']);
    for (const [before, after] of [
      ['*Gardening*', '*Greenlights*'],
      ['Gardening also', 'Also greenlights'],
      ['gardening', '_GREENLIGHTS_'],
    ])
      assert.deepEqual(
        codes(text(before!, after!), { openings }).filter((code) => /^opening\/(un|mis)/.test(code)),
        [],
      );
    assert.ok(codes(text('*Greenlighting*', '*Gardens*'), { openings }).includes('opening/unknown'));
  });

  it('is so in each language', () => {
    const french = 'L’Assemblée générale,\n\nRappelant ses travaux,\n\n1. *Fleurit* les puits.';
    assert.deepEqual(codes(french), ['opening/unknown']);
    assert.deepEqual(codes(french, { openings }), []);
    const chinese = '大会，\n\n回顾其工作，\n\n1. 表示大力支持编制水井清单。';
    assert.deepEqual(codes(chinese), ['opening/unknown']);
    assert.deepEqual(codes(chinese, { openings }), []);
  });

  it('may be a slip of the pen elsewhere', () => {
    const slip = text('Recalling', 'Requets');
    assert.deepEqual(codes(slip), ['opening/misspelt']);
    assert.deepEqual(codes(slip, { openings: { en: { operative: ['Requets'] } } }), []);
  });

  it('names bodies that no list holds', () => {
    const bodies = ['The United Nations General Assembly', 'The Garden Club'];
    const of = (name: string, mark = ',') => `${name}${mark}\n\nRecalling its work,\n\n1. Requests a list.`;
    assert.deepEqual(codes(of('The United Nations General Assembly')), ['enacting/name']);
    assert.deepEqual(codes(of('**The United Nations General Assembly**'), { bodies }), []);
    assert.deepEqual(codes(of('The Garden Club'), { bodies }), []);
    assert.deepEqual(codes(of('## THE GARDEN CLUB'), { bodies }), []);
  });

  it('holds words that no rule on words reports, capitals as they are written', () => {
    const found = (...words: string[]) =>
      check(Document.open(text('Recalling', 'Requests member states to list')), {
        vocabulary: { words },
      }).some(({ code }) => code === 'capitals/states');
    assert.ok(found());
    assert.ok(found('MEMBER STATES', 'member', 'states'));
    assert.ok(!found('member states'));
    assert.ok(!found('Requests member states'));
  });
});
