import type { LanguageCode } from './codes.ts';

/** Words that refactorings write, in one language. */
export interface RestructuringWords {
  /** Quotation marks with the space inside them. */
  readonly quotes: readonly [string, string];
  /** What stands between numbers of a list, and before the last of them. */
  readonly list: { readonly between: string; readonly last: string };
  /** Words before the numbers of several paragraphs, each with that for one, by bars: where two become one. */
  readonly several: string;
  /** How a text names itself, and how the Security Council does. */
  readonly self: { readonly present: string; readonly this: string };
  /** "of the present resolution", in the place of "above"; {self} stands for the name. */
  readonly own: string;
  /** Joins a paragraph to the one before, whose mark it replaces; `before`: beginnings that want the other, by bars. */
  readonly joint: { readonly usual: string; readonly other: string; readonly before: string };
  /** Words that announce a list and make no sense without it, the beginnings of them, parted by bars. */
  readonly announcing: string;
  /** What the customary order of a preamble goes by, parted by bars: the Charter, other instruments, reports. */
  readonly recitals: { readonly charter: string; readonly instruments: string; readonly reports: string };
  /** A reference to the only annex, and to one of several; {label} stands for its label, {self} for the text. */
  readonly inAnnex: { readonly only: string; readonly labelled: string };
}

export const RESTRUCTURING: Readonly<Record<LanguageCode, RestructuringWords>> = {
  en: {
    quotes: ['“', '”'],
    list: { between: ', ', last: ' and ' },
    several: 'paragraphs=paragraph|Paragraphs=Paragraph',
    self: { present: 'the present resolution', this: 'this resolution' },
    own: 'of {self}',
    joint: { usual: ', and ', other: '', before: '' },
    announcing: 'follow',
    recitals: {
      charter: 'Charter of the United Nations',
      instruments: 'Declaration|Convention|Covenant|Treaty|Protocol|Agenda for',
      reports: 'report',
    },
    inAnnex: {
      only: ' as set out in the annex to {self}',
      labelled: ' as set out in annex {label} to {self}',
    },
  },
  fr: {
    quotes: ['«\u00a0', '\u00a0»'],
    list: { between: ', ', last: ' et ' },
    several:
      'aux paragraphes=au paragraphe|les paragraphes=le paragraphe|des paragraphes=du paragraphe|paragraphes=paragraphe',
    self: { present: 'la présente résolution', this: 'la présente résolution' },
    own: 'de {self}',
    joint: { usual: ', et ', other: '', before: '' },
    announcing: 'suivant|suit|ci-après',
    recitals: {
      charter: 'Charte des Nations Unies',
      instruments: 'Déclaration|Convention|Pacte|Traité|Protocole|Programme de développement durable',
      reports: 'rapport',
    },
    inAnnex: {
      only: ', comme indiqué à l’annexe de {self}',
      labelled: ', comme indiqué à l’annexe {label} de {self}',
    },
  },
  es: {
    quotes: ['“', '”'],
    list: { between: ', ', last: ' y ' },
    several: 'de los párrafos=del párrafo|a los párrafos=al párrafo|los párrafos=el párrafo|párrafos=párrafo',
    self: { present: 'la presente resolución', this: 'la presente resolución' },
    own: 'de {self}',
    joint: { usual: ', y ', other: ', e ', before: 'i|hi' },
    announcing: 'siguiente|continuación',
    recitals: {
      charter: 'Carta de las Naciones Unidas',
      instruments: 'Declaración|Convención|Pacto|Tratado|Protocolo|Agenda 20',
      reports: 'informe',
    },
    inAnnex: {
      only: ', según figura en el anexo de {self}',
      labelled: ', según figura en el anexo {label} de {self}',
    },
  },
  ru: {
    quotes: ['«', '»'],
    list: { between: ', ', last: ' и ' },
    several: 'пунктах=пункте|пунктам=пункту|пунктами=пунктом|пунктов=пункта|пункты=пункт',
    self: { present: 'настоящей резолюции', this: 'настоящей резолюции' },
    own: '{self}',
    joint: { usual: ', и ', other: '', before: '' },
    announcing: 'следующ|нижеследующ',
    recitals: {
      charter: 'Устав Организации|Устава Организации|Уставом Организации|Уставе Организации',
      instruments: 'Деклараци|Конвенци|Пакт|Договор|Протокол|Повестк',
      reports: 'доклад',
    },
    inAnnex: {
      only: ', как указано в приложении к {self}',
      labelled: ', как указано в приложении {label} к {self}',
    },
  },
  ar: {
    quotes: ['«', '»'],
    list: { between: ' و ', last: ' و ' },
    several: 'الفقرتين=الفقرة|الفقرتان=الفقرة|الفقرات=الفقرة|للفقرات=للفقرة',
    self: { present: 'هذا القرار', this: 'هذا القرار' },
    own: 'من {self}',
    joint: { usual: '، و', other: '، ', before: 'و' },
    announcing: 'يلي|التالي',
    recitals: {
      charter: 'ميثاق الأمم المتحدة',
      instruments: 'إعلان|الإعلان|اتفاقية|الاتفاقية|العهد|معاهدة|بروتوكول|خطة التنمية',
      reports: 'تقرير',
    },
    inAnnex: {
      only: '، على النحو الوارد في مرفق {self}',
      labelled: '، على النحو الوارد في المرفق {label} ل{self}',
    },
  },
  zh: {
    quotes: ['“', '”'],
    list: { between: '、', last: '和' },
    several: '',
    self: { present: '本决议', this: '本决议' },
    own: '{self}',
    joint: { usual: '，并', other: '，', before: '又|还|并' },
    announcing: '下列|如下|以下|包括',
    recitals: {
      charter: '《联合国宪章》|联合国宪章',
      instruments: '宣言|公约|条约|议定书|年议程',
      reports: '报告',
    },
    inAnnex: { only: '，内容载于{self}附件', labelled: '，内容载于{self}附件{label}' },
  },
};
