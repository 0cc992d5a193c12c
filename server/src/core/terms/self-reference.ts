import type { LanguageCode } from '../languages/codes.ts';

/** What a text calls itself, in the form of terms/countries.ts: from counts in adopted texts. */
export const SELF: Readonly<Record<LanguageCode, string>> = {
  en: `
the above resolution > the present resolution
the current resolution > the present resolution
this present resolution > the present resolution
this draft resolution > the present resolution
the present draft resolution > the present resolution
this current resolution > the present resolution`,
  fr: `
le présent projet de résolution > la présente résolution
du présent projet de résolution > de la présente résolution
au présent projet de résolution > à la présente résolution
ce projet de résolution > la présente résolution
cette présente résolution > la présente résolution
la résolution actuelle > la présente résolution`,
  es: `
el presente proyecto de resolución > la presente resolución
del presente proyecto de resolución > de la presente resolución
al presente proyecto de resolución > a la presente resolución
este proyecto de resolución > la presente resolución
esta presente resolución > la presente resolución
la actual resolución > la presente resolución`,
  ar: `
مشروع القرار هذا > هذا القرار
مشروع هذا القرار > هذا القرار
القرار الحالي > هذا القرار
القرار الراهن > هذا القرار`,
  zh: `
本决议草案 > 本决议
本项决议草案 > 本决议
此决议 > 本决议
现决议 > 本决议`,
  ru: `
данная резолюция > настоящая резолюция
данной резолюции > настоящей резолюции
данную резолюцию > настоящую резолюцию
данной резолюцией > настоящей резолюцией
настоящий проект резолюции > настоящая резолюция
настоящего проекта резолюции > настоящей резолюции
настоящему проекту резолюции > настоящей резолюции
настоящем проекте резолюции > настоящей резолюции`,
};
