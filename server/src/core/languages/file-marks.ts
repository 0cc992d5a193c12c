import type { LanguageCode } from './codes.ts';

/**
 * How names of files and folders say the language of what they hold, folded: codes of ISO 639, the letter that United
 * Nations documents end in (A/RES/66/102-E), and names of the language in itself, English and French.
 */
export const FILE_MARKS: Readonly<Record<LanguageCode, readonly string[]>> = {
  ar: ['ar', 'ara', 'a', 'arabic', 'arabe', 'عربي', 'العربية'],
  zh: ['zh', 'zho', 'chi', 'cn', 'c', 'chinese', 'chinois', '中文', '汉语'],
  en: ['en', 'eng', 'e', 'english', 'anglais'],
  fr: ['fr', 'fra', 'fre', 'f', 'french', 'francais'],
  ru: ['ru', 'rus', 'r', 'russian', 'russe', 'русский'],
  es: ['es', 'spa', 'esp', 's', 'spanish', 'espagnol', 'espanol'],
};

/**
 * Words that names of files have for a state of a draft, folded: a version, a draft, a final or clean text, one with
 * changes marked, a copy. A number may follow.
 */
export const DRAFT_MARKS: Readonly<Record<LanguageCode, readonly string[]>> = {
  ar: ['مسودة', 'مشروع', 'نهائي', 'نسخة', 'منقح'],
  zh: ['草案', '草稿', '初稿', '定稿', '修订', '修订稿', '版'],
  en: [
    'v',
    'ver',
    'version',
    'draft',
    'final',
    'rev',
    'revised',
    'clean',
    'marked',
    'tracked',
    'copy',
    'old',
    'new',
    'zero',
  ],
  fr: ['projet', 'brouillon', 'revise', 'propre', 'copie', 'ancien', 'nouveau'],
  ru: ['проект', 'версия', 'черновик', 'итог', 'финал', 'чистовик', 'копия'],
  es: ['proyecto', 'borrador', 'definitivo', 'limpio', 'copia', 'anterior', 'nuevo'],
};
