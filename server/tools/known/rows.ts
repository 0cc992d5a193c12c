import type { Certainty } from '../../src/core/known/known.ts';
import { LANGUAGES, type LanguageCode } from '../../src/core/languages/codes.ts';

/** A row of the table of adopted resolutions, as its makers give it, and how far it may be relied on. */
export interface Row {
  readonly body: string;
  readonly number: string;
  readonly symbol: string;
  /** `YYYY-MM-DD`, or '' where no source gives it. */
  readonly date: string;
  readonly certainty: Certainty;
  /** Language → title; '' where there is none. */
  readonly titles: Readonly<Record<LanguageCode, string>>;
  readonly official: boolean;
}

/** Sources that give the date of a resolution as its own. */
const DATED = ['xml', 'undl', 'scmeet', 'ohchr', 'mandates'];
/** Sources whose titles are those of the texts, and those whose titles are catalogue entries. */
const OFFICIAL = ['xml', 'mandates'];
const CATALOGUES = ['undl', 'ohchr'];
/** Its resolutions have no titles: what stands there describes them. */
const UNTITLED = 'SC';
/** Dates that the makers of the table call uncertain or undecided. */
const DOUBTED = ['SC 462 (1980)', 'SC 913 (1994)', 'GA 8 (I)', 'HRC 14/9'];

/** Reads the table: tab-separated, a header line, no quoting. */
export function rowsOf(table: string): Row[] {
  const [header = '', ...lines] = table.trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const fields = line.split('\t');
    const field = (name: string): string => fields[columns.indexOf(name)] ?? '';
    const [body, number, date, sources] = [
      field('body'),
      field('number'),
      field('date'),
      field('sources').split(','),
    ];
    return {
      body,
      number,
      symbol: field('symbol'),
      date,
      certainty: date === '' || DOUBTED.includes(`${body} ${number}`) ? doubted(date) : certaintyOf(sources),
      titles: Object.fromEntries(
        LANGUAGES.map((language) => [language, field(language === 'en' ? 'title' : `title_${language}`)]),
      ) as Record<LanguageCode, string>,
      official: body !== UNTITLED && isOfficial(sources),
    };
  });
}

const doubted = (date: string): Certainty => (date === '' ? 'weak' : 'likely');

/**
 * A date of one of the sources above, or of two sentences that cite the resolution with it, is sure; one of a single
 * sentence is not, nor is one moved to that of its neighbours; one that a list shared counts one step less.
 */
function certaintyOf(sources: readonly string[]): Certainty {
  if (sources.includes('neighbours')) return 'likely';
  if (sources.some((source) => DATED.includes(source))) return 'sure';
  const [, times = '0', shared] =
    /^cited:(\d+)(~?)$/.exec(sources.find((source) => /^cited:/.test(source)) ?? '') ?? [];
  const steps = (Number(times) > 1 ? 2 : 1) - (shared ? 1 : 0);
  return steps === 2 ? 'sure' : steps === 1 ? 'likely' : 'weak';
}

function isOfficial(sources: readonly string[]): boolean {
  if (sources.some((source) => OFFICIAL.includes(source))) return true;
  // Where a catalogue has a title, too, the table prefers that.
  return sources.includes('ppb') && !sources.some((source) => CATALOGUES.includes(source));
}
