// What the examples of the rules on words do not show: names, quotations, houses, articles.
import assert from 'node:assert/strict';
import { check, Document, type Settings } from '../../../server/src/core/index.ts';
import { framed } from './frames.ts';

const WORDS = /^(?:capitals|names|spelling|wording)\//;

/** "code: what is reported → what its fix writes" for one paragraph of an English text. */
function said(paragraph: string, settings: Settings = {}, language: 'en' | 'es' = 'en'): readonly string[] {
  const text = framed(paragraph, {}, language);
  return check(Document.open(text), settings)
    .filter(({ code }) => WORDS.test(code))
    .map(({ code, span, fixes }) => {
      const write = fixes[0] === undefined ? '' : ` → ${fixes[0].edits[0]!.text}`;
      return `${code}: ${text.slice(span.start, span.end)}${write}`;
    });
}

describe('words', () => {
  it('are left alone in names, quotations, addresses and notes', () => {
    for (const paragraph of [
      'Recalling the work of the Organisation for Economic Co-operation and Development on lighthouses,',
      'Recalling the Centers for Disease Control and Prevention,',
      'Recalling the report entitled “Labor and color: a program for the harbors of North Korea”,',
      'Recalling what is published at https://example.org/program/labor of the lighthouses,',
      'Recalling the Secretary General of the Council of Europe,',
      'Recalling the national human rights councils and a national human rights council,',
      'Recalling the use of a computer program in lighthouses,',
    ])
      assert.deepEqual(said(paragraph), [], paragraph);
  });

  it('are corrected where a name is not meant', () => {
    assert.deepEqual(said('Recognising the role of the Organisation,'), [
      'spelling/house: Recognising → Recognizing',
      'spelling/house: Organisation → Organization',
    ]);
    assert.deepEqual(said('Welcoming the member states of the African Union,'), [
      'capitals/states: member states → member States',
    ]);
  });

  it('keep the article that the text has', () => {
    assert.deepEqual(said('Welcoming Russia and the DR Congo,'), [
      'names/country: Russia → the Russian Federation',
      'names/country: DR Congo → Democratic Republic of the Congo',
    ]);
    assert.deepEqual(said('Recordando los faros de Rusia y de la Federación de Rusia,', {}, 'es'), [
      'names/country: Rusia → la Federación de Rusia',
    ]);
  });

  it('follow the house', () => {
    const paragraph = 'Recalling the programme on labour in this resolution, and organising it,';
    assert.deepEqual(said(paragraph), [
      'wording/self: this resolution → the present resolution',
      'spelling/house: organising → organizing',
    ]);
    assert.deepEqual(said(paragraph, { profile: 'un-sc' }), []);
    assert.deepEqual(said(paragraph, { profile: 'model-un', conventions: { spelling: 'american' } }), [
      'spelling/house: programme → program',
      'spelling/house: labour → labor',
      'spelling/house: organising → organizing',
    ]);
  });

  it('are exempt when the team says so', () => {
    const vocabulary = { words: ['program', 'Vietnam'] };
    assert.deepEqual(said('Recalling the program in Vietnam,', { vocabulary }), []);
  });
});
