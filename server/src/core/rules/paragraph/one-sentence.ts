import type { LanguagePack } from '../../languages/pack.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'paragraph/one-sentence',
  severity: 'info',
  scope: 'text',
  languages: 'all',
  summary: 'No full stop stands inside a paragraph.',
  why: 'A resolution is one sentence from the enacting line to the last full stop. What is said in a second sentence goes into a clause or a paragraph of its own. Quotations and annexes are left alone.',
  source: [SOURCES.drafting],
  fix: null,
  bad: {
    en: '1. Requests the Secretary-General to list the wells⟦.⟧ The list is to be published each year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits⟦.⟧ Cette liste est publiée chaque année.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos⟦.⟧ La lista se publicará cada año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار⟦.⟧ وتنشر القائمة كل سنة.',
    zh: '1. 请秘书长编制水井清单⟦。⟧该清单每年公布。',
    ru: '1. просит Генерального секретаря составить перечень колодцев⟦.⟧ Перечень публикуется каждый год.',
  },
  good: {
    en: '1. Requests the Secretary-General to list the wells and to publish the list each year.',
    fr: '1. Prie le Secrétaire général de dresser la liste des puits et de la publier chaque année.',
    es: '1. Solicita al Secretario General que elabore una lista de los pozos y la publique cada año.',
    ar: '1 - تطلب إلى الأمين العام أن يعد قائمة بالآبار وأن ينشرها كل سنة.',
    zh: '1. 请秘书长编制水井清单并每年公布。',
    ru: '1. просит Генерального секретаря составить перечень колодцев и публиковать его каждый год.',
  },
  check({ text, start, role }, { pack, part, report }) {
    if (part.paragraph === null || role === 'note') return;
    const { stop } = pack.marks;
    for (let at = text.indexOf(stop); at >= 0; at = text.indexOf(stop, at + 1)) {
      if (!isSecond(text, at, pack.script) || isInside(text, at)) continue;
      report(
        { start: start + at, end: start + at + 1 },
        t`A full stop inside a paragraph: the whole resolution is one sentence.`,
      );
      return;
    }
  },
});

/** So much is looked at before and behind a stop, UTF-16. */
const BEFORE = 5;
const BEHIND = 40;

/** A stop behind a word that is no abbreviation, and the beginning of another sentence. */
function isSecond(text: string, at: number, script: LanguagePack['script']): boolean {
  if (at + 2 >= text.length) return false;
  const [ends, begins] = SHAPES[script];
  return (
    ends.test(text.slice(Math.max(0, at - BEFORE), at)) && begins.test(text.slice(at + 1, at + 1 + BEHIND))
  );
}

const SHAPES: Readonly<Record<LanguagePack['script'], readonly [RegExp, RegExp]>> = {
  Latin: [/^\p{Ll}{5}$/u, /^ \p{Lu}\p{Ll}+,? \p{L}/u],
  Cyrillic: [/^\p{Ll}{5}$/u, /^ \p{Lu}\p{Ll}+,? \p{Ll}/u],
  Arabic: [/[\u0621-\u064a]{3}$/, /^ [\u0621-\u064a]{2}/],
  Han: [/\p{Script=Han}$/u, /^\s?\p{Script=Han}{2}/u],
};

/** Inside quotation marks or brackets that stand open at `end`. */
function isInside(text: string, end: number): boolean {
  let open = 0;
  let straight = 0;
  for (let at = 0; at < end; at++) {
    const char = text[at]!;
    if ('“«《(（[「„'.includes(char)) open++;
    else if ('”»》)）]」'.includes(char)) open--;
    else if (char === '"') straight ^= 1;
  }
  return open !== 0 || straight === 1;
}
