// What is known beside a text, made of a few facts and texts: for tests of what consults it.
import {
  type Beside,
  type CitationKey,
  Document,
  type Entry,
  type KnownResolution,
  type KnownResolutions,
  keyOf,
  LANGUAGES,
  type LibraryIndex,
  type References,
} from '../server/src/core/index.ts';

/** References that hold these resolutions and texts, by file name, and nothing else. */
export function references(
  {
    known = [],
    texts = {},
  }: {
    /** Rows of the table, or a table. */
    known?: NonNullable<Beside['known']> | KnownResolutions;
    texts?: Readonly<Record<string, string>>;
  },
  generation = 1,
): References {
  const entries = Object.entries(texts).flatMap(([file, text]) => entriesOf(file, text));
  return {
    generation,
    today: '2026-09-30',
    known: 'find' in known && 'adoption' in known ? known : knownOf(known),
    library: libraryOf(entries, generation),
    textOf: ({ file }) => texts[file] ?? null,
  };
}

/** The references that a rule's examples are written for. */
export function besideExamples({ known = [], library = {} }: Beside): References {
  const texts = LANGUAGES.flatMap((language) => {
    const text = library[language];
    return text === undefined ? [] : [[`file:///library/${language}.resolution`, text] as const];
  });
  return references({ known, texts: Object.fromEntries(texts) });
}

function knownOf(rows: NonNullable<Beside['known']>): KnownResolutions {
  const found = (body: string, number: string) =>
    rows.find((row) => row.body === body && row.number === number);
  return {
    find: (body, number): KnownResolution | null => {
      const row = found(body, number);
      if (row === undefined || row.never) return null;
      const { date, certainty = 'sure' } = row;
      return { body, number, symbol: `${body} ${number}`, date, dateCertainty: certainty };
    },
    adoption: (body, number) => {
      const row = found(body, number);
      return row === undefined ? 'unknown' : row.never ? 'never' : 'adopted';
    },
    bounds: () => null,
    title: (body, number, language) => {
      const text = found(body, number)?.titles?.[language];
      return text === undefined ? null : { text, official: true };
    },
    search: () => [],
  };
}

/** As an index has them: what a file says of itself. */
function entriesOf(file: string, text: string): readonly Entry[] {
  const document = Document.open(text, { uri: file });
  return document.resolutions.map(
    ({ kind, language, body, number, symbol, title, closing, span, operative, annexes }): Entry => {
      const numbers = operative.flatMap(({ label }) => label?.value ?? []);
      return {
        file,
        key: keyOf({ kind, body, number, symbol }) ?? keyOf({ kind: 'document', body, number, symbol }),
        kind,
        language,
        body,
        number,
        symbol,
        title: title === null ? null : document.slice(title),
        date: closing?.date ?? null,
        span,
        at: document.positionAt(span.start),
        paragraphs: numbers.length === 0 ? '' : `1-${Math.max(...numbers)}`,
        annexes: annexes.map(({ label }) => label),
      };
    },
  );
}

function libraryOf(entries: readonly Entry[], generation: number): LibraryIndex {
  const byKey = new Map<CitationKey, Entry[]>();
  for (const entry of entries) {
    if (entry.key === null) continue;
    const same = byKey.get(entry.key);
    if (same) same.push(entry);
    else byKey.set(entry.key, [entry]);
  }
  const find = (key: CitationKey) => byKey.get(key) ?? [];
  return {
    generation,
    find,
    inFile: (file) => entries.filter((entry) => entry.file === file),
    citing: () => [],
    countCiting: () => 0,
    citedBy: () => [],
    search: (query) =>
      entries
        .filter(({ title, symbol }) => symbol === query || title?.toLowerCase().includes(query.toLowerCase()))
        .map((entry) => ({ entry, paragraph: null })),
    clashes: () => [],
  };
}
