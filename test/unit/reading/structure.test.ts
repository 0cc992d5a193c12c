import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sketch } from './sketch.ts';

/** A text and its structure, both indented for reading. */
function reads(text: string, structure: string): void {
  assert.equal(sketch(dedent(text)), dedent(structure).trim());
}

function dedent(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '\n')
    .split('\n');
  const indent = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  );
  return lines.map((line) => line.slice(indent)).join('\n');
}

describe('The structure of a resolution', () => {
  it('is read in English, with head, lists, closing lines and notes', () =>
    reads(
      `
      80/301. Repair of village bridges

      The General Assembly,

      *Recalling* its resolution 70/1 of 25 September 2015,[^1]

      *Recalling also* the report on rural roads,

      1. *Invites* Member States:

      (a) To list their village bridges;

      (b) To repair:

      (i) Those that carry a school path;

      (ii) Those that carry water;

      2. *Decides* to return to the matter.

      46th plenary meeting

      26 July 2026

      [^1]: Transforming our world.
      `,
      `
      resolution en GA 80/301 | Repair of village bridges
      p Recalling ,
      p Recalling also ,
      o 1. Invites :
        (a)
        (b)
          (i)
          (ii)
      o 2. Decides .
      note 1 called 1
      closing 46 2026-07-26
      `,
    ));

  it('is read in French, with a no-break space before the mark', () =>
    reads(
      `
      L’Assemblée générale,

      Rappelant sa résolution 70/1 du 25 septembre 2015,

      Consciente en outre de l’état des ponts,

      1. Invite les États Membres :

      a) À recenser leurs ponts\u00a0;

      b) À les réparer\u00a0;

      2. Décide de revenir sur la question.
      `,
      `
      resolution fr GA – | –
      p Rappelant ,
      p Consciente en outre ,
      o 1. Invite :
        a)
        b)
      o 2. Décide .
      `,
    ));

  it('is read in Spanish', () =>
    reads(
      `
      El Consejo Económico y Social,

      Recordando su resolución 2019/4, de 6 de junio de 2019,

      Convencido de la utilidad de los puentes,

      1. Acoge con beneplácito el informe;

      2. Decide seguir examinando la cuestión.
      `,
      `
      resolution es ECOSOC – | –
      p Recordando ,
      p Convencido ,
      o 1. Acoge con beneplácito ;
      o 2. Decide .
      `,
    ));

  it('is read in Arabic, with Arabic digits and lettered items', () =>
    reads(
      `
      إن الجمعية العامة،

      إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،

      وإذ تحيط علماً بحالة الجسور،

      ١ - تدعو الدول الأعضاء إلى ما يلي:

      (أ) حصر الجسور؛

      (ب) إصلاحها؛

      ٢ - تقرر أن تعود إلى المسألة.
      `,
      `
      resolution ar GA – | –
      p إذ تشير ،
      p وإذ تحيط علماً ،
      o ١ - تدعو :
        (أ)
        (ب)
      o ٢ - تقرر .
      `,
    ));

  it('is read in Chinese, spaces between the words or none', () => {
    const structure = `
      resolution zh SC – | –
      p 回顾 ，
      p 又注意到 ，
      o 1. 呼吁 ：
        (a)
          (一)
        (b)
      o 2. 决定 。
      `;
    const text =
      '安全理事会，\n\n回顾其以往各项决议，\n\n又注意到桥梁的状况，\n\n1. 呼吁各国：\n\n(a) 登记桥梁：\n\n(一) 通往学校的桥梁；\n\n(b) 修复桥梁；\n\n2. 决定继续处理此案。\n';
    reads(text, structure);
    assert.equal(
      sketch(text.replace(/([一-龥]{2})(?=[一-龥])/g, '$1 ')).replaceAll(' ', ''),
      dedent(structure).trim().replaceAll(' ', ''),
    );
  });

  it('is read in Russian, Latin and Cyrillic letters mixed in one list', () =>
    reads(
      `
      Совет по правам человека,

      ссылаясь на свои предыдущие резолюции,

      будучи обеспокоен состоянием мостов,

      1. призывает государства:

      а) составить списки мостов;

      b) отремонтировать их;

      2. постановляет вернуться к этому вопросу.
      `,
      `
      resolution ru HRC – | –
      p ссылаясь ,
      p будучи обеспокоен ,
      o 1. призывает :
        а)
        b)
      o 2. постановляет .
      `,
    ));

  it('lets a body be named that no list holds', () =>
    reads(
      'The Assembly of River Communities,\n\nNoting the flood,\n\n1. Decides to meet again.\n',
      'resolution en ? – | –\np Noting ,\no 1. Decides .',
    ));

  it('finds a sole operative paragraph without a number, and no comma after the body', () =>
    reads(
      'The Economic and Social Council\n\nDecides to hold its next session in Vienna.\n',
      'resolution en ECOSOC – | –\no Decides .',
    ));

  it('keeps a recommended draft apart from the text that recommends it', () =>
    reads(
      `
      The Economic and Social Council

      Recommends to the General Assembly the adoption of the following draft resolution:

      Care of wells

      The General Assembly,

      Noting the state of wells,

      1. Requests a report;

      2. Decides to meet again.

      12th plenary meeting
      3 June 2026
      `,
      `
      resolution en ECOSOC – | –
      o Recommends :
        draft resolution en GA – | Care of wells
        p Noting ,
        o 1. Requests ;
        o 2. Decides .
      closing 12 2026-06-03
      `,
    ));

  it('does not take the numbers of a quoted text for its own', () =>
    reads(
      `
      The General Assembly,

      Noting the rules,

      1. Decides to replace rule 5 by the following:

      “1. The Board meets twice a year.

      “2. It elects a chair.”

      2. Requests a report.
      `,
      'resolution en GA – | –\np Noting ,\no 1. Decides .\no 2. Requests .',
    ));

  it('reads an annex with a title, items and a note at the foot of a page', () =>
    reads(
      `
      The General Assembly,

      Noting the rules,<sup>1</sup>

      Adopts the rules annexed to the present resolution.

      Annex

      Rules of the fund

      (a) The fund has a board:

      (i) With a chair;

      <sup>1</sup> Not yet in print.

      (ii) With a treasurer;

      (b) The fund has a seat.
      `,
      `
      resolution en GA – | –
      p Noting ,
      o Adopts .
      Annex | Rules of the fund
        (a)
          (i)
          (ii)
        (b)
      note 1 called 1
      `,
    ));

  it('starts numbers and preamble anew below a section heading', () =>
    reads(
      `
      The General Assembly,

      I

      Boats

      Recalling the rules on boats,

      1. Requests a report;

      II

      Nets

      Recalling the rules on nets,

      1. Decides to meet again.
      `,
      'resolution en GA – | –\np Recalling ,\np Recalling ,\no 1. Requests ;\no 1. Decides .',
    ));

  it('goes on with a paragraph that a page break cuts', () =>
    reads(
      `
      A/RES/80/301

      80/301. Repair of village bridges

      The General Assembly,

      Recalling its earlier resolutions on the repair of bridges in villages of

      26-01234
      \f
      A/RES/80/301

      2/3

      mountain regions,

      1. Decides to meet again.
      `,
      'resolution en GA 80/301 | Repair of village bridges\np Recalling ,\no 1. Decides .',
    ));

  it('takes several resolutions and languages from one file, and leaves what stands between them', () =>
    reads(
      `
      A note of the editor. It belongs to no resolution.

      Resolution 19/7

      Care of wells

      The Commission on Narcotic Drugs,

      Noting the wells,

      1. Decides to meet again.

      Résolution 19/7

      Entretien des puits

      La Commission des stupéfiants,

      Notant l’état des puits,

      1. Décide de se réunir de nouveau.
      `,
      `
      resolution en CND 19/7 | Care of wells
      p Noting ,
      o 1. Decides .
      resolution fr CND 19/7 | Entretien des puits
      p Notant ,
      o 1. Décide .
      `,
    ));
});
