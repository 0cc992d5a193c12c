import { citing } from './citing/fr.ts';
import { after, before, operativeOpenings, preambularOpenings } from './openings/fr.ts';
import type { LanguagePack } from './pack.ts';

export const fr: LanguagePack = {
  code: 'fr',
  name: 'français',
  script: 'Latin',
  direction: 'ltr',
  capitals: true,
  marks: { comma: ',', semicolon: ';', stop: '.', colon: ':' },
  preambularMarks: [',', ';'],
  preambular: preambularOpenings,
  operative: operativeOpenings,
  before,
  after,
  shapes: {
    preambular: { starts: "se|s'", ends: 'ant|e|ee|es|ees' },
    operative: { starts: "se|s'", ends: 'e|d|t|it|nd' },
    seconds: '',
  },
  joiner: '',
  headings: {
    resolution: 'Résolution|Projet de résolution',
    decision: 'Décision|Projet de décision',
    draft: 'Projet de résolution|Projet de décision',
    modelUn: 'forum|sujet|soumis par|présenté par|cosignataires|signataires|parrains|comité|délégation',
  },
  adoption: 'Résolution adoptée|Décision adoptée|Adoptée par|Adopté par|Adoptée à|Adoptée sans',
  notes: 'before',
  annex: 'Annexe|Appendice|Pièce jointe',
  annexOrdinals: '',
  meeting: '{n}[e|re|er|ème|ᵉ|ʳᵉ] {séance|réunion} [plénière] [(reprise)]',
  date: '{d}[er] {month} {y}',
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  repetition: {
    also: 'également',
    further: 'en outre',
    place: { preambular: 'after', operative: 'after' },
    splits: 'Ayant|Réitérant|Réitère',
    varies: true,
    and: 'et|ou',
  },
  labels: { operative: '{n}.', items: ['{a})', '{i})', '{a}.', '{i}.'] },
  citing,
};
