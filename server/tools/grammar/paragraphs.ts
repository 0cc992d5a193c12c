import type { LanguagePack } from '../../src/core/index.ts';
import { include, type Rule, scopes } from './rule.ts';
import {
  BEFORE_END,
  DELEGATIONS,
  ITEM_LABEL,
  MARGIN,
  NUMBER_LABEL,
  PARAGRAPH_END,
  PREAMBULAR_LABEL,
  SPACE,
} from './shapes.ts';
import { opening } from './words.ts';

/** Where words end that are proposed or to go: what begins with a label has no other end before that of the paragraph. */
const MARK_END = '(?=[\\]］]|~~|</(?:s|del|strike)>)';

/** How a phrase may be marked out, and the scope that shows it so. */
const EMPHASES: readonly (readonly [open: string, close: string, scope: string])[] = [
  ['[*_]{3}', '[*_]{3}', 'markup.bold.resolution markup.italic.resolution'],
  ['\\*\\*|__', '\\*\\*|__', 'markup.bold.resolution'],
  ['[*_]', '[*_]', 'markup.italic.resolution'],
  ['<(?:i|em)>', '</(?:i|em)>', 'markup.italic.resolution'],
  ['<(?:b|strong)>', '</(?:b|strong)>', 'markup.bold.resolution'],
  ['<u>', '</u>', 'markup.underline.resolution'],
];

/**
 * Rules for a paragraph and what may stand at its beginning. `\G` is where the rule around began its content, so that
 * an opening counts behind the margin, a label, a bracket or a mark of emphasis, and nowhere else.
 */
export function paragraphs(packs: readonly LanguagePack[]): Record<string, Rule> {
  return {
    paragraph: {
      begin: `^${MARGIN}(?=\\S)`,
      end: PARAGRAPH_END,
      endCaptures: scopes('punctuation.terminator.paragraph'),
      patterns: include('bracketed-start', 'struck-start', 'label', 'start', 'inline'),
    },
    'bracketed-start': {
      name: 'markup.inserted.negotiation.resolution',
      begin: '\\G([\\[［])(?!\\^)[^\\S\\n]?',
      beginCaptures: scopes('punctuation.section.brackets.begin'),
      end: `([\\]］])|${BEFORE_END}`,
      endCaptures: scopes('punctuation.section.brackets.end'),
      patterns: include('label', 'start', 'attributed-start', 'inline'),
    },
    // "[EU: 3. *Requests* …]"
    'attributed-start': {
      begin: `\\G(${DELEGATIONS})[:：]${SPACE}?`,
      beginCaptures: scopes('entity.name.type.delegation'),
      end: `(?=[\\]］])|${BEFORE_END}`,
      patterns: include('label', 'start', 'inline'),
    },
    'struck-start': {
      contentName: 'markup.strikethrough.resolution',
      begin: '\\G(~~|<(?:s|del|strike)>)(?=\\S)',
      beginCaptures: scopes('punctuation.definition.emphasis'),
      end: `(~~|</(?:s|del|strike)>)|${BEFORE_END}`,
      endCaptures: scopes('punctuation.definition.emphasis'),
      patterns: include('label', 'start', 'inline'),
    },
    // A number alone on its line: `\G` is then the beginning of the next.
    label: {
      patterns: [
        numbered(NUMBER_LABEL, 'operative-start'),
        numbered(PREAMBULAR_LABEL, 'start'),
        {
          begin: `\\G[*_]{0,3}(${ITEM_LABEL})[*_]{0,3}`,
          beginCaptures: scopes('punctuation.definition.list.begin.resolution constant.numeric.item'),
          end: `${MARK_END}|${BEFORE_END}`,
          patterns: include('inline'),
        },
      ],
    },
    start: { patterns: include('emphasised-start', 'preambular-opening', 'operative-opening') },
    'operative-start': { patterns: include('emphasised-operative-start', 'operative-opening') },
    'emphasised-start': emphasised('preambular-opening', 'operative-opening', 'inline'),
    'emphasised-operative-start': emphasised('operative-opening', 'inline'),
    'preambular-opening': openings(packs, 'preambular', 'keyword.other.preambular'),
    'operative-opening': openings(packs, 'operative', 'keyword.control.operative'),
  };
}

/** A number, behind which a paragraph opens. */
function numbered(label: string, start: string): Rule {
  return {
    begin: `\\G[*_]{0,3}(${label})[*_]{0,3}(?:${SPACE}|[\\u200E\\u200F]){0,8}\\n?`,
    beginCaptures: scopes('punctuation.definition.list.begin.resolution constant.numeric.paragraph'),
    end: `${MARK_END}|${BEFORE_END}`,
    patterns: include(start, 'inline'),
  };
}

function emphasised(...content: readonly string[]): Rule {
  return {
    patterns: EMPHASES.map(([open, close, scope]) => ({
      contentName: scope,
      begin: `\\G(${open})(?=[^\\s*_][^*_\\n]{0,200}(?:${close}))`,
      beginCaptures: scopes('punctuation.definition.emphasis'),
      end: `(${close})|${BEFORE_END}`,
      endCaptures: scopes('punctuation.definition.emphasis'),
      patterns: include(...content),
    })),
  };
}

function openings(packs: readonly LanguagePack[], part: 'preambular' | 'operative', scope: string): Rule {
  return {
    patterns: packs.map((pack) => ({
      match: `\\G[*_]{0,3}${pack.capitals ? '(?:(?=\\p{Lu})|(?<=[*_>]))' : ''}(${opening(pack, part)})`,
      captures: scopes(scope),
    })),
  };
}
