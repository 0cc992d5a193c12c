import { loneSigns, type Signs } from '../pairs.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Full-width and half-width forms make a pair: Chinese texts mix them. */
const BRACKETS: Signs = {
  any: /[()（）[\]［］{}《》〈〉【】〔〕]/g,
  opens: {
    '(': ')',
    '（': ')',
    '[': ']',
    '［': ']',
    '{': '}',
    '《': '》',
    '〈': '〉',
    '【': '】',
    '〔': '〕',
  },
  closes: {
    ')': ')',
    '）': ')',
    ']': ']',
    '］': ']',
    '}': '}',
    '》': '》',
    '〉': '〉',
    '】': '】',
    '〕': '〕',
  },
  either: {},
  anew: false,
};

export default rule({
  code: 'punctuation/brackets',
  severity: 'warning',
  scope: 'part',
  languages: 'all',
  summary: 'Every bracket has its partner in the same paragraph.',
  why: 'A bracket that is opened and never closed, or closed and never opened, leaves open what it encloses; in a draft, square brackets hold words that are not agreed.',
  source: [SOURCES.typography, SOURCES.paragraphs],
  fix: null,
  bad: { en: '' },
  good: { en: '' },
  check(part, { report }) {
    if (part.paragraph === null) return;
    for (const { span, char, opens } of loneSigns(part, BRACKETS)) {
      if (opens)
        report(span, `The bracket “${char}” is opened and not closed in this paragraph.`, {
          unfinished: true,
        });
      else report(span, `The bracket “${char}” closes what this paragraph does not open.`);
    }
  },
});
