import { BOX, type Box, type Picture, SIZES, type Size } from './layout.ts';
import type { MapTexts } from './messages.ts';
import { filled, spoken } from './words.ts';

/** Colours of a picture by what they are for. */
export interface Colours {
  readonly background: string;
  readonly box: string;
  readonly border: string;
  readonly centre: string;
  readonly text: string;
  readonly muted: string;
  readonly arrow: string;
  readonly faint: string;
  readonly badge: string;
  readonly badgeText: string;
  /** Of bodies: one each for the best known, the last for all others. */
  readonly bodies: readonly string[];
}

/** On paper and in other programs: dark on white, each colour told from the others in grey, too. */
export const PAPER: Colours = {
  background: '#ffffff',
  box: '#ffffff',
  border: '#5f6b7a',
  centre: '#e8f1fb',
  text: '#1b1f24',
  muted: '#4d5663',
  arrow: '#3b4754',
  faint: '#a3acb8',
  badge: '#e6e9ed',
  badgeText: '#1b1f24',
  bodies: ['#1f6fb5', '#a33a2c', '#2c7a4b', '#8a5a00', '#6b4fa0'],
};

/** Bodies that have a colour of their own, in the order of `Colours.bodies`. */
const COLOURED = ['GA', 'SC', 'ECOSOC', 'HRC'];

export interface Drawing {
  readonly picture: Picture;
  readonly language: string;
  readonly texts: MapTexts;
  readonly colours: Colours;
  readonly font: string;
  /** For the screen: texts can be reached by keys and pointer, and are described to those who hear them. */
  readonly live: boolean;
}

/** The picture as the text of an SVG file. */
export function svgOf(drawing: Drawing): string {
  const { picture, language, texts, colours, font, live } = drawing;
  const [width, height] = [picture.width, picture.height].map(Math.ceil);
  const centre = picture.boxes.find(({ node }) => node.id === picture.centre);
  const heading = filled(texts.heading, centre?.name ?? '');
  const marker = (id: string, colour: string) =>
    `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.5L7.5 4L0 7.5Z" fill="${live ? 'context-stroke' : colour}"/></marker>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${escaped(language)}" font-family="${escaped(font)}"${live ? ` role="group" aria-label="${escaped(heading)}"` : ' role="img"'}>`,
    live
      ? ''
      : `<title>${escaped(heading)}</title><rect width="100%" height="100%" fill="${colours.background}"/>`,
    `<defs>${marker('arrow', colours.arrow)}${marker('faint', colours.faint)}</defs>`,
    ...[...picture.arrows]
      .sort((a, b) => Number(a.main) - Number(b.main))
      .map(
        ({ from, to, path, main }) =>
          `<path d="${path}" fill="none" stroke="${main ? colours.arrow : colours.faint}" stroke-width="${main ? 1.5 : 1}" marker-end="url(#${main ? 'arrow' : 'faint'})"${live ? ` class="arrow" data-from="${escaped(from)}" data-to="${escaped(to)}"` : ''}/>`,
      ),
    ...picture.boxes.map((box) => boxOf(box, drawing)),
    '</svg>',
  ].join('');
}

function boxOf(box: Box, drawing: Drawing): string {
  const { picture, texts, colours, live } = drawing;
  const { node, x, y, width, height } = box;
  const { direction } = picture;
  const [left, top] = [x - width / 2, y - height / 2];
  const isCentre = node.id === picture.centre;
  const colour = node.body === null ? colours.border : bodyColour(node.body.key, colours);
  const stripe = direction === 'rtl' ? left + width - 4 : left;
  const first = top + BOX.padding + 12;
  let line = first;
  const texted = [
    textOf(box, 'start', first, box.name, 'name', colours.text, direction),
    textOf(box, 'end', first, box.day, 'small', colours.muted, direction),
  ];
  if (box.body !== '' || box.languages !== '') {
    line += BOX.line;
    texted.push(
      textOf(box, 'start', line, box.body, 'small', colours.muted, direction),
      textOf(box, 'end', line, box.languages, 'small', colours.muted, direction),
    );
  }
  for (const each of box.title) {
    line += BOX.line;
    texted.push(textOf(box, 'start', line, each, 'title', colours.text, direction));
  }
  const label = escaped(spoken(node, texts));
  const reached = live
    ? ` class="text" data-id="${escaped(node.id)}" role="button" tabindex="-1" aria-label="${label}"${isCentre ? ' aria-current="true"' : ''}`
    : '';
  return [
    `<g${reached}>`,
    `<title>${label}</title>`,
    `<rect${live ? ' class="box"' : ''} x="${px(left)}" y="${px(top)}" width="${width}" height="${px(height)}" rx="4" fill="${isCentre ? colours.centre : colours.box}" stroke="${isCentre ? colour : colours.border}" stroke-width="${isCentre ? 2 : 1}"${node.versions.length === 0 ? ' stroke-dasharray="5 3"' : ''}/>`,
    `<rect x="${px(stripe)}" y="${px(top)}" width="4" height="${px(height)}" rx="2" fill="${colour}"/>`,
    texted.join(' '),
    '</g>',
    badge(box, 'cites', drawing),
    badge(box, 'citedBy', drawing),
  ].join('');
}

/** "+12" at the side where the texts would be that are not on the map. */
function badge(box: Box, way: 'cites' | 'citedBy', { picture, texts, colours, live }: Drawing): string {
  const count = box.hidden[way];
  if (count === 0) return '';
  const label = `+${count}`;
  const width = 14 + label.length * 7;
  const isLeft = (way === 'cites') === (picture.direction === 'ltr');
  const x = isLeft ? box.x - box.width / 2 + 10 : box.x + box.width / 2 - width - 10;
  const y = box.y + box.height / 2 - 8;
  const about = escaped(filled(way === 'cites' ? texts.moreCited : texts.moreCiting, count));
  const reached = live
    ? ` class="more" data-id="${escaped(box.node.id)}" data-way="${way}" aria-hidden="true"`
    : '';
  return `<g${reached}><title>${about}</title><rect x="${px(x)}" y="${px(y)}" width="${width}" height="17" rx="8.5" fill="${colours.badge}" stroke="${colours.border}"/><text x="${px(x + width / 2)}" y="${px(y + 12.5)}" font-size="${SIZES.small}" direction="ltr" text-anchor="middle" fill="${colours.badgeText}">${label}</text></g>`;
}

/** A run of text at the side of a box where its map begins to be read, or at the other. */
function textOf(
  { x, width, direction: ofTitle }: Box,
  side: 'start' | 'end',
  y: number,
  text: string,
  size: Size,
  colour: string,
  ofMap: Picture['direction'],
): string {
  if (text === '') return '';
  const isLeft = (side === 'start') === (ofMap === 'ltr');
  const at = isLeft ? x - width / 2 + BOX.padding : x + width / 2 - BOX.padding;
  const direction = size === 'title' ? ofTitle : ofMap;
  const anchor = isLeft === (direction === 'ltr') ? 'start' : 'end';
  const weight = size === 'name' ? ' font-weight="600"' : '';
  return `<text x="${px(at)}" y="${px(y)}" font-size="${SIZES[size]}"${weight} fill="${colour}" direction="${direction}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

function bodyColour(key: string, { bodies }: Colours): string {
  const index = COLOURED.indexOf(key);
  return bodies[index < 0 ? bodies.length - 1 : index]!;
}

const px = (value: number): number => Math.round(value * 10) / 10;

/** Characters that XML 1.0 cannot hold are left out, those with a meaning in it written as references. */
function escaped(text: string): string {
  return text
    .replace(
      /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
