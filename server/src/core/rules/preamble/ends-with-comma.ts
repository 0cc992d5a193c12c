import { endOf, requireMark } from '../ends.ts';
import { t } from '../message.ts';
import { isNumberedOn } from '../place.ts';
import { type Context, rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'preamble/ends-with-comma',
  severity: 'warning',
  scope: 'preambular',
  languages: 'all',
  summary: 'A preambular paragraph ends with a comma.',
  why: 'The resolution is one sentence, and each preambular paragraph is a clause that leads on to the next. The last one ends with a comma, too.',
  source: [SOURCES.drafting, SOURCES.counted],
  fix: 'writes the comma',
  typographic: true,
  bad: {
    en: 'Recalling its resolution 70/1 of 25 September 2015⟦;⟧',
    fr: 'Rappelant sa résolution 70/1 du 25 septembre 2015⟦.⟧',
    es: 'Recordando su resolución 70/1, de 25 de septiembre de 2015⟦;⟧',
    ar: 'إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015⟦؛⟧',
    zh: '铭记泉水对各村庄的价值⟦；⟧',
    ru: 'ссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года⟦;⟧',
  },
  good: {
    en: 'Recalling its resolution 70/1 of 25 September 2015,',
    fr: 'Rappelant sa résolution 70/1 du 25 septembre 2015,',
    es: 'Recordando su resolución 70/1, de 25 de septiembre de 2015,',
    ar: 'إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،',
    zh: '铭记泉水对各村庄的价值，',
    ru: 'ссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года,',
  },
  check(paragraph, context) {
    const { items, misplaced, text } = paragraph;
    if (isNumberedOn(paragraph, context)) return;
    if (items.length > 0 || misplaced || text.every(({ start, end }) => start === end)) return;
    requireMark(context, endOf(paragraph), acceptedBy(context), {
      missing: (wanted) => t`A preambular paragraph ends with “${wanted}”; here no mark stands.`,
      wrong: (wanted, found) => t`A preambular paragraph ends with “${wanted}”, not “${found}”.`,
    });
  },
});

/** The marks that the house accepts, the one to write first. */
function acceptedBy({ pack, house }: Context): readonly string[] {
  const { comma, semicolon } = pack.marks;
  switch (house.conventions.preambleMark) {
    case 'comma':
      return [comma];
    case 'as the language':
      return pack.preambularMarks;
    case 'comma or semicolon':
      return [comma, semicolon];
  }
}
