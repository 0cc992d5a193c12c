import { Document, type Resolution } from '../../server/src/core/index.ts';
import type { TruthText } from './corpus.ts';

export interface Score {
  /** Resolution, preambular, operative and nested counts all right. */
  readonly exact: boolean;
  /** Operative and nested operative counts right. */
  readonly operative: boolean;
  /** Openings with official italics: how many there are, agree as prefixes, agree exactly. */
  readonly openings: { readonly total: number; readonly prefix: number; readonly exact: number };
  /** What is wrong, in a line; '' when nothing is. */
  readonly fault: string;
}

/** Holds the outline of one dressed text against what the official markup says. */
export function score(dressed: string, truth: TruthText): Score {
  const resolutions = Document.open(dressed).resolutions;
  const found = resolutions[0];
  const one = resolutions.length === 1 && found !== undefined;
  const operative =
    one && found.operative.length === truth.operative && sameDrafts(found, truth, 'operative');
  const exact =
    operative && found.preambular.length === truth.preambular && sameDrafts(found, truth, 'preambular');
  const fault = exact
    ? ''
    : one
      ? `${found.preambular.length}+${found.operative.length} for ${truth.preambular}+${truth.operative}`
      : `${resolutions.length} resolutions`;
  return {
    exact,
    operative,
    fault,
    openings: exact ? compareOpenings(found, truth) : { total: 0, prefix: 0, exact: 0 },
  };
}

function sameDrafts(found: Resolution, truth: TruthText, part: 'preambular' | 'operative'): boolean {
  return (
    found.drafts.length === truth.nested.length &&
    truth.nested.every((draft, index) => found.drafts[index]![part].length === draft[part])
  );
}

function compareOpenings(found: Resolution, truth: TruthText): Score['openings'] {
  let total = 0;
  let prefix = 0;
  let exact = 0;
  for (const part of ['preambular', 'operative'] as const) {
    truth.openings[part].forEach((official, index) => {
      if (official === null) return;
      const want = fold(official, truth.language);
      const got = fold(found[part][index]?.opening?.text ?? '', truth.language);
      total++;
      if (got === want) exact++;
      if (got !== '' && (got.startsWith(want) || want.startsWith(got))) prefix++;
    });
  }
  return { total, prefix, exact };
}

function fold(opening: string, language: string): string {
  return opening
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replaceAll('’', "'")
    .replace(/[\s\u00a0]+/g, language === 'zh' ? '' : ' ')
    .replace(/[,،，]$/, '')
    .trim()
    .toLowerCase();
}
