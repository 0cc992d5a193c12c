import type { LanguageCode } from '../codes.ts';

/** How one language writes out what it cites, as adopted texts do. */
export interface CitingForm {
  /** Number and date behind a noun, or with the noun behind them; what stands in [ ] goes with the date. */
  readonly number: string;
  /** The same with the noun and whose the text is. */
  readonly full: string;
  /** The noun where none is typed. */
  readonly noun: { readonly resolution: string; readonly decision: string };
  /** Beginnings of a noun that lose their article when the body follows at once, "written=kept", parted by bars. */
  readonly construct: string;
  /** What is left out of the name of a body in its enacting line, parted by bars: marks of its session. */
  readonly sessions: string;
  /** Articles of such a name, and what stands before it in a citation instead, "article=of the", parted by bars. */
  readonly of: string;
  /** Words of such a name that are declined there, "nominative=genitive", parted by bars. */
  readonly declined: string;
  /** A number has no spaces inside. */
  readonly tight: boolean;
  /** A full citation may follow a verb as it is, with no article or preposition. */
  readonly bare: boolean;
}

export const CITING_FORMS: Readonly<Record<LanguageCode, CitingForm>> = {
  en: {
    number: '{number}[ of {date}]',
    full: '{body} {noun} {number}[ of {date}]',
    noun: { resolution: 'resolution', decision: 'decision' },
    construct: '',
    sessions: '* |*',
    of: 'The =',
    declined: '',
    tight: false,
    bare: true,
  },
  fr: {
    number: '{number}[ du {date}]',
    full: '{noun} {number} {body}[ en date du {date}]',
    noun: { resolution: 'résolution', decision: 'décision' },
    construct: '',
    sessions: '* |*',
    of: "L'=de l'|Le =du |La Assemblée=de l'Assemblée|La =de la |Les =des ",
    declined: '',
    tight: false,
    bare: false,
  },
  es: {
    number: '{number}[, de {date}]',
    full: '{noun} {number} {body}[, de {date}]',
    noun: { resolution: 'resolución', decision: 'decisión' },
    construct: '',
    sessions: '* |*',
    of: 'El =del |La =de la |Los =de los |Las =de las ',
    declined: '',
    tight: false,
    bare: false,
  },
  ar: {
    number: '{number}[ المؤرخ {date}]',
    full: '{noun} {body} {number}[ المؤرخ {date}]',
    noun: { resolution: 'قرار', decision: 'مقرر' },
    construct: 'ولل=ول|فلل=فل|لل=ل|وبال=وب|بال=ب|وال=و|فال=ف|كال=ك|ال=',
    sessions: ' *|*',
    of: 'إن =',
    declined: '',
    tight: false,
    bare: false,
  },
  zh: {
    number: '[{date}]第{number}号{noun}',
    full: '{body}[{date}]第{number}号{noun}',
    noun: { resolution: '决议', decision: '决定' },
    construct: '',
    sessions: '第*届|*',
    of: '',
    declined: '',
    tight: true,
    bare: true,
  },
  ru: {
    number: '{number}[ от {date}]',
    full: '{noun} {number} {body}[ от {date}]',
    noun: { resolution: 'резолюция', decision: 'решение' },
    construct: '',
    sessions: 'Пятьдесят * сессия |* сессия |*',
    of: '',
    declined:
      'Генеральная=Генеральной|Статистическая=Статистической|Экономическая=Экономической|социальная=социальной|' +
      'Европейская=Европейской|экономическая=экономической|Полномочная=Полномочной|Экономический=Экономического|' +
      'Социальный=Социального|Исполнительный=Исполнительного|Специальный=Специального|действующая=действующей|' +
      'выступающая=выступающей|Ассамблея=Ассамблеи|ассамблея=ассамблеи|Комиссия=Комиссии|комиссия=комиссии|' +
      'Конференция=Конференции|конференция=конференции|Совет=Совета|совет=совета|Комитет=Комитета|' +
      'комитет=комитета|Конгресс=Конгресса|Форум=Форума',
    tight: false,
    bare: false,
  },
};
