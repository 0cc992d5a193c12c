import { houseOf, type Limits, type Message, t } from '../../core/index.ts';
import { type Counted, type Figures, LENGTHS, pagesOf } from '../../core/reading.ts';
import type { OpenText } from '../texts.ts';
import { say, type World } from '../world.ts';

/** How long a resolution is, in the reader's language, against what its house allows. */
export interface Length {
  readonly words: Told;
  readonly paragraphs: Told;
  readonly pages: Told;
}

export interface Told {
  readonly text: string;
  readonly isOver: boolean;
}

export function limitsOf({ house }: Pick<Counted, 'house'>, config: OpenText['config']): Limits {
  return houseOf(house, config ?? {}).limits;
}

export function lengthOf(world: World, figures: Figures, limits: Limits): Length {
  const { language, words, preambular, operative } = figures;
  const told = (count: number, limit: number | null, about: (count: Count) => Message): Told => {
    const written = figure(world, count);
    const measure = limit === null ? written : t`${written} of ${figure(world, limit)}`;
    return { text: say(world, about(measure)), isOver: limit !== null && count > limit };
  };
  return {
    words: told(words, limits.words, (count) => wordsSaid(language, count)),
    paragraphs: told(preambular + operative, limits.paragraphs, (count) => t`Paragraphs: ${count}`),
    pages: told(pagesOf(figures), limits.pages, (count) => t`Printed pages, about: ${count}`),
  };
}

/** A number, alone or with what it is measured by. */
type Count = string | Message;

export function wordsSaid(language: Figures['language'], count: Count): Message {
  return LENGTHS[language].unit === 'word' ? t`Words: ${count}` : t`Characters: ${count}`;
}

/** Most forces that are told in one line. */
const FORCES = 4;

/** "Decides 3 · Requests 5 · Encourages 4", the most binding first, in the language of the text. */
export function forcesInAWord({ forces }: Figures): string {
  return forces
    .filter(({ force }) => force !== null)
    .slice(0, FORCES)
    .map(({ words, paragraphs }) => `${words} ${paragraphs.length}`)
    .join(' · ');
}

/** A number as the reader's language writes it. */
export function figure({ language }: World, value: number): string {
  return value.toLocaleString(language);
}
