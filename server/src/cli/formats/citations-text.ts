import type { CitationOutput } from '../cited.ts';
import { type Colours, coloursOf } from '../colours.ts';
import { counted } from '../words.ts';
import type { CitationsReport } from './index.ts';

/** For people: a citation a line, with what it leads to below it. */
export function citationsText({ shell, files }: CitationsReport): string {
  const colours = coloursOf(shell);
  const blocks = files.map(({ file, citations }) => {
    const lines = citations.flatMap((citation) => citationLines(citation, colours));
    return [colours.bold(file), ...(lines.length > 0 ? lines : ['  No citations.'])].join('\n');
  });
  const all = files.flatMap(({ citations }) => citations);
  const found = all.filter(({ target }) => target !== null && 'file' in target).length;
  const total = `${counted(all.length, 'citation')}; the text is at hand for ${found}.`;
  return `${[...blocks, total].join('\n\n')}\n`;
}

function citationLines(citation: CitationOutput, colours: Colours): string[] {
  const { text, range, kind, body, number, symbol, date, paragraph, target, problems } = citation;
  const { line, character } = range.start;
  const what = [body, kind, number ?? symbol, date, paragraph === null ? null : `paragraph ${paragraph}`];
  const said = what.filter((part) => part !== null).join(' ');
  return [
    `  ${colours.blue(`${line + 1}:${character + 1}`)} ${text}`,
    `    ${said} → ${targetText(target)}`,
    ...(problems.length > 0 ? [`    ${colours.yellow(problems.join(', '))}`] : []),
  ];
}

function targetText(target: CitationOutput['target']): string {
  if (target === null) return 'not found';
  if ('url' in target) return target.url;
  const { line, character } = target.range.start;
  return `${target.file}:${line + 1}:${character + 1}`;
}
