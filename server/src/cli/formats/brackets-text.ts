import type { Document } from '../../core/index.ts';
import {
  type Attribution,
  byDelegation,
  countsOf,
  namedIn,
  type Point,
  type PointPlace,
} from '../../core/negotiating.ts';
import type { BracketsReport, FileBrackets } from '../brackets.ts';
import { type Colours, coloursOf } from '../colours.ts';
import { isolated } from './lines.ts';

/** For people: what is open, by paragraph or by delegation, a line each. */
export function bracketsText({ shell, files, isByDelegation }: BracketsReport): string {
  const colours = coloursOf(shell);
  return files
    .map((file) => {
      const body = isByDelegation ? delegationLines(file, colours) : paragraphLines(file, colours);
      return `${[headOf(file, colours), ...body, ...blankLines(file, colours)].join('\n')}\n`;
    })
    .join('\n');
}

function headOf({ file, points, blanks }: FileBrackets, colours: Colours): string {
  const { open, adRef, agreed } = countsOf(points);
  const counts = [
    points.length + blanks.length === 0 ? 'nothing is left' : `${open} open`,
    ...(adRef > 0 ? [`${adRef} agreed ad ref`] : []),
    ...(agreed > 0 ? [`${agreed} agreed`] : []),
    ...(blanks.length > 0 ? [`${blanks.length} to fill in`] : []),
  ];
  return `${colours.bold(file)}: ${counts.join(', ')}`;
}

function paragraphLines({ document, points }: FileBrackets, colours: Colours): readonly string[] {
  let last: string | null = null;
  return points.flatMap((point) => {
    const name = nameOf(point.place);
    const head = name === last ? [] : [`  ${colours.blue(name)}`];
    last = name;
    return [...head, `    ${lineOf(document, point, colours)}`];
  });
}

function delegationLines({ document, points }: FileBrackets, colours: Colours): readonly string[] {
  return byDelegation(points).flatMap(({ delegation, points: own }) => [
    `  ${colours.blue(`${delegation?.name ?? 'Nobody in particular'}: ${countsOf(own).open} open`)}`,
    ...own.map(
      (point) => `    ${lineOf(document, point, colours)} ${colours.dim(`(${nameOf(point.place)})`)}`,
    ),
  ]);
}

function blankLines({ document, blanks }: FileBrackets, colours: Colours): readonly string[] {
  if (blanks.length === 0) return [];
  const lines = blanks.map((span) => `    ${placeOf(document, span.start)}  “${document.slice(span)}”`);
  return [`  ${colours.blue('To fill in')}`, ...lines];
}

/** "12:5  EU, US: proposed “…”, agreed ad ref". */
function lineOf(document: Document, point: Point, colours: Colours): string {
  const { mark, alternatives, what, status, place } = point;
  const at = placeOf(document, (mark ?? alternatives)!.span.start);
  const language = place.resolution?.language ?? 'en';
  const quoted = (text: string): string => `“${isolated(text, language)}”`;
  const done =
    status === 'open' || what === 'remark' ? '' : `, ${status === 'agreed' ? 'agreed' : 'agreed ad ref'}`;
  return `${colours.dim(at)}  ${wordsOf(document, point, quoted)}${done}`;
}

function wordsOf(
  document: Document,
  { mark, alternatives, what, attributions, excerpt }: Point,
  quoted: (text: string) => string,
): string {
  const options = mark?.options ?? alternatives?.options ?? [];
  switch (what) {
    case 'unbalanced':
      return 'a bracket without a partner';
    case 'remark':
      return attributions.map(remarkOf).join('; ');
    case 'alternatives': {
      const names = options.map(({ name, attributions: said }) => `${name || quoted(excerpt)}${by(said)}`);
      return `one of ${names.join(', ')}`;
    }
    case 'choice': {
      const texts = options.map(
        ({ text, attributions: said }) => `${quoted(plain(document.slice(text)))}${by(said)}`,
      );
      return `one of ${texts.join(', ')}${said(mark?.attributions ?? [])}`;
    }
    default: {
      const isAlternative = attributions.some(({ stance }) => stance === 'alternative');
      const kind = what === 'deletion' ? 'delete' : isAlternative ? 'alternative' : 'proposed';
      return `${kind} ${quoted(excerpt)}${said(attributions)}`;
    }
  }
}

/** " (EU; AU: delete)". */
function said(attributions: readonly Attribution[]): string {
  const words = attributions
    .filter(({ delegations }) => delegations.length > 0)
    .map((each) => (each.stance === 'propose' ? namesOf([each]) : remarkOf(each)));
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

function by(attributions: readonly Attribution[]): string {
  const names = namesOf(attributions);
  return names === '' ? '' : ` (${names})`;
}

function remarkOf(attribution: Attribution): string {
  const names = namesOf([attribution]);
  const word = STANCES[attribution.stance];
  return names === '' ? word : `${names}: ${word}`;
}

const STANCES: Readonly<Record<Attribution['stance'], string>> = {
  propose: 'proposes',
  delete: 'delete',
  alternative: 'alternative',
  reserve: 'reserve',
  retain: 'retain',
  support: 'support',
  oppose: 'oppose',
  question: 'question',
  move: 'move',
  agree: 'agreed',
  'ad-ref': 'agreed ad ref',
};

function namesOf(attributions: readonly Attribution[]): string {
  return namedIn(attributions)
    .map(({ name }) => name)
    .join(', ');
}

function nameOf({ role, path }: PointPlace): string {
  switch (role) {
    case 'title':
      return 'Title';
    case 'preambular':
      return `Preambular paragraph ${path}`;
    case 'operative':
    case 'item':
      return path === '' ? 'Paragraph' : `Paragraph ${path}`;
    case 'annex':
      return `Annex ${path}`.trimEnd();
    default:
      return 'Text';
  }
}

function plain(text: string): string {
  return text
    .replace(/[*_~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function placeOf(document: Document, offset: number): string {
  const { line, character } = document.positionAt(offset);
  return `${line + 1}:${character + 1}`;
}
