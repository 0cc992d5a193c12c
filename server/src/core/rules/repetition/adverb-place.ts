import { partOpening } from '../../facts/forms.ts';
import { foldText } from '../../text/fold.ts';
import { inForm } from '../adverbs.ts';
import { t } from '../message.ts';
import { plain } from '../repeated.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'repetition/adverb-place',
  severity: 'hint',
  scope: 'resolution',
  languages: ['en'],
  summary: '“Also” and “further” follow the verb in the preamble and go before it in the operative part.',
  why: 'Adopted texts write “Recalling also” and “Also requests”. “Further recalling” and “Requests also” are older forms, or those of Model United Nations.',
  source: [SOURCES.counted, SOURCES.drafting],
  fix: 'moves the adverb',
  bad: {
    en: 'Noting the drought of the past year,\n\n⟦Also noting⟧ the low level of the wells,',
  },
  good: {
    en: 'Noting the drought of the past year,\n\nNoting also the low level of the wells,',
  },
  check(context) {
    const { facts, pack, house, report } = context;
    if (house.conventions.repetition !== 'in-threes') return;
    facts.forEach((fact, index) => {
      if (fact.kind !== 'opening' || fact.form === 'bare') return;
      const isBefore = partOpening(foldText(fact.source, 0, fact.source.length), fact.role, pack).start === 0;
      if (isBefore === (pack.repetition.place[fact.role] === 'before')) return;
      const text = inForm(inForm(fact.source, 'bare', fact.role, pack), fact.form, fact.role, pack);
      report(index, t`Adopted texts write “${plain(text)}”, not “${plain(fact.source)}”.`, {
        fixes: [{ title: t`Write “${plain(text)}”`, edits: [{ fact: index, text }], preferred: true }],
      });
    });
  },
});
