import { type Word, wordsIn } from '../alike.ts';
import { citedTexts, isCertain, versionsOf } from '../cited.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'citation/wrong-title',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'A title that is quoted is the title of the cited resolution.',
  why: 'The words in quotation marks are not those of the official title. Where they are quite different, the number may be wrong.',
  source: [SOURCES.adopted, SOURCES.drafting],
  fix: 'writes the official title',
  beside: {
    known: [
      {
        body: 'GA',
        number: '66/102',
        date: '2011-12-09',
        titles: {
          en: 'On the keeping of lighthouses',
          fr: 'Entretien des phares et balises',
          es: 'Mantenimiento de los faros y balizas',
          ar: 'صيانة المنارات وأضوائها',
          zh: '灯塔的维护和管理',
          ru: 'Содержание маяков и огней',
        },
      },
    ],
  },
  bad: {
    en: 'Recalling its resolution 66/102 of 9 December 2011, entitled “⟦On the care of lighthouses⟧”,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011, intitulée « ⟦Entretien des phares et des ports⟧ »,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011, titulada “⟦Mantenimiento de los faros y puertos⟧”,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 المعنون ”⟦صيانة المنارات وطرقها⟧“،',
    zh: '回顾其2011年12月9日题为“⟦灯塔的维护与管理⟧”的第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года, озаглавленную «⟦Содержание маяков и портов⟧»,',
  },
  good: {
    en: 'Recalling its resolution 66/102 of 9 December 2011, entitled “On the keeping of lighthouses”,',
    fr: 'Rappelant sa résolution 66/102 du 9 décembre 2011, intitulée « Entretien des phares et balises »,',
    es: 'Recordando su resolución 66/102, de 9 de diciembre de 2011, titulada “Mantenimiento de los faros y balizas”,',
    ar: 'إذ تشير إلى قرارها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 المعنون ”صيانة المنارات وأضوائها“،',
    zh: '回顾其2011年12月9日题为“灯塔的维护和管理”的第66/102号决议，',
    ru: 'ссылаясь на свою резолюцию 66/102 от 9 декабря 2011 года, озаглавленную «Содержание маяков и огней»,',
  },
  check({ facts, references, pack, report }) {
    for (const text of citedTexts(facts)) {
      const { citation, body, number, fact, title } = text;
      if (title === null || citation.titleSpan === null || !isCertain(text, references)) continue;
      const versions = versionsOf(text, references, pack.code).filter(
        ({ language }) => language === pack.code,
      );
      const official = references?.known?.title(body, number, pack.code) ?? null;
      if (official === null) references?.wantTitles?.(pack.code);
      const titles = [
        ...(official?.official ? [official.text] : []),
        ...versions.flatMap((entry) => entry.title ?? []),
      ];
      const words = wordsIn(title.replace(NOTE, ''));
      const [right] = titles;
      if (right === undefined || titles.some((one) => isSame(wordsIn(one), words))) continue;
      report(fact, t`The title of resolution ${number} is “${right}”.`, {
        at: citation.titleSpan,
        fixes: [
          {
            title: t`Write “${right}”`,
            edits: [{ fact, at: citation.titleSpan, text: right }],
            preferred: true,
          },
        ],
        related: versions.slice(0, 1).map((entry) => ({ entry, message: t`The text of the resolution.` })),
      });
    }
  },
});

/** A footnote mark may stand inside the quotation marks. */
const NOTE = /[¹²³⁰⁴-⁹]+|\[\^\w{1,8}\]/g;

/** The same words, whatever stands between them. */
function isSame(a: readonly Word[], b: readonly Word[]): boolean {
  return a.length === b.length && a.every(({ text }, index) => text === b[index]!.text);
}
