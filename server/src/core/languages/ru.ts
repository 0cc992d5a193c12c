import { citing } from './citing/ru.ts';
import { after, before, operativeOpenings, preambularOpenings } from './openings/ru.ts';
import type { LanguagePack } from './pack.ts';

export const ru: LanguagePack = {
  code: 'ru',
  name: 'русский',
  script: 'Cyrillic',
  direction: 'ltr',
  capitals: false,
  marks: { comma: ',', semicolon: ';', stop: '.', colon: ':' },
  preambularMarks: [','],
  preambular: preambularOpenings,
  operative: operativeOpenings,
  before,
  after,
  shapes: {
    preambular: { starts: 'будучи', ends: 'я|ясь|в|вши|вшись|ая|уя' },
    operative: { starts: '', ends: 'ет|ит|ют|ят|ется|ится|яет|ает' },
    seconds: '',
  },
  joiner: '',
  headings: {
    resolution: 'Резолюция|Проект резолюции',
    decision: 'Решение|Проект решения',
    draft: 'Проект резолюции|Проект решения',
    modelUn: 'комитет|тема|авторы|соавторы|подписавшиеся страны|делегация',
  },
  adoption: 'Резолюция, принятая|Решение, принятое|Принята|Принято',
  notes: 'before',
  annex: 'Приложение|Добавление|Дополнение',
  annexOrdinals: '',
  meeting: '{n}[-е|-e|е] [(возобновленное)] [пленарное] заседание',
  date: '{d} {month} {y} [года|год|г.]',
  months: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  repetition: {
    also: 'также',
    further: 'далее',
    place: { preambular: 'after', operative: 'after' },
    splits: '',
    varies: false,
    and: 'и',
  },
  labels: { operative: '{n}.', items: ['{a})', '{i})', '{a}.', '{i}.'] },
  citing,
};
