import type {
  CitationMapParams,
  CitationMapReach,
  CitationMapResult,
} from '../../server/src/protocol/requests.ts';

/** What extension and map say to each other. */

/** Texts of the map in the language of the editor; "{0}", "{1}" are places for values. */
export interface MapTexts {
  readonly heading: string;
  readonly map: string;
  readonly list: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeMap: string;
  readonly save: string;
  readonly open: string;
  readonly openOfficial: string;
  readonly centre: string;
  readonly showMore: string;
  readonly copy: string;
  readonly draft: string;
  readonly decision: string;
  readonly counts: string;
  readonly noText: string;
  readonly cited: string;
  readonly citing: string;
  readonly farther: string;
  readonly moreCited: string;
  readonly moreCiting: string;
  readonly nothing: string;
  readonly keys: string;
}

/** To the map. */
export type ToMap =
  | { readonly type: 'map'; readonly map: CitationMapResult }
  | { readonly type: 'failure'; readonly text: string }
  /** Asks for the map as a picture: it comes back to be saved. */
  | { readonly type: 'picture' };

/** From the map. */
export type FromMap =
  | { readonly type: 'ready' }
  | { readonly type: 'want'; readonly params: CitationMapParams }
  /** Opens a text: the version with this number, else the best; without one, offers the official address. */
  | { readonly type: 'open'; readonly id: string; readonly version?: number }
  | { readonly type: 'copy'; readonly id: string }
  | { readonly type: 'save'; readonly svg: string };

/** What the map remembers over a reload. */
export interface MapState {
  readonly centre: { readonly id: string; readonly language: string };
  readonly reach: Readonly<Record<string, CitationMapReach>>;
  readonly view: 'map' | 'list';
  readonly zoom: number;
  readonly selected: string;
}
