import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { begunAt, frameAt, PLACE } from '../../core/framing.ts';
import { type Document, houseOf, t } from '../../core/index.ts';
import { languageName } from '../comparing/names.ts';
import { versionAt } from '../comparing/texts.ts';
import { say, type World } from '../world.ts';
import { sourceFor, targetOf } from './source.ts';

/** The next paragraph of another language version, where one is begun: it stands above all else in the list. */
export async function completeFrame(
  world: World,
  document: Document,
  offset: number,
): Promise<readonly CompletionItem[]> {
  const begun = begunAt(document, offset);
  const target = await versionAt(world, { uri: document.uri, position: document.positionAt(offset) });
  if (begun === null || target?.document !== document) return [];
  const source = await sourceFor(world, target);
  if (source === null) return [];
  const { conventions } = houseOf(begun.house, world.texts.get(document.uri)?.config ?? {});
  const frame = frameAt(source, target, begun, await targetOf(world, target), conventions);
  if (frame === null) return [];
  const language = languageName(world, source.resolution.language);
  const label =
    frame.path === ''
      ? t`Next paragraph of the version in ${language}`
      : t`Paragraph ${frame.path} of the version in ${language}`;
  const range = document.rangeOf(frame.span);
  return [
    {
      label: say(world, label),
      kind: CompletionItemKind.Snippet,
      documentation: frame.text,
      filterText: document.slice(frame.span),
      sortText: '',
      preselect: true,
      ...(world.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true
        ? { insertTextFormat: InsertTextFormat.Snippet, textEdit: { range, newText: asSnippet(frame.text) } }
        : { textEdit: { range, newText: frame.text } }),
      additionalTextEdits: frame.edits.map(({ span, text }) => ({
        range: document.rangeOf(span),
        newText: text,
      })),
    },
  ];
}

/** Each place for words is a stop. */
function asSnippet(text: string): string {
  return text
    .split(PLACE)
    .map((words) => words.replace(/[\\$}]/g, '\\$&'))
    .reduce((before, words, stop) => `${before}\${${stop}:${PLACE}}${words}`);
}
