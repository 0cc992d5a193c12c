// A new user's first draft: two pages with an annex, footnotes and citations, and no number, comma or adverb typed by hand.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { check, Document } from '../../server/src/core/index.ts';
import { countedAt, pagesOf } from '../../server/src/core/reading.ts';
import { codesOf, eventually } from './drafts.ts';
import { Writer } from './writer.ts';

describe('a new user', function () {
  this.timeout(180_000);

  it('writes two pages from an empty window, with no number, comma or adverb typed by hand', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('chapeau.newResolution', {
      body: 'GA',
      language: 'en',
      title: 'Drinking water and sanitation in schools',
    });
    const writer = new Writer(vscode.window.activeTextEditor!);
    await fillIn(writer);
    await addToThePreamble(writer);
    await addToTheOperativePart(writer);
    await addAnnex(writer);
    await addFootnotes(writer);
    assertTyped(writer);
    await assertRight(writer);
  });
});

/** The places of the skeleton, one after the other; items behind the second are begun by Enter. */
async function fillIn(writer: Writer): Promise<void> {
  await writer.complete('transforming our world', 'resolution 70/1 of 25 September 2015');
  await writer.next();
  await writer.type('its resolution ');
  await writer.complete('human right to water', 'resolution 64/292 of 28 July 2010');
  await writer.type(
    ' by which it recognized that right as one that is essential for the enjoyment of all others',
  );
  await writer.next();
  await writer.type(
    'pupils who lack clean water and decent toilets at school are often ill and miss many lessons and that girls in particular leave school early where there is no place to wash',
  );
  await writer.next();
  await writer.type(
    'every school can be given safe drinking water at a cost that is small beside the cost of neglect and that what is built lasts where the school itself takes care of it',
  );
  await writer.next();
  await writer.type(
    'the efforts of Member States that have brought drinking water and separate toilets to all of their schools and the readiness with which they share what they have learned',
  );
  await writer.next();
  await writer.type('survey the wells and pipes and toilets of all schools and publish what they have found');
  await writer.next();
  await writer.type('repair what is broken before new buildings are begun');
  await writer.press('enter');
  await writer.type('To train caretakers and teachers in the care of pumps and filters and tanks;');
  await writer.press('enter');
  await writer.type(
    'To let pupils and parents take part in decisions on the water and toilets of their schools;',
  );
  await writer.press('enter');
  await writer.type('To set money aside each year for spare parts and for the testing of water;');
}

async function addToThePreamble(writer: Writer): Promise<void> {
  await writer.clickBehind('the enjoyment of all others');
  await writer.press('enter');
  await writer.complete('Reca', '*Recalling further* ');
  await writer.type('Human Rights Council resolution ');
  await writer.complete('safe drinking water', 'resolution 60/9 of 6 October 2025');
  await writer.press('enter');
  await writer.complete('Noting', '*Noting* ');
  await writer.type(
    'the work of the United Nations Children’s Fund and of the World Health Organization on water and hygiene in schools and the guidelines that they have published for those who build schools and those who run them',
  );
  await writer.press('enter');
  await writer.complete('Deep', '*Deeply concerned* ');
  await writer.type(
    'that many schools in remote areas and on small islands still have no safe water at all and that storms and droughts destroy wells faster than these are dug',
  );
  await writer.press('enter');
  await writer.complete('Bear', '*Bearing in mind* ');
  await writer.type(
    'the needs of children with disabilities who can use neither a tap that is out of reach nor a toilet whose door is narrow',
  );
  await writer.press('enter');
  await writer.complete('Welc', '*Welcoming* ');
  await writer.type(
    'the example of towns that let pupils measure the water of their own school and publish the results together with those of the waterworks',
  );
}

async function addToTheOperativePart(writer: Writer): Promise<void> {
  await writer.clickBehind('the testing of water;');
  await writer.press('enter');
  await writer.press('enter');
  await writer.complete('Enc', '*Encourages* ');
  await writer.type(
    'schools to draw up a plan for their drinking water and toilets along the lines of the model plan annexed to the present resolution and to have it discussed by pupils and parents before it is adopted',
  );
  await writer.press('enter');
  await writer.complete('Enc', '*Also encourages* ');
  await writer.type(
    'Member States to exchange experts and spare parts with their neighbours and to buy pumps and filters together where that makes them cheaper',
  );
  await writer.press('enter');
  await writer.complete('Inv', '*Invites* ');
  await writer.type(
    'international financial institutions and other donors to support the repair of wells and toilets in the schools of developing countries in line with Economic and Social Council resolution ',
  );
  await writer.complete('care and support', 'resolution 2024/4 of 5 June 2024');
  await writer.press('enter');
  await writer.complete('Str', '*Stresses* ');
  await writer.type(
    'that water that is safe at the well may be unsafe at the tap and that it has to be tested where it is drunk and by people who know what they are doing',
  );
  await writer.press('enter');
  await writer.complete('Urg', '*Urges* ');
  await writer.type(
    'all parties to armed conflict to spare schools and the wells and pipes that serve them and to let those pass who come to repair what has been damaged',
  );
  await writer.clickBehind('implementation of the present resolution');
  await writer.press('enter');
  await writer.complete('Req', '*Also requests* ');
  await writer.type(
    'the United Nations Children’s Fund to collect examples of plans that have stood the test of time and to make them available to schools in the six official languages of the United Nations',
  );
}

async function addAnnex(writer: Writer): Promise<void> {
  await vscode.commands.executeCommand('chapeau.insertAnnex');
  await writer.type('Model plan for drinking water and toilets in schools');
  await writer.next();
  await writer.type(
    'The plan covers the water that is drunk and the water that is used for washing and for the kitchen',
  );
  await writer.press('enter');
  for (const sentence of [
    'The plan names the person who is in charge of the water and the toilets of the school and the person who takes that place in times of illness or leave',
    'The plan shows on a map where water is taken from and where it is stored and where waste water goes',
    'Water is tested before each term and after each flood or drought and the results are posted where pupils and parents can read them',
    'Each class has a time for the washing of hands before meals and a teacher who sees to it that soap and clean towels are there',
    'Toilets are cleaned each day and repaired within a week and there are separate ones for girls and for boys and for teachers',
    'The school keeps a list of spare parts with the names of the shops that sell them and with the prices that were paid for them last',
    'Pupils learn where the water of the school comes from and what it costs and how much of it each of them uses in a day',
    'Taps that drip and drains that smell are reported to the caretaker on the same day and written down in a book that is open to all',
  ]) {
    await writer.type(`${sentence}.`);
    await writer.press('enter');
  }
  await writer.type(
    'The plan is read out at the beginning of each school year and revised by those who use it.',
  );
}

async function addFootnotes(writer: Writer): Promise<void> {
  await writer.clickBehind('the guidelines that they have published');
  await vscode.commands.executeCommand('chapeau.insertFootnote');
  await writer.type(
    'See World Health Organization and United Nations Children’s Fund guidelines on hygiene in schools',
  );
  await writer.clickBehind('the needs of children with disabilities');
  await vscode.commands.executeCommand('chapeau.insertFootnote');
  await writer.type('See General Assembly resolution ');
  await writer.complete('rights of persons with disabilities', 'resolution 80/197 of 17 December 2025');
}

/** Numbers, commas and the adverbs of repetition come by themselves. */
function assertTyped({ typed }: Writer): void {
  const all = typed.join('\n');
  assert.doesNotMatch(all, /[\d,]/);
  assert.doesNotMatch(all, /\b(?:also|further)\b/i);
}

/** The draft has two pages with all that it was to have, and no problem is left. */
async function assertRight({ editor, text }: Writer): Promise<void> {
  const document = Document.open(text);
  const [resolution] = document.resolutions;
  const { preambular, operative, annexes, footnotes } = resolution!;
  assert.deepEqual(
    preambular.map(({ opening }) => opening!.text),
    [
      'Recalling',
      'Recalling also',
      'Recalling further',
      'Noting',
      'Deeply concerned',
      'Bearing in mind',
      'Welcoming',
      'Recognizing',
      'Convinced',
    ],
  );
  assert.deepEqual(
    operative.map(({ label, opening, items }) => `${label!.text} ${opening!.text} ${items.length}`),
    [
      '1. Welcomes 0',
      '2. Calls upon 5',
      '3. Encourages 0',
      '4. Also encourages 0',
      '5. Invites 0',
      '6. Stresses 0',
      '7. Urges 0',
      '8. Requests 0',
      '9. Also requests 0',
      '10. Decides 0',
    ],
  );
  assert.deepEqual(
    annexes.map(({ label, items }) => [label, items.length]),
    [['Annex', 10]],
  );
  assert.deepEqual(
    footnotes.map(({ label, references }) => [label, references.length]),
    [
      ['1', 1],
      ['2', 1],
    ],
  );
  const cited = document.citations.filter(({ kind, number }) => kind === 'resolution' && number !== null);
  assert.deepEqual(
    cited.map(({ body, number, date }) => [body, number, date]),
    [
      ['GA', '70/1', '2015-09-25'],
      ['GA', '64/292', '2010-07-28'],
      ['HRC', '60/9', '2025-10-06'],
      ['ECOSOC', '2024/4', '2024-06-05'],
      ['GA', '80/197', '2025-12-17'],
    ],
  );
  const pages = pagesOf(countedAt(document, 0)!.figures);
  assert.ok(pages > 1.4 && pages <= 2, `${pages} pages`);
  assert.deepEqual(check(document), []);
  await eventually(() => codesOf(editor.document).length === 0 || undefined);
}
