import type { LanguagePack } from '../../src/core/index.ts';
import { include, type Rule, scopes } from './rule.ts';
import { BEFORE_END, DELEGATIONS, NOTE_MARK, RESOLUTION_NUMBER, SPACE, SYMBOL } from './shapes.ts';
import { DIGIT, date } from './words.ts';

/** Not within a word or a number; a Chinese or Arabic letter may stand right before a figure. */
const APART = '(?<![\\p{Latin}\\p{Cyrillic}\\p{N}/.])';

const DELEGATION = 'entity.name.type.delegation';

/** Rules for what stands anywhere in a paragraph. */
export function inline(packs: readonly LanguagePack[]): Record<string, Rule> {
  return {
    inline: {
      patterns: include('footnote-mark', 'negotiation', 'changed', 'quotation', 'emphasis', 'date', 'symbol'),
    },
    'footnote-mark': { match: NOTE_MARK, name: 'string.other.link.footnote.resolution' },
    negotiation: negotiation('nested-negotiation'),
    'nested-negotiation': negotiation('innermost-negotiation'),
    'innermost-negotiation': negotiation(),
    // "[EU: …]", "[… – EU]"
    attribution: {
      patterns: [
        { match: `\\G${SPACE}?(${DELEGATIONS})(?=[:：])`, captures: scopes(DELEGATION) },
        { match: `(?<=\\s)[–—-]${SPACE}?(${DELEGATIONS})(?=[\\]］])`, captures: scopes(DELEGATION) },
      ],
    },
    changed: {
      patterns: [
        changed('~~', '~~', 'markup.strikethrough'),
        changed('<(?:s|del|strike)>', '</(?:s|del|strike)>', 'markup.strikethrough'),
        changed('<ins>', '</ins>', 'markup.underline'),
      ],
    },
    quotation: {
      patterns: [
        quoted('“', '”'),
        quoted('”', '“'),
        quoted('«', '»'),
        quoted('《', '》'),
        quoted('「', '」'),
      ],
    },
    emphasis: {
      patterns: [
        marked('\\*\\*|__', '[^*_]', 'markup.bold'),
        marked('[*_]', '[^*_]', 'markup.italic'),
        marked('<(?:b|strong)>', '[^<]', 'markup.bold', '</(?:b|strong)>'),
        marked('<(?:i|em)>', '[^<]', 'markup.italic', '</(?:i|em)>'),
        marked('<u>', '[^<]', 'markup.underline', '</u>'),
      ],
    },
    date: {
      match: `(?<!${DIGIT})(?:${packs.map(date).join('|')})(?!${DIGIT})`,
      name: 'constant.other.date.resolution',
    },
    symbol: {
      match: `${APART}(?:${RESOLUTION_NUMBER})|${APART}${SYMBOL}`,
      name: 'constant.other.symbol.resolution variable.other.constant.resolution',
    },
  };
}

/** Words not yet agreed. Brackets nest, but not without end: a file of nothing else would take for ever. */
function negotiation(...inner: readonly string[]): Rule {
  return {
    name: 'markup.inserted.negotiation.resolution',
    begin: '([\\[［])(?!\\^)',
    beginCaptures: scopes('punctuation.section.brackets.begin'),
    end: `([\\]］])|${BEFORE_END}`,
    endCaptures: scopes('punctuation.section.brackets.end'),
    patterns: include('attribution', 'footnote-mark', ...inner, 'changed', 'emphasis', 'date', 'symbol'),
  };
}

/** Words that are to go or to come, within one line; they may be in italics themselves. */
function changed(open: string, close: string, scope: string): Rule {
  return {
    contentName: `${scope}.resolution`,
    begin: `(${open})(?=[^\\s~<][^~\\n]{0,1000}?(?:${close}))`,
    beginCaptures: scopes('punctuation.definition.emphasis'),
    end: `(${close})|${BEFORE_END}`,
    endCaptures: scopes('punctuation.definition.emphasis'),
    patterns: include('footnote-mark', 'emphasis', 'date', 'symbol'),
  };
}

function quoted(open: string, close: string): Rule {
  return {
    name: 'string.quoted.resolution',
    begin: `${open}(?=[^${open}${close}\\n]{1,400}${close})`,
    beginCaptures: { 0: { name: 'punctuation.definition.string.begin.resolution' } },
    end: `(${close})|${BEFORE_END}`,
    endCaptures: scopes('punctuation.definition.string.end'),
    patterns: include('footnote-mark', 'negotiation', 'emphasis', 'date', 'symbol'),
  };
}

/** Emphasis within one line: what it holds is short, so that looking for its end costs little. */
function marked(open: string, inside: string, scope: string, close = open): Rule {
  return {
    contentName: `${scope}.resolution`,
    begin: `(${open})(?=[^\\s*_]${inside}{0,400}(?:${close}))`,
    beginCaptures: scopes('punctuation.definition.emphasis'),
    end: `(${close})|${BEFORE_END}`,
    endCaptures: scopes('punctuation.definition.emphasis'),
    patterns: include('footnote-mark', 'date', 'symbol'),
  };
}
