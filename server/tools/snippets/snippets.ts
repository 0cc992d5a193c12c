import { BODIES } from '../../src/core/bodies/bodies.ts';
import { firstLabel, labelLike } from '../../src/core/document/labels.ts';
import { type LanguageCode, type LanguagePack, packOf } from '../../src/core/index.ts';
import {
  type DraftWords,
  type ParagraphWords,
  SNIPPETS,
  type SnippetName,
  type SnippetWords,
  wordsOf,
} from './words.ts';

/** Openings that a new paragraph offers, by concept. */
export const OFFERED = {
  preambular: [
    'recall',
    'reaffirm',
    'recognize',
    'note',
    'take-note',
    'welcome',
    'bear-in-mind',
    'guided-by',
    'convinced',
    'deeply-concerned',
    'note-with-appreciation',
    'having-considered',
  ],
  operative: [
    'decide',
    'request',
    'call-upon',
    'encourage',
    'urge',
    'welcome',
    'take-note',
    'reaffirm',
    'recognize',
    'endorse',
    'express-appreciation',
    'commend',
  ],
} as const;

/** The snippets of one language as VS Code reads them. */
export function snippets(language: LanguageCode): object {
  const pack = packOf(language);
  const words = wordsOf(language);
  const bodies = bodiesOf(pack, words);
  const entries = SNIPPETS.map((name) => {
    const { prefix, says } = words.names[name];
    return [
      says,
      {
        prefix: [...new Set([`${name}-${language}`, prefix])],
        body: withTabStops(bodies[name]).split('\n'),
        description: `${says} (${pack.name})`,
      },
    ];
  });
  return Object.fromEntries(entries);
}

function bodiesOf(pack: LanguagePack, words: SnippetWords): Record<SnippetName, string> {
  const { comma, semicolon, stop } = marksOf(pack, words);
  const space = pack.script === 'Han' ? '' : ' ';
  const operative = pack.labels.operative.replace('{n}', '‹1›');
  const paragraphs = [1, 2].map((value) => `${numbered(pack, value)} ${words.rest}${stop}`);
  return {
    assembly: draft(pack, words, words.drafts.assembly),
    council: draft(pack, words, words.drafts.council),
    preambular: `*‹${offered(pack, 'preambular')}›*${space}${words.rest}${comma}`,
    operative: `${operative} *‹${offered(pack, 'operative')}›*${space}${words.rest}${semicolon}`,
    items: items(pack, [words.item, words.item, words.item], semicolon, semicolon),
    annex: [pack.annex.split('|')[0], words.annexTitle, ...paragraphs].join('\n\n'),
    footnote: `[^‹1›]: ‹A/66/131›${stop}`,
    closing: words.closing.join('\n'),
    report: `${operative} ${words.report}${semicolon}`,
    seized: `${operative} ${words.seized}${stop}`,
  };
}

function marksOf({ marks }: LanguagePack, { beforeHighMarks }: SnippetWords): LanguagePack['marks'] {
  return { ...marks, semicolon: beforeHighMarks + marks.semicolon, colon: beforeHighMarks + marks.colon };
}

/** The most usual form of each concept. A language that joins a later paragraph to the one before does so here. */
function offered(pack: LanguagePack, part: keyof typeof OFFERED): string {
  const joiner = part === 'preambular' ? pack.joiner : '';
  return OFFERED[part]
    .map((concept) => pack[part][concept]!.split('|')[0]!)
    .map((form) => (form.startsWith(joiner) ? form : joiner + form))
    .join('|');
}

function draft(
  pack: LanguagePack,
  words: SnippetWords,
  { body, title, preambular, operative }: DraftWords,
): string {
  const { comma, semicolon, stop } = marksOf(pack, words);
  const name = BODIES.find(({ key }) => key === body)?.[pack.code]?.split('|')[0];
  const paragraphs = operative.map((paragraph, index) => {
    const mark = index === operative.length - 1 ? stop : semicolon;
    return `${numbered(pack, index + 1)} ${withItems(pack, words, paragraph, mark)}`;
  });
  const lines = [`${name}${comma}`, ...preambular.map((paragraph) => paragraph + comma), ...paragraphs];
  return linked((title === null ? lines : [title, ...lines]).join('\n\n'));
}

function withItems(pack: LanguagePack, words: SnippetWords, paragraph: ParagraphWords, mark: string): string {
  if (typeof paragraph === 'string') return paragraph + mark;
  const { semicolon, colon } = marksOf(pack, words);
  return `${paragraph.lead}${colon}\n\n${items(pack, paragraph.items, semicolon, mark)}`;
}

function items(pack: LanguagePack, list: readonly string[], mark: string, last: string): string {
  const first = firstLabel(pack, 1)!;
  return list
    .map((item, index) => `${labelLike(first, index + 1)} ${item}${index === list.length - 1 ? last : mark}`)
    .join('\n\n');
}

const numbered = (pack: LanguagePack, value: number): string =>
  pack.labels.operative.replace('{n}', String(value));

const PLACE = /‹([^›]*)›/g;

/** Gives the same words the same number, so that typing in one place fills the other. */
function linked(text: string): string {
  const seen: string[] = [];
  return text.replace(PLACE, (_, words: string) => {
    if (!seen.includes(words)) seen.push(words);
    return `‹${seen.indexOf(words) + 1}:${words}›`;
  });
}

/** `‹words›` becomes `${1:words}`, `‹a|b›` a choice, and the cursor ends behind everything. */
function withTabStops(text: string): string {
  let count = 0;
  const stops = text.replace(PLACE, (_, place: string) => {
    const [, number, words] = /^(?:(\d+):)?(.*)$/.exec(place)!;
    if (number === undefined) count++;
    const at = number ?? count;
    if (!words!.includes('|')) return `\${${at}:${words!.replace(/[\\$}]/g, '\\$&')}}`;
    return `\${${at}|${words!
      .split('|')
      .map((choice) => choice.replace(/[\\,|]/g, '\\$&'))
      .join(',')}|}`;
  });
  return `${stops}$0`;
}
