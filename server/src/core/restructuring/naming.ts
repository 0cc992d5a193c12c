import type { Item, Paragraph } from '../document/views.ts';
import { type Message, t } from '../rules/message.ts';
import type { Place } from './refactoring.ts';

/** How menus and warnings name a paragraph or item. */
export function nameOf(place: Pick<Place, 'resolution'>, source: Paragraph | Item): Message {
  const { label } = source;
  if (!('role' in source)) return t`item ${label!.text}`;
  const bare = label?.text.replace(/[\s.\-–:、]+$/u, '') ?? '';
  if (bare !== '') return t`paragraph ${bare}`;
  const list = place.resolution[source.role];
  const number = list.indexOf(source) + 1;
  return source.role === 'preambular' ? t`preambular paragraph ${number}` : t`operative paragraph ${number}`;
}

/** The things at a place that a refactoring may take, innermost first, told apart by what they are. */
export function takenAt({ paragraph, item }: Place): readonly {
  readonly source: Paragraph | Item;
  readonly variant: 'item' | 'paragraph' | null;
}[] {
  if (paragraph === null) return [];
  if (item === null) return [{ source: paragraph, variant: null }];
  return [
    { source: item, variant: 'item' },
    { source: paragraph, variant: 'paragraph' },
  ];
}
