// npm run accuracy [-- structure|rules|citations|openings|form|versions|differences] [--faults] [--every] [--save] [--fit]
// How adopted texts are read, by their official markup (structure), what the rules say of them (rules), and how well
// their citations are recognised (citations); how soon their openings are offered (openings); how many
// are in normal form (form); which paragraphs of their language versions belong together (versions); what is reported between these
// (differences).
// --faults lists the texts that are read wrongly and the slips that no rule reports; --every takes the texts with
// loose ends, too; --save keeps what the rules say, so that later runs show what they gained and lost; --fit prints the
// weights of the ranking of openings that fit these texts best.
import { parseArgs } from 'node:util';
import { corpusReferences } from '../corpus-references.ts';
import { citationLines, citationsReport } from './citations.ts';
import { adoptedTexts, cleanTexts, NO_TEXTS, sharedFolder } from './corpus.ts';
import { differencesReport } from './differences.ts';
import { dressedReport, formReport } from './form.ts';
import { changesBetween, changesSince, keep, keepLines, linesSince } from './history.ts';
import { openingsReport } from './openings.ts';
import { perturbedReport } from './perturbed.ts';
import { CHECKER, type Dressing, type Remark, remarksOn } from './remarks.ts';
import { alarmsReport, hintsReport, slipsReport } from './rules.ts';
import { structureReport } from './structure.ts';
import { familiesOf, versionsReport } from './versions.ts';

const PARTS = ['structure', 'rules', 'citations', 'openings', 'form', 'versions', 'differences'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    faults: { type: 'boolean', default: false },
    every: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    fit: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !PARTS.includes(name));
const shared = sharedFolder();
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${PARTS.join(', ')}.`);
  process.exitCode = 2;
} else if (shared === null) console.log(NO_TEXTS);
else {
  const parts = positionals.length > 0 ? positionals : PARTS;
  if (parts.includes('structure')) console.log(`${structureReport(shared, values.faults)}\n`);
  if (parts.includes('rules')) {
    CHECKER.consult(await corpusReferences(shared));
    reportRules(shared);
  }
  if (parts.includes('citations')) reportCitations(shared);
  if (parts.includes('openings')) console.log(await openingsReport(shared, values.fit));
  if (parts.includes('form')) reportForm(shared);
  if (parts.includes('differences')) {
    const { text, lines } = await differencesReport(shared);
    console.log(text);
    if (values.faults) console.log(`\n${lines.join('\n')}`);
  }
  if (parts.includes('versions')) reportVersions(shared);
}

function reportVersions(folder: string): void {
  const { text, faults } = versionsReport(folder);
  const lost: string[] = [];
  const perturbed = perturbedReport(familiesOf(folder, 'text'), (line) => lost.push(line));
  console.log(`${text}\n\n${perturbed}`);
  if (values.faults) console.log(`\n${[...faults, ...lost].join('\n')}`);
}

function reportRules(folder: string): void {
  const texts = [...adoptedTexts(folder)].filter(({ clean }) => clean || values.every);
  const remarksIn = (dress: Dressing): readonly Remark[] => texts.flatMap((text) => remarksOn(text, dress));
  const remarks = remarksIn('plain');
  const which = values.every ? 'every text' : 'the clean texts';
  console.log(`False alarms (errors and warnings) on ${which}: texts with one\n`);
  console.log(alarmsReport(texts, remarks));
  console.log('\nHints and infos in 500 words or 900 Chinese characters\n');
  console.log(hintsReport(texts, remarks));
  const slips = slipsReport(texts, remarks);
  console.log(`\nSlips of adopted texts that are reported at their paragraph\n\n${slips.table}`);
  if (values.faults) console.log(slips.missed.map((place) => `not reported: ${place}`).join('\n'));
  console.log('\nWith the openings emphasised');
  console.log(changesBetween(remarks, remarksIn('emphasis')));
  const kept = `.bench/findings.${values.every ? 'every' : 'clean'}.json`;
  const changes = changesSince(kept, remarks);
  if (changes !== null) console.log(`\nSince what was saved\n${changes}`);
  if (values.save) keep(kept, remarks);
}

function reportForm(folder: string): void {
  const texts = [...adoptedTexts(folder)].filter(({ clean }) => clean || values.every);
  console.log('Texts that are not in normal form\n');
  console.log(formReport(texts));
  console.log('\nOne text in eight, in every dress\n');
  console.log(dressedReport([...cleanTexts(folder)].filter((_, at) => at % 8 === 0)));
}

function reportCitations(folder: string): void {
  const { text, faults } = citationsReport(folder);
  console.log(text);
  if (values.faults) console.log(`\nLeft:\n${faults.join('\n')}`);
  const kept = '.bench/citations.json';
  const lines = citationLines(folder);
  const changes = linesSince(kept, lines);
  if (changes !== null) console.log(`\nSince what was saved\n${changes}`);
  if (values.save) keepLines(kept, lines);
}
