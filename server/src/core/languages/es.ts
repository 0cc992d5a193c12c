import { citing } from './citing/es.ts';
import { after, before, operativeOpenings, preambularOpenings } from './openings/es.ts';
import type { LanguagePack } from './pack.ts';

export const es: LanguagePack = {
  code: 'es',
  name: 'español',
  script: 'Latin',
  direction: 'ltr',
  capitals: true,
  marks: { comma: ',', semicolon: ';', stop: '.', colon: ':' },
  preambularMarks: [','],
  preambular: preambularOpenings,
  operative: operativeOpenings,
  before,
  after,
  shapes: {
    preambular: { starts: '', ends: 'ando|iendo|endo|ado|ada|ido|ida|iente|cupado|cupada' },
    operative: { starts: 'se', ends: 'a|e|ce' },
    seconds: '',
  },
  joiner: '',
  headings: {
    resolution: 'Resolución|Proyecto de resolución',
    decision: 'Decisión|Proyecto de decisión',
    draft: 'Proyecto de resolución|Proyecto de decisión',
    modelUn: 'comité|tema|presentado por|copatrocinadores|patrocinadores|signatarios|delegación',
  },
  adoption: 'Resolución aprobada|Decisión aprobada|Decisión adoptada|Aprobada por|Adoptada por|Aprobada en',
  notes: 'before',
  annex: 'Anexo|Apéndice|Adición',
  annexOrdinals: '',
  meeting: '{n}[a|ª|.ª|a.] sesión [plenaria] [(continuación)]',
  date: '{d}[º] de {month} de {y}',
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  repetition: {
    also: 'también',
    further: 'además',
    place: { preambular: 'after', operative: 'after' },
    splits: 'Reiterando|Reitera',
    varies: false,
    and: 'y|e|o',
  },
  labels: { operative: '{n}.', items: ['{a})', '{i})', '{a}.', '{i}.'] },
  citing,
};
