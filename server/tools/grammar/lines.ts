import type { LanguagePack } from '../../src/core/index.ts';
import { include, type Rule, scopes } from './rule.ts';
import { EMPHASIS, MARGIN, NOTE_LABEL, PARAGRAPH_END, RESOLUTION_NUMBER, SPACE, SYMBOL } from './shapes.ts';
import { bodyNames, DIGIT, date, meeting, words } from './words.ts';

const MARKS = `(${EMPHASIS}?)`;
const EMPHASIS_SCOPE = 'punctuation.definition.emphasis';

/** A line that is one thing from end to end, with emphasis around it or not. */
function whole(source: string, scope: string, patterns: readonly Rule[] = []): Rule {
  return {
    match: `^${MARGIN}${MARKS}(${source})${MARKS}\\s*$`,
    captures: {
      ...scopes(EMPHASIS_SCOPE, null, EMPHASIS_SCOPE),
      2: { name: `${scope}.resolution`, patterns },
    },
  };
}

/** Rules for lines that stand alone. */
export function lines(packs: readonly LanguagePack[]): Record<string, Rule> {
  const each = (make: (pack: LanguagePack) => string): string => packs.map(make).join('|');
  const number = `(?:${RESOLUTION_NUMBER})`;
  const rest = '(?:[^\\n]{0,250}[^\\n\\s,،，;；؛*_>])?';
  const names = each((pack) => words(pack, pack.headings.resolution, pack.headings.decision));
  const dates = `(?:${each(date)})`;
  const meetings = `(?:${each(meeting)})`;
  return {
    lines: {
      patterns: include(
        'heading',
        'resolution-heading',
        'annex-heading',
        'section-heading',
        'adoption',
        'closing',
        'head-field',
        'rule-line',
        'enacting',
        'footnote-text',
      ),
    },
    heading: {
      name: 'markup.heading.resolution',
      begin: `^${MARGIN}(#{1,6})${SPACE}`,
      beginCaptures: scopes('punctuation.definition.heading'),
      end: '$',
      patterns: include('emphasis', 'symbol', 'footnote-mark'),
    },
    'resolution-heading': {
      patterns: [
        whole(
          `(?:${names})(?:[\\s:]{0,3}(?:n[o°º]\\.?\\s?|№\\s?)?(?:${number}|${SYMBOL}|${DIGIT}{1,3}(?![${DIGIT.slice(1, -1)}/])|[IVX]{1,6}(?!\\p{L}))${rest})?[:：]?`,
          'markup.heading',
          include('symbol'),
        ),
        whole(`第?\\s?${number}\\s?号?\\s?(?:${names})`, 'markup.heading', include('symbol')),
        whole(`${number}(?:[.:]?\\s{1,3}\\p{L}${rest}|[.:]?)`, 'markup.heading', include('symbol')),
        whole(SYMBOL, 'constant.other.symbol', include('symbol')),
      ],
    },
    'annex-heading': whole(
      `(?:${each((pack) => `${words(pack, pack.annex)}(?:\\s?(?:[IVX]{1,6}|[A-Z]|${DIGIT}{1,2}${pack.annexOrdinals === '' ? '' : `|${words(pack, pack.annexOrdinals)}`})(?![\\p{L}\\p{N}]))?`)})(?:[.:：–—-]${rest})?`,
      'markup.heading',
    ),
    'section-heading': whole('(?:[IVX]{1,6}|[A-Z])\\.?', 'markup.heading'),
    adoption: {
      patterns: [
        whole(
          `(?:${each((pack) => words(pack, pack.adoption))})${rest}`,
          'entity.name.label.adoption',
          include('symbol'),
        ),
        // "[on the report of the Third Committee (A/66/457)]"
        whole(
          `[\\[［][^\\[\\]［］\\n]{0,200}[(（]${SYMBOL}[^\\[\\]［］\\n]{0,80}[\\]］]`,
          'entity.name.label.adoption',
          include('symbol'),
        ),
      ],
    },
    closing: whole(
      `(?:${meetings}[,،，]?\\s{0,2}(?:${dates})?|${dates}[,،，]?\\s{0,2}(?:${meetings})?)\\.?`,
      'entity.name.label.closing',
    ),
    'head-field': {
      match: `^${MARGIN}${MARKS}((?:${each((pack) => words(pack, pack.headings.modelUn))})\\s?(?:：|:(?=[*_\\s]|$)))${MARKS}`,
      captures: scopes(EMPHASIS_SCOPE, 'entity.name.tag.head', EMPHASIS_SCOPE),
    },
    'rule-line': {
      match: `^${MARGIN}(?:_{3,}|[-–—=]{3,}|[─━]{3,}|(?:\\* ?){3,40})\\s*$`,
      name: 'punctuation.separator.resolution',
    },
    enacting: {
      patterns: [
        ...packs.map((pack) => enacting(bodyNames(pack, pack.code))),
        // A body that no list holds: alone on its line, in the languages where an article tells a name.
        enacting("(?i:the|l['’]|le|la|el)\\s?\\p{Lu}[^,.;:\\n]{2,120}(?=[,:]\\s*$)"),
        enacting('إن\\s[^،,.;:\\n]{2,120}(?=،\\s*$)'),
      ],
    },
    'footnote-text': {
      name: 'comment.line.footnote.resolution',
      begin: `^${MARGIN}(${NOTE_LABEL})`,
      beginCaptures: scopes('string.other.link.footnote'),
      end: PARAGRAPH_END,
      patterns: include('emphasis', 'symbol', 'date'),
    },
  };
}

/** The name of a body, alone on its line or with the first paragraph behind its comma. */
function enacting(name: string): Rule {
  return {
    begin: `^${MARGIN}${MARKS}(${name})${MARKS}(?:([,،，:：])${MARKS}${SPACE}*|(?=\\s*$))`,
    beginCaptures: scopes(
      EMPHASIS_SCOPE,
      'entity.name.type.body',
      EMPHASIS_SCOPE,
      'punctuation.terminator.enacting',
      EMPHASIS_SCOPE,
    ),
    end: `\\G\\s*$|${PARAGRAPH_END}`,
    endCaptures: scopes('punctuation.terminator.paragraph'),
    patterns: include('start', 'inline'),
  };
}
