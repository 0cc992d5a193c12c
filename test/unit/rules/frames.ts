import type { LanguageCode, Rule } from '../../../server/src/core/index.ts';

/** A right text around an example: what a paragraph needs before and after it to be read as one. */
interface Frame {
  readonly enacting: string;
  readonly preambular: string;
  readonly operative: string;
}

export const FRAMES: Readonly<Record<LanguageCode, Frame>> = {
  en: {
    enacting: 'The General Assembly,',
    preambular: 'Recalling its earlier work on lighthouses,',
    operative: '1. Requests the Secretary-General to publish a list of all lighthouses.',
  },
  fr: {
    enacting: 'L’Assemblée générale,',
    preambular: 'Rappelant ses travaux antérieurs sur les phares,',
    operative: '1. Prie le Secrétaire général de publier une liste de tous les phares.',
  },
  es: {
    enacting: 'La Asamblea General,',
    preambular: 'Recordando su labor anterior sobre los faros,',
    operative: '1. Solicita al Secretario General que publique una lista de todos los faros.',
  },
  ar: {
    enacting: 'إن الجمعية العامة،',
    preambular: 'إذ تشير إلى أعمالها السابقة بشأن المنارات،',
    operative: '1 - تطلب إلى الأمين العام أن ينشر قائمة بجميع المنارات.',
  },
  zh: {
    enacting: '大会，',
    preambular: '回顾其以往关于灯塔的工作，',
    operative: '1. 请秘书长公布所有灯塔的清单。',
  },
  ru: {
    enacting: 'Генеральная Ассамблея,',
    preambular: 'ссылаясь на свою прежнюю работу по вопросу о маяках,',
    operative: '1. просит Генерального секретаря опубликовать перечень всех маяков.',
  },
};

/** The example as a whole text; a number begins an operative part. */
export function framed(example: string, { whole }: Pick<Rule, 'whole'>, language: LanguageCode): string {
  const { enacting, preambular, operative } = FRAMES[language];
  if (whole) return example;
  const blocks = /^⟦?\d/.test(example) ? [enacting, preambular, example] : [enacting, example, operative];
  return blocks.join('\n\n');
}
