import { type Document, type Span, t } from '../../core/index.ts';
import { byDelegation, countsOf, type Option, type Point, type PointPlace } from '../../core/negotiating.ts';
import type { NegotiationRow } from '../requests.ts';
import { say, type World } from '../world.ts';
import { isIn, markOf } from './target.ts';
import { attributedTo, backersOf, countsIn, detailOf, KINDS, placeName } from './words.ts';

/** Makes the rows of one answer. */
export class Rows {
  private readonly world: World;
  private readonly document: Document;
  /** How many rows have had an id so far: ids of rows that are alike count on. */
  private readonly ids = new Map<string, number>();

  constructor(world: World, document: Document) {
    this.world = world;
    this.document = document;
  }

  /** A row for each paragraph, in the order of the text; items of one that has points of its own are below it. */
  byParagraph(points: readonly Point[]): readonly NegotiationRow[] {
    const rows: NegotiationRow[] = [];
    for (let at = 0; at < points.length; ) {
      const { place } = points[at]!;
      let end = at + 1;
      while (end < points.length && isIn(points[end]!.place.span, place.span)) end++;
      const all = points.slice(at, end);
      const own = all.filter((point) => isSame(point.place, place));
      const name = placeName(this.world, place);
      const id = this.idOf(`${place.role} ${place.path}`);
      rows.push({
        ...this.group('paragraph', id, name, all),
        range: this.rangeOf(place.span),
        rows: [
          ...own.map((point) => this.point(point, id)),
          ...this.byParagraph(all.filter((point) => !isSame(point.place, place))),
        ],
      });
      at = end;
    }
    return rows;
  }

  /** A row for each delegation, that with the most points first; what names nobody comes last. */
  byDelegation(points: readonly Point[]): readonly NegotiationRow[] {
    return byDelegation(points).map(({ delegation, points: own }) => {
      const id = this.idOf(delegation?.key ?? '');
      const name = delegation?.name ?? say(this.world, t`Nobody named`);
      const rows = own.map((point) => this.point(point, id, delegation?.key ?? ''));
      const group = this.group('delegation', id, name, own);
      return { ...group, ...(delegation === null && { actions: [] }), range: null, rows };
    });
  }

  private group(kind: 'paragraph' | 'delegation', id: string, name: string, points: readonly Point[]) {
    const detail = countsIn(this.world, countsOf(points));
    const isOpen = points.some(({ status, what }) => status === 'open' && what !== 'unbalanced');
    const actions: NegotiationRow['actions'] = isOpen ? [`accept-${kind}`, `reject-${kind}`] : [];
    const more: NegotiationRow['actions'] = kind === 'paragraph' ? ['agree'] : [];
    return { id, kind, name, detail, spoken: `${name}: ${detail}`, actions: [...actions, ...more] };
  }

  /** Below a delegation, by its key, the row says where it stands. */
  private point(point: Point, above: string, delegation?: string): NegotiationRow {
    const { what, status } = point;
    const { span, options } = markOf(point);
    const kindName = say(this.world, KINDS[what]);
    const name = this.nameOf(point, kindName, delegation);
    const id = this.idOf(`${above}/${what} ${name}`);
    const more = [
      delegation === undefined ? '' : placeName(this.world, point.place),
      what === 'unbalanced' ? point.excerpt : '',
      // Of alternatives each says it of itself, and a remark is nothing else.
      options.length > 0 || what === 'remark' ? '' : detailOf(this.world, point),
    ].filter((each) => each !== '');
    return {
      id,
      kind: status !== 'open' ? 'agreed' : what === 'choice' ? 'alternatives' : what,
      name,
      detail: more.join(' · '),
      spoken: [...new Set([kindName, name, ...more])].join(', '),
      actions: actionsOn(point),
      range: this.rangeOf(span),
      rows: status === 'open' ? options.map((option) => this.option(option, id)) : [],
    };
  }

  private nameOf(point: Point, kindName: string, delegation?: string): string {
    const { options } = markOf(point);
    if (point.what === 'unbalanced') return kindName;
    if (point.what === 'remark') return detailOf(this.world, point);
    if (options.length > 0) return options.map((option) => this.wordsOf(option)).join(' / ');
    return attributedTo(this.world, backersOf(point, delegation), point.excerpt);
  }

  private option(option: Option, above: string): NegotiationRow {
    const { name: label, span, attributions } = option;
    const said = { attributions, what: 'choice', status: 'open' } as const;
    const named = attributedTo(this.world, backersOf(said), this.wordsOf(option));
    const name = attributedTo(this.world, label, named);
    const detail = detailOf(this.world, said);
    return {
      id: this.idOf(`${above}/${name}`),
      kind: 'alternative',
      name,
      detail,
      spoken: [say(this.world, t`Alternative`), name, detail].filter((each) => each !== '').join(', '),
      actions: ['accept', 'reject'],
      range: this.rangeOf(span),
      rows: [],
    };
  }

  private wordsOf({ text }: Option): string {
    return excerptOf(this.document.slice(text));
  }

  private rangeOf(span: Span) {
    return this.document.rangeOf(span);
  }

  private idOf(name: string): string {
    const before = this.ids.get(name) ?? 0;
    this.ids.set(name, before + 1);
    return before === 0 ? name : `${name} ${before + 1}`;
  }
}

const isSame = (a: PointPlace, b: PointPlace): boolean => a.role === b.role && a.span.start === b.span.start;

function actionsOn({ what, status }: Point): NegotiationRow['actions'] {
  if (what === 'unbalanced') return [];
  if (what === 'alternatives' || what === 'choice') return [];
  if (what === 'remark') return ['reject'];
  return status === 'open'
    ? ['accept', 'reject', 'attribute', 'unbracket']
    : ['accept', 'reject', 'unbracket'];
}

/** So many characters of an alternative are shown. */
const SHOWN = 80;

function excerptOf(words: string): string {
  const plain = words
    .replace(/[*_~]{1,3}|<\/?\w{1,6}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length <= SHOWN ? plain : `${plain.slice(0, SHOWN).replace(/\s\S{0,30}$/, '')} …`;
}
