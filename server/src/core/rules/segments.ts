import type { Part } from '../document/parts.ts';

/** Where the reading of a file's resolutions stands between two parts. */
export type Reading = 'outside' | 'head' | 'inside' | 'closed';

/** What a part means for where resolutions begin and end; '' for nothing. */
export type Turn = '' | 'text' | 'head' | 'enacting' | 'paragraph' | 'closing' | 'annex';

export function turnOf({ role, depth }: Part): Turn {
  switch (role) {
    case 'head':
    case 'annex':
      return role;
    case 'text':
    case 'maybe-enacting':
      return 'text';
    case 'closing':
      return role;
    case 'enacting':
      return depth === 0 ? 'enacting' : '';
    case 'preambular':
    case 'operative':
      return depth === 0 ? 'paragraph' : '';
    default:
      return '';
  }
}

/** The reading after `turn`, and whether a new resolution (or the head of one) starts with it. */
export function step(reading: Reading, turn: Turn): { readonly reading: Reading; readonly starts: boolean } {
  switch (turn) {
    case '':
      return { reading, starts: false };
    case 'text':
      return { reading, starts: reading === 'outside' };
    case 'head':
      return { reading: 'head', starts: reading !== 'head' };
    case 'enacting':
      return { reading: 'inside', starts: reading === 'inside' || reading === 'closed' };
    case 'paragraph':
      return { reading: 'inside', starts: reading === 'closed' };
    case 'closing':
      return { reading: reading === 'inside' ? 'closed' : reading, starts: false };
    case 'annex':
      return { reading: reading === 'closed' ? 'inside' : reading, starts: false };
  }
}
