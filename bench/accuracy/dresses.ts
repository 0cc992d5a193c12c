import type { LanguageCode } from '../../server/src/core/index.ts';

/** One text as its paragraphs, with what a dress may want to know of it. */
export interface Plain {
  readonly name: string;
  readonly language: LanguageCode;
  readonly paragraphs: readonly string[];
  /** Symbol and title, for page heads; openings, for emphasis. */
  readonly symbol: string | null;
  readonly title: string | null;
  readonly openings: readonly string[];
}

export interface Dress {
  readonly name: string;
  readonly what: string;
  /** The preamble of a language without capitals cannot be told in one line. */
  readonly oneLine?: boolean;
  wear(text: Plain): string;
}

/** The forms in which one and the same text comes: all give the same outline. */
export const DRESSES: readonly Dress[] = [
  { name: 'plain', what: 'one paragraph a block', wear: ({ paragraphs }) => `${paragraphs.join('\n\n')}\n` },
  {
    name: 'crlf',
    what: 'CRLF line ends and a BOM',
    wear: ({ paragraphs }) => `\ufeff${paragraphs.join('\r\n\r\n')}\r\n`,
  },
  {
    name: 'lines',
    what: 'one paragraph a line, no blank lines',
    wear: ({ paragraphs }) => `${paragraphs.join('\n')}\n`,
  },
  {
    name: 'wrapped',
    what: 'hard-wrapped at 40 to 110 columns',
    wear: (text) => `${wrapped(text, width(text)).join('\n\n')}\n`,
  },
  { name: 'emphasis', what: 'Markdown headings and emphasis', wear: emphasised },
  { name: 'pages', what: 'wrapped, with page heads, numbers and form feeds', wear: paged },
  { name: 'tokens', what: 'spaces between Chinese words', wear: tokenised },
  {
    name: 'one line',
    what: 'one single line',
    oneLine: true,
    wear: ({ paragraphs }) => `${paragraphs.join(' ')}\n`,
  },
  {
    name: 'dense',
    what: 'wrapped, no blank lines (ambiguous, for the record)',
    wear: (text) => `${wrapped(text, width(text)).join('\n')}\n`,
  },
];

/** A width between 40 and 110 columns that depends on the text's name alone. */
function width({ name, language }: Plain): number {
  let hash = 7;
  for (const char of name) hash = (hash * 31 + char.charCodeAt(0)) % 100_003;
  const columns = 40 + (hash % 71);
  return language === 'zh' ? Math.floor(columns / 2) : columns;
}

function wrapped({ paragraphs, language }: Plain, columns: number): string[] {
  return paragraphs.map((paragraph) =>
    language === 'zh' ? byCharacters(paragraph, columns) : byWords(paragraph, columns),
  );
}

function byCharacters(paragraph: string, columns: number): string {
  const lines: string[] = [];
  for (let at = 0; at < paragraph.length; at += columns) lines.push(paragraph.slice(at, at + columns).trim());
  return lines.filter((line) => line !== '').join('\n');
}

function byWords(paragraph: string, columns: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/ +/)) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

function emphasised({ paragraphs, openings, title }: Plain): string {
  const blocks = paragraphs.map((paragraph) => {
    const label = /^(?:[\d٠-٩]{1,3} ?[.-]|\([^)]{1,4}\)|[^\s()]{1,2}\))\s/.exec(paragraph)?.[0] ?? '';
    const rest = paragraph.slice(label.length);
    const opening = openings.filter((known) => rest.startsWith(known)).sort((a, b) => b.length - a.length)[0];
    if (opening !== undefined) return `${label}*${opening}*${rest.slice(opening.length)}`;
    return title !== null && paragraph.endsWith(title) && paragraph.length < title.length + 20
      ? `# ${paragraph}`
      : paragraph;
  });
  return `${blocks.join('\n\n')}\n`;
}

function paged(text: Plain): string {
  const lines = wrapped(text, text.language === 'zh' ? 36 : 76)
    .join('\n\n')
    .split('\n');
  const out: string[] = [];
  let page = 1;
  lines.forEach((line, index) => {
    out.push(line);
    if (index % 44 !== 43) return;
    page++;
    out.push(
      '',
      '24-19997 (E)',
      `\f${text.symbol ?? 'A/RES/80/999'}`,
      '',
      text.title ?? '',
      '',
      `${page}/12`,
      '',
    );
  });
  return `${out.join('\n')}\n`;
}

function tokenised({ paragraphs, language }: Plain): string {
  const tokens = (paragraph: string): string =>
    paragraph.replace(/([\u4e00-\u9fff]{2})(?=[\u4e00-\u9fff])/g, '$1 ').replace(/([，；。：、])/g, ' $1 ');
  return `${(language === 'zh' ? paragraphs.map(tokens) : paragraphs).join('\n\n')}\n`;
}
