import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { CHAR, saw, scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** Control characters, zero-width ones, soft hyphens, place holders, private use. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060-\u2064\ufeff\ufffc\ufffd\ue000-\uf8ff]{1,20}/g;

/** Marks of direction inside a word that runs from left to right. */
const TURNING = /(?<=[\p{L}])[\u200e\u200f]{1,4}(?=[\p{L}])/gu;

/** They stand for a character that is lost: nobody but the drafter knows which. */
const LOST = /[\ufffd\ue000-\uf8ff]/;

export default rule({
  code: 'script/invisible',
  severity: 'warning',
  scope: 'text',
  languages: 'all',
  summary: 'No control characters, zero-width characters, soft hyphens or lost characters stand in the text.',
  why: 'They come along when text is copied from a web page or a PDF file. Nobody sees them, but searches miss the words that hold them.',
  source: [SOURCES.characters],
  fix: 'removes the character, unless it stands for one that was lost',
  typographic: true,
  bad: {
    en: '1. Requests the Secretary-General to survey the har⟦\u00ad⟧bours.',
    fr: '1. Prie le Secrétaire général d’étudier les⟦\u200b⟧ ports.',
    es: '1. Solicita al Secretario General que estudie los puer⟦\u00ad⟧tos.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس⟦\ufeff⟧ الموانئ.',
    zh: '1. 请秘书长研究⟦\u200b⟧港口。',
    ru: '1. просит Генерального секретаря изучить пор⟦\u00ad⟧ты.',
  },
  good: {
    en: '1. Requests the Secretary-General to survey the harbours.',
    fr: '1. Prie le Secrétaire général d’étudier les ports.',
    es: '1. Solicita al Secretario General que estudie los puertos.',
    ar: '1 - تطلب إلى الأمين العام أن يدرس الموانئ.',
    zh: '1. 请秘书长研究港口。',
    ru: '1. просит Генерального секретаря изучить порты.',
  },
  check(run, { pack, report }) {
    if (!saw(scan(run), CHAR.invisible)) return;
    const turning = pack.direction === 'ltr' ? run.text.matchAll(TURNING) : [];
    for (const { index, 0: chars } of [...run.text.matchAll(INVISIBLE), ...turning]) {
      const span = { start: run.start + index, end: run.start + index + chars.length };
      const name = `U+${chars.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      if (LOST.test(chars)) report(span, t`A character was lost here (${name}); write it again.`);
      else
        report(span, t`An invisible character (${name}) stands here; remove it.`, {
          fixes: [{ title: t`Remove the invisible character`, edits: [{ span, text: '' }], preferred: true }],
        });
    }
  },
});
