// npm run mutations [-- KIND...] [--language CODE] [--sample N] [--seed N] [--show] [--json]
// Breaks one thing at a time in texts that are right, the clean ones of the corpus and the project's samples, and
// prints how often the rules report it, at the broken paragraph, and with a fix that restores the text.
// KIND: the beginning of a kind's name, or a rule's code; all kinds without it. --sample: texts of one kind in one
// language. --show lists what fell short.
import { parseArgs } from 'node:util';
import { LANGUAGES, type LanguageCode } from '../../server/src/core/index.ts';
import { NO_TEXTS, sharedFolder } from '../accuracy/corpus.ts';
import { corpusReferences } from '../corpus-references.ts';
import { MUTATIONS } from './kinds/index.ts';
import { isClaimed, type Mutation } from './mutation.ts';
import { figuresOf, ruleTableOf, type Tried, tableOf, unclaimed } from './report.ts';
import { sample } from './sample.ts';
import { failuresOf } from './show.ts';
import { CHECKER, corpusSubjects, sampleSubjects } from './subject.ts';
import { tryOut } from './trial.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '25' },
    seed: { type: 'string', default: '1' },
    language: { type: 'string' },
    show: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const chosen = MUTATIONS.filter(
  (mutation) =>
    positionals.length === 0 ||
    positionals.some((name) => mutation.kind.startsWith(name) || isClaimed(mutation, name)),
);
if (chosen.length === 0) {
  console.error(`No kind begins with ${positionals.join(', ')}; there are:`);
  console.error(MUTATIONS.map(({ kind, what }) => `  ${kind}: ${what}`).join('\n'));
  process.exitCode = 2;
} else await measure();

async function measure(): Promise<void> {
  const shared = sharedFolder();
  if (shared !== null) CHECKER.consult(await corpusReferences(shared));
  if (shared === null) console.error(NO_TEXTS.replace('nothing to measure', 'the samples alone are broken'));
  const subjects = [...(shared === null ? [] : corpusSubjects(shared)), ...sampleSubjects()];
  const all = chosen.map((mutation): Tried => {
    const breaks = languagesOf(mutation).flatMap((code) => {
      const own = subjects.filter(({ language }) => language === code);
      return [...sample(mutation, own, Number(values.sample), Number(values.seed))];
    });
    return { mutation, outcomes: breaks.map(([subject, way]) => tryOut(subject, mutation, way)) };
  });
  if (values.json) console.log(JSON.stringify(all.map(asJson), null, 2));
  else {
    if (values.show) console.log(`${all.map(failuresOf).join('\n\n')}\n`);
    console.log(tableOf(all));
    console.log(`\n${ruleTableOf(all)}`);
    const idle = unclaimed(MUTATIONS);
    if (idle.length > 0) console.log(`\nRules that no kind puts to the test: ${idle.join(', ')}`);
  }
}

function languagesOf(mutation: Mutation): readonly LanguageCode[] {
  return LANGUAGES.filter(
    (code) => code === (values.language ?? code) && (mutation.languages?.includes(code) ?? true),
  );
}

function asJson({ mutation: { kind, what, claims }, outcomes }: Tried) {
  const languages = LANGUAGES.map((code) => [
    code,
    figuresOf(outcomes.filter(({ subject }) => subject.language === code)),
  ]);
  return { kind, what, claims, all: figuresOf(outcomes), languages: Object.fromEntries(languages) };
}
