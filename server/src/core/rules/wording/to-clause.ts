import { t } from '../message.ts';
import { isQuoted } from '../quoted.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Those whom resolutions address: after them "to" surely begins an infinitive. */
const WHOM =
  '(?:(?:all|interested|concerned|other|relevant) )?(?:Member States|States parties|States|Governments|parties|stakeholders|countries|donors|the Secretary-General|the Secretariat|the (?:Security |Human Rights )?Council|the Commission|the Committee|the High Commissioner|the Special Rapporteur|the Executive Director|the international community|the parties|the Government of [A-Z][a-z]{1,20})';
const VERB =
  '[Rr]equest(?:s|ing)|[Uu]rg(?:es|ing)|[Ii]nvit(?:es|ing)|[Ee]ncourag(?:es|ing)|[Cc]all(?:s|ing) upon';
const THAT_TO = new RegExp(`\\b(?<verb>${VERB}) that (?=${WHOM} to\\b)`, 'g');
const CALLS_TO = new RegExp(`\\b(?<verb>[Cc]all(?:s|ing)) (?=${WHOM} to\\b)`, 'g');

export default rule({
  code: 'wording/to-clause',
  severity: 'warning',
  scope: 'text',
  languages: ['en'],
  summary: 'A request is put as “requests X to …”, a call as “calls upon X to …”.',
  why: '“Requests that X to” mixes two constructions, and “calls X to” leaves out the word that makes it a call.',
  source: [SOURCES.grammar, SOURCES.counted],
  fix: 'removes “that”, or adds “upon”',
  bad: {
    en: '1. ⟦Requests that⟧ the Secretary-General to publish the list, and ⟦calls⟧ Member States to consult it.',
  },
  good: {
    en: '1. Requests the Secretary-General to publish the list, and calls upon Member States to consult it.',
  },
  check(run, { report }) {
    if (!run.text.includes('all') && !run.text.includes(' that ')) return;
    for (const [pattern, upon] of [
      [THAT_TO, ''],
      [CALLS_TO, ' upon'],
    ] as const)
      for (const { 0: found, index, groups } of run.text.matchAll(pattern)) {
        if (isQuoted(run, index)) continue;
        const words = found.trimEnd();
        const write = `${groups!.verb}${upon}`;
        const span = { start: run.start + index, end: run.start + index + words.length };
        report(span, t`Before “to” stands “${write}” with its object, not “${words}”.`, {
          fixes: [{ title: t`Write “${write}”`, edits: [{ span, text: write }], preferred: true }],
        });
      }
  },
});
