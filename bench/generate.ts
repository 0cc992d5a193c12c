import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { type LanguageCode, type LanguagePack, packOf } from '../server/src/core/index.ts';
import { loadKnown } from '../server/src/core/known/table.ts';
import { pick, type Random, randomFrom } from './random.ts';
import { wordsOf } from './words/index.ts';
import type { Words } from './words/words.ts';

export interface GenerateOptions {
  readonly language: LanguageCode;
  /** Bytes of the text in UTF-8; the text ends with the resolution that reaches them. */
  readonly size: number;
  /** One resolution of that size instead of many of the usual one. */
  readonly single?: boolean;
  /** With headings and emphasis as Markdown writes them. */
  readonly markdown?: boolean;
  readonly seed?: number;
  /** Writes the text with this number (from 0) of a library of so many, which cite one another. */
  readonly library?: { readonly number: number; readonly count: number };
}

/** A compilation of resolutions as bodies adopt them, right in every mark and number; the same in every run. */
export function generate({
  language,
  size,
  single = false,
  markdown = false,
  seed = 1,
  library,
}: GenerateOptions): string {
  const writer = new Writer(language, markdown, randomFrom(seed), library ?? null);
  if (single || library !== undefined) writer.resolution(size);
  else while (writer.bytes < size) writer.resolution(0);
  return writer.text();
}

/** Concepts that every language's pack has openings for. */
const PREAMBULAR = 'recall|reaffirm|recognize|note|welcome|take-note|bear-in-mind|affirm'.split('|');
const OPERATIVE = 'request|encourage|call-upon|decide|take-note|welcome|reaffirm|recall'.split('|');

const LETTERS: Readonly<Partial<Record<LanguageCode, string>>> = { ar: 'أبجدهوزحط' };
const LATIN = 'abcdefghi';

/** Year in which the session would have begun before the first, and the month, from 0, in which sessions begin. */
const FIRST_SESSION = 1945;
const SEPTEMBER = 8;
/** Session of the first resolution of a compilation. */
const FIRST_OWN = 60;

/** Languages that call a footnote behind the mark and not before it. */
const CALLED_AFTER: readonly LanguageCode[] = ['en', 'zh'];

/** With the space that stands before it. */
const SEMICOLONS: Readonly<Partial<Record<LanguageCode, string>>> = { fr: ' ;' };

/** What a later preambular paragraph is joined to the one before by. */
const JOINERS: Readonly<Partial<Record<LanguageCode, string>>> = { ar: 'و' };

class Writer {
  bytes = 0;
  private readonly blocks: string[] = [];
  private readonly language: LanguageCode;
  private readonly pack: LanguagePack;
  private readonly words: Words;
  private readonly markdown: boolean;
  private readonly random: Random;
  /** Bytes of a usual paragraph. */
  private readonly usual: number;
  private resolutions = 0;
  /** Of the last opening. */
  private concept = '';
  private readonly library: NonNullable<GenerateOptions['library']> | null;

  constructor(
    language: LanguageCode,
    markdown: boolean,
    random: Random,
    library: NonNullable<GenerateOptions['library']> | null,
  ) {
    this.language = language;
    this.pack = packOf(language);
    this.words = wordsOf(language);
    this.markdown = markdown;
    this.random = random;
    this.library = library;
    this.usual = this.pack.script === 'Latin' ? 380 : 640;
  }

  text(): string {
    return `${this.blocks.join('\n\n')}\n`;
  }

  /** Writes one resolution of at least `size` bytes. */
  resolution(size: number): void {
    const { heading, adoption, enacting, closing, note, things, joins } = this.words;
    const { random } = this;
    const end = this.bytes + size;
    const own = this.library?.number ?? null;
    const figure =
      own === null
        ? `${FIRST_OWN + Math.floor(this.resolutions / 300)}/${(this.resolutions % 300) + 1}`
        : adopted(own).figure;
    const title = heading.replace('{n}', figure).replace('{title}', pick(random, things));
    if (own === null) {
      this.add(this.markdown ? `## ${title}` : title);
      this.add(this.fill(adoption));
    } else {
      this.add(this.dated(adoption, own));
      this.add(`${title}${pick(random, joins)}${pick(random, things)}`);
    }
    this.add(enacting);
    const preambular = own === null ? 7 + random(6) : 5 + random(3);
    for (let at = 0; at < preambular || this.bytes < end - size / 2; at++)
      this.preambular(at > 0, at === preambular >> 1);
    const operative = own === null ? 8 + random(8) : 4 + random(6);
    for (let number = 1; number <= operative || this.bytes < end; number++)
      this.operative(number, number >= operative && this.bytes + 2 * this.usual >= end, number % 4 === 0);
    const day = (line: string): string => (own === null ? this.fill(line) : this.dated(line, own));
    for (const line of closing) this.add(day(line.replace('{n}', String(44 + random(6)))));
    this.add(`¹ ${note.replace('{n}', String(1 + random(9)))}`);
    this.resolutions++;
  }

  private preambular(joined: boolean, noted: boolean): void {
    const { comma } = this.pack.marks;
    const call = noted ? '¹' : '';
    const opening = this.opening('preambular', PREAMBULAR, joined ? (JOINERS[this.language] ?? '') : '');
    const end = CALLED_AFTER.includes(this.language) ? comma + call : call + comma;
    this.add(`${opening}${this.prose(this.usual)}${end}`);
  }

  private operative(number: number, last: boolean, listed: boolean): void {
    const { marks, labels } = this.pack;
    const label = labels.operative.replace('{n}', String(number));
    const opening = `${label} ${this.opening('operative', OPERATIVE)}`;
    const end = last ? marks.stop : (SEMICOLONS[this.language] ?? marks.semicolon);
    if (!listed || last) {
      this.add(`${opening}${this.prose(this.usual)}${end}`);
      return;
    }
    this.add(`${opening}${pick(this.random, this.words.things)}${this.words.before}`);
    const letters = LETTERS[this.language] ?? LATIN;
    const items = 2 + this.random(4);
    for (let at = 0; at < items; at++)
      this.add(`${labels.items[0]!.replace('{a}', letters[at]!)} ${this.prose(this.usual / 3)}${end}`);
  }

  /** The usual opening of one of the concepts, never the last one's, with the space that parts it from what follows. */
  private opening(part: 'preambular' | 'operative', concepts: readonly string[], joiner = ''): string {
    const others = concepts.filter((concept) => concept !== this.concept);
    this.concept = pick(this.random, others);
    const form = joiner + this.pack[part][this.concept]!.split('|', 1)[0]!.replaceAll("'", '’');
    return (this.markdown ? `*${form}*` : form) + (this.pack.script === 'Han' ? '' : ' ');
  }

  /** A phrase of about `bytes` bytes. */
  private prose(bytes: number): string {
    const { things, joins, cited } = this.words;
    const wanted = bytes / 2 + this.random(bytes);
    const isCited = (times: number): boolean => this.random(this.library === null ? times : 2 * times) === 0;
    let out = isCited(3) ? this.fill(pick(this.random, cited)) : pick(this.random, things);
    while (Buffer.byteLength(out) < wanted) {
      const next = isCited(6) ? this.fill(pick(this.random, cited)) : pick(this.random, things);
      out += pick(this.random, joins) + next;
    }
    return out;
  }

  /**
   * The template with numbers of adopted resolutions and their dates in their places; the second of a template is the
   * later one.
   */
  private fill(template: string): string {
    const { random, library } = this;
    if (library !== null) return this.dated(template, random(library.count));
    const cited = template.includes('{y}') ? CITED : CITED_UNDATED;
    const filled = new Set<string>();
    let at = -1;
    return template.replace(/\{(n|d|month|y)\}/g, (_, name: string) => {
      if (filled.size === 0 || filled.has(name) || (filled.has('n') && filled.has('y'))) {
        filled.clear();
        at = at < 0 ? random(cited.length >> 1) : at + 1 + random(cited.length >> 3);
      }
      filled.add(name);
      const { figure, year, month, day } = cited[at % cited.length]!;
      if (name === 'n') return figure;
      return name === 'd' ? day : name === 'y' ? year : this.words.months[month]!;
    });
  }

  /** The template with a resolution of the library and the day of its adoption in their places; each further one is the next. */
  private dated(template: string, number: number): string {
    let at = number - 1;
    const filled = new Set<string>(['n']);
    return template.replace(/\{(n|d|month|y)\}/g, (_, name: string) => {
      if (filled.has(name) && (name === 'n' || filled.has('y') || at < number)) {
        at++;
        filled.clear();
      }
      filled.add(name);
      const { figure, day, month, year } = adopted(at % this.library!.count);
      if (name === 'n') return figure;
      return name === 'd' ? day : name === 'y' ? year : this.words.months[month]!;
    });
  }

  private add(block: string): void {
    this.blocks.push(block);
    this.bytes += Buffer.byteLength(block) + 2;
  }
}

interface Adopted {
  readonly figure: string;
  readonly day: string;
  /** From 0. */
  readonly month: number;
  readonly year: string;
}

/** Resolutions of the Assembly whose days are beyond doubt, in order, all before those that a compilation holds. */
async function citedResolutions(): Promise<readonly Adopted[]> {
  const known = await loadKnown(async (name) => gunzipSync(await readFile(`data/${name}`)));
  const found: Adopted[] = [];
  for (let session = 46; session < FIRST_OWN; session++)
    for (let number = 1; number <= 260; number++) {
      const figure = `${session}/${number}`;
      const resolution = known.find('GA', figure);
      if (resolution?.date == null || resolution.dateCertainty !== 'sure') continue;
      const [year = '', month = '', day = ''] = resolution.date.split('-');
      found.push({ figure, year, month: Number(month) - 1, day: String(Number(day)) });
    }
  return found;
}

const citable = await citedResolutions();
/** What is cited without its date is never cited with it: a first mention would lack it. */
const CITED = citable.filter((_, index) => index % 2 === 0);
const CITED_UNDATED = citable.filter((_, index) => index % 2 === 1);

/** What all versions of one text of a library agree on. */
function adopted(number: number): Adopted {
  const session = 45 + Math.floor(number / 250);
  const month = SEPTEMBER + (number % 4);
  return {
    figure: `${session}/${(number % 250) + 1}`,
    day: String(2 + (number % 27)),
    month,
    year: String(FIRST_SESSION + session),
  };
}
