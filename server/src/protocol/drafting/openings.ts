import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver';
import {
  begunAt,
  mayBeEnglish,
  type OpeningSuggestion,
  openingAt,
  suggestOpenings,
} from '../../core/drafting.ts';
import { type Document, houseOf, isLanguageCode, type LanguageCode } from '../../core/index.ts';
import type { World } from '../world.ts';
import type { Completer } from './completer.ts';
import { countedIn, explained } from './counted.ts';
import { explanation } from './explanation.ts';

/** Most openings of one list; where each renumbers a long text, fewer, so that the list has no more edits than that. */
const MOST = 25;
const LEAST = 5;
const EDITS = 1500;

/** What an item is explained by when it is looked at. */
interface OpeningData {
  readonly opening: string;
  readonly part: 'preambular' | 'operative';
  readonly language: LanguageCode;
}

/** Openings where a paragraph is begun. */
export const completeOpening: Completer = async (world, document, offset, isAsked) => {
  const begun = begunAt(document, offset);
  // A space behind words asks nothing, but one behind a number does.
  if (begun === null || (!isAsked && begun.typed !== '')) return null;
  if (!isAsked && !begun.isLabelled) return null;
  const source = countedIn(world);
  const counts = await source.counts(begun.language);
  if (counts === null) return null;
  const config = world.texts.get(document.uri)?.config ?? {};
  const found = suggestOpenings(begun, counts, {
    limit: MOST,
    aligned: mayBeEnglish(begun) ? await source.aligned() : null,
    conventionsOf: (house) => houseOf(house, config).conventions,
  });
  if (found === null) return null;
  // What is typed next may begin others, in another order.
  return {
    isIncomplete: true,
    items: few(found).map((one, index) => itemOf(world, document, begun.language, one, index)),
  };
};

function few(found: readonly OpeningSuggestion[]): readonly OpeningSuggestion[] {
  const edits = Math.max(1, ...found.map((one) => one.edits.length));
  return found.slice(0, Math.max(LEAST, Math.floor(EDITS / edits)));
}

function itemOf(
  world: World,
  document: Document,
  language: LanguageCode,
  { label, part, span, text, behind, filter, edits, english }: OpeningSuggestion,
  index: number,
): CompletionItem {
  const data: OpeningData = { opening: label, part, language };
  return {
    label,
    ...(english !== null && { labelDetails: { description: english } }),
    kind: CompletionItemKind.Keyword,
    filterText: filter,
    sortText: String(index).padStart(3, '0'),
    ...(index === 0 && { preselect: true }),
    textEdit: { range: document.rangeOf(span), newText: text },
    ...asSnippet(world, document, span, text, behind),
    ...(edits.length > 0 && {
      additionalTextEdits: edits.map((edit) => ({ range: document.rangeOf(edit.span), newText: edit.text })),
    }),
    data,
  };
}

/** With the cursor before what closes the paragraph, where the editor can. */
function asSnippet(
  { capabilities }: World,
  document: Document,
  span: OpeningSuggestion['span'],
  text: string,
  behind: string,
): Partial<CompletionItem> {
  if (behind === '' || capabilities.textDocument?.completion?.completionItem?.snippetSupport !== true)
    return {};
  return {
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range: document.rangeOf(span), newText: `${escaped(text)}$0${escaped(behind)}` },
  };
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** What there is to know of an opening that is looked at in a list. */
export async function resolveOpening(world: World, item: CompletionItem): Promise<CompletionItem> {
  const { opening, part, language } = (item.data ?? {}) as Partial<OpeningData>;
  if (opening === undefined || part === undefined || language === undefined || !isLanguageCode(language))
    return item;
  const documentation = await about(world, opening, part, language);
  return documentation === null ? item : { ...item, documentation };
}

async function about(
  world: World,
  opening: string,
  part: OpeningData['part'],
  language: LanguageCode,
): Promise<MarkupContent | null> {
  const found = await explained(world, opening, part, language);
  const value = found === null ? '' : explanation(world, found);
  return value === '' ? null : { kind: MarkupKind.Markdown, value };
}

/** The same for an opening of the text. */
export async function hoverOpening(world: World, document: Document, offset: number) {
  const at = openingAt(document, offset);
  const contents = at && (await about(world, at.text, at.part, at.language));
  return contents && { contents, range: document.rangeOf(at!.span) };
}
