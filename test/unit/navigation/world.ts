// Files that cite one another, as the features see them: the one with the cursor is open, the others are a library.
import assert from 'node:assert/strict';
import { ownKeyOf } from '../../../server/src/core/citations/citation.ts';
import { allResolutions } from '../../../server/src/core/document/places.ts';
import {
  type Citing,
  Document,
  type Entry,
  type KnownResolution,
  type KnownTitle,
  keyOf,
  type LibraryIndex,
  type References,
} from '../../../server/src/core/index.ts';
import type { Surroundings } from '../../../server/src/core/navigation.ts';
import { type Marked, markedFiles } from '../../fixtures.ts';

export interface Known extends KnownResolution {
  readonly title?: KnownTitle;
}

/** What a test sees of its files. */
export interface Files {
  readonly files: ReadonlyMap<string, Marked>;
  readonly documents: ReadonlyMap<string, Document>;
  /** With the cursor. */
  readonly document: Document;
  readonly cursor: number;
  readonly references: Surroundings;
  open(file: string): Document;
}

export function filesOf(source: string, known: readonly Known[] = []): Files {
  const files = markedFiles(source);
  const documents = new Map([...files].map(([uri, { text }]) => [uri, Document.open(text, { uri })]));
  const [name, { cursor }] = [...files].find(([, file]) => file.cursor >= 0) ?? assert.fail('no cursor');
  return {
    files,
    documents,
    document: documents.get(name)!,
    cursor,
    references: surroundingsOf(libraryOf([...documents.values()]), knownOf(known)),
    open: (file) => documents.get(file) ?? assert.fail(file),
  };
}

export function surroundingsOf(library: LibraryIndex, known: References['known'] = null): Surroundings {
  return { generation: 1, known, library, isReading: false, nameOf: ({ uri }) => uri, textOf: () => null };
}

/** The spans that are marked, as "file: words". */
export function markedWords({ files }: Files): string[] {
  return [...files].flatMap(([file, { text, spans }]) =>
    spans.map(({ start, end }) => `${file}: ${text.slice(start, end)}`),
  );
}

function knownOf(rows: readonly Known[]): References['known'] {
  const rowOf = (body: string, number: string) =>
    rows.find((row) => row.body === body && row.number === number);
  return {
    find: (body, number) => rowOf(body, number) ?? null,
    adoption: () => 'unknown',
    bounds: () => null,
    title: (body, number) => rowOf(body, number)?.title ?? null,
    search: ({ text }) => rows.filter(({ number, title }) => `${number} ${title?.text}`.includes(text)),
  };
}

/** An index that looks at everything whenever it is asked. */
export function libraryOf(documents: readonly Document[]): LibraryIndex {
  const entries = documents.flatMap(entriesOf);
  const citing = (key: string): Citing[] =>
    documents.flatMap((document) =>
      document.citations
        .filter((citation) => keyOf(citation) === key)
        .map(({ language, span, paragraph, annex }) => {
          const from = entries.findLast(
            (entry) => entry.file === document.uri && entry.span.start <= span.start,
          );
          const range = document.rangeOf(span);
          return {
            file: document.uri,
            language,
            from: from?.key ?? null,
            fromParagraph: 0,
            span,
            range,
            paragraph,
            annex,
          };
        }),
    );
  const texts = (places: readonly Citing[]) => new Set(places.map(({ from, file }) => from ?? file));
  return {
    generation: 1,
    find: (key) => entries.filter((entry) => entry.key === key),
    inFile: (file) => entries.filter((entry) => entry.file === file),
    citing: (key, limit = Number.POSITIVE_INFINITY) => citing(key).slice(0, limit),
    countCiting: (key) => texts(citing(key)).size,
    citedBy: () => [],
    search: (query, limit) =>
      entries
        .filter(({ number, title }) => `${number} ${title}`.includes(query))
        .map((entry) => ({ entry, paragraph: null }))
        .slice(0, limit),
    clashes: () => [],
  };
}

function entriesOf(document: Document): readonly Entry[] {
  return allResolutions(document).map((resolution): Entry => {
    const { kind, language, body, number, symbol, title, closing, span } = resolution;
    return {
      file: document.uri,
      key: ownKeyOf(resolution),
      kind,
      language,
      body,
      number,
      symbol,
      title: title === null ? null : document.slice(title),
      date: closing?.date ?? null,
      span,
      at: document.positionAt(span.start),
      paragraphs: '',
      annexes: [],
    };
  });
}
