import type { Box, Picture } from './layout.ts';

export type Step = 'left' | 'right' | 'up' | 'down';

/**
 * Where an arrow key leads from a text: to the side along a citation, to the nearest by height; up and down in the
 * same column. `null` where nothing lies that way.
 */
export function stepFrom({ boxes, arrows }: Picture, id: string, step: Step): string | null {
  const here = boxes.find(({ node }) => node.id === id);
  if (here === undefined) return null;
  const isVertical = step === 'up' || step === 'down';
  const sign = step === 'left' || step === 'up' ? -1 : 1;
  const joined = new Set(arrows.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
  const lies = (box: Box) =>
    isVertical
      ? box.layer === here.layer && sign * (box.y - here.y) > 0
      : joined.has(box.node.id) && sign * (box.x - here.x) > box.width / 2;
  const there = boxes.filter(lies);
  there.sort(
    (a, b) =>
      Math.abs(a.y - here.y) - Math.abs(b.y - here.y) || Math.abs(a.x - here.x) - Math.abs(b.x - here.x),
  );
  return there[0]?.node.id ?? null;
}
