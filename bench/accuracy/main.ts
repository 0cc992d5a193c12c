import { readFileSync } from 'node:fs';
import { akomaNtosoToText } from '../../server/src/core/akn/index.ts';
import { cleanTexts, sharedFolder, type TruthText } from './corpus.ts';
import { DRESSES, type Dress, type Plain } from './dresses.ts';
import { type Score, score } from './score.ts';

/**
 * Prints how well the outline of adopted texts agrees with their official markup, by dress, language and
 * body. `--faults` lists the texts that are left.
 */
interface Row {
  texts: number;
  exact: number;
  operative: number;
  openings: number;
  prefix: number;
  same: number;
}

const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

const XML: Dress = { name: 'xml', what: 'the official Akoma Ntoso file', wear: () => '' };

function plainOf(truth: TruthText): Plain {
  const paragraphs = truth.text
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '');
  const openings = [...truth.openings.preambular, ...truth.openings.operative].filter(
    (opening): opening is string => opening !== null,
  );
  return {
    name: truth.name,
    language: truth.language,
    paragraphs,
    symbol: truth.symbol,
    title: truth.title,
    openings: [...new Set(openings)],
  };
}

function add(rows: Map<string, Row>, key: string, result: Score): void {
  const row = rows.get(key) ?? { texts: 0, exact: 0, operative: 0, openings: 0, prefix: 0, same: 0 };
  row.texts++;
  row.exact += Number(result.exact);
  row.operative += Number(result.operative);
  row.openings += result.openings.total;
  row.prefix += result.openings.prefix;
  row.same += result.openings.exact;
  rows.set(key, row);
}

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(5);

const shared = sharedFolder();
if (shared === null) {
  console.log('The shared texts are not beside this checkout (../shared/corpus): nothing to measure.');
} else {
  const byLanguage = new Map<string, Row>();
  const byBody = new Map<string, Row>();
  const faults: string[] = [];
  for (const truth of cleanTexts(shared)) {
    const plain = plainOf(truth);
    for (const dress of [...DRESSES, XML]) {
      const dressed =
        dress === XML ? (akomaNtosoToText(readFileSync(truth.xml, 'utf8'))?.text ?? '') : dress.wear(plain);
      const result = score(dressed, truth);
      add(byLanguage, `${dress.name} ${truth.language}`, result);
      add(byBody, `${dress.name} ${truth.body}`, result);
      if (!result.exact && dress.name !== 'dense')
        faults.push(`${dress.name.padEnd(9)} ${truth.name}: ${result.fault}`);
    }
  }
  const bodies = [...new Set([...byBody.keys()].map((key) => key.split(' ').pop()!))];
  console.log(
    'Counts of preambular and operative paragraphs and of nested drafts exactly right, in % of the clean texts',
  );
  console.log(`${'dress'.padEnd(10)}${[...LANGUAGES, ...bodies].map((head) => head.padStart(8)).join('')}`);
  for (const dress of [...DRESSES, XML]) {
    const cells = [
      ...LANGUAGES.map((code) => byLanguage.get(`${dress.name} ${code}`)),
      ...bodies.map((body) => byBody.get(`${dress.name} ${body}`)),
    ];
    console.log(
      `${dress.name.padEnd(10)}${cells.map((row) => (row ? percent(row.exact, row.texts) : '–').padStart(8)).join('')}  ${dress.what}`,
    );
    if (dress.oneLine)
      console.log(
        `${'  (oper.)'.padEnd(10)}${cells.map((row) => (row ? percent(row.operative, row.texts) : '–').padStart(8)).join('')}  operative part and drafts alone`,
      );
  }
  console.log(
    '\nOpenings against the official italics, plain dress: one a prefix of the other; exactly the same',
  );
  for (const code of LANGUAGES) {
    const row = byLanguage.get(`plain ${code}`);
    if (row)
      console.log(
        `${code.padEnd(10)}${percent(row.prefix, row.openings).padStart(8)}${percent(row.same, row.openings).padStart(8)}  of ${row.openings}`,
      );
  }
  if (process.argv.includes('--faults')) console.log(`\nLeft:\n${faults.join('\n')}`);
}
