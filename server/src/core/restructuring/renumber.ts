import { t } from '../rules/message.ts';
import { changeTo } from './changing.ts';
import { planOf } from './plan.ts';
import type { Refactoring } from './refactoring.ts';

/** All labels of paragraphs and items in sequence, references with them; numbers that start anew in a section still do. */
export const renumber: Refactoring = {
  id: 'renumber',
  kind: 'refactor.rewrite',
  offers(place) {
    const { operative, preambular } = place.resolution;
    const isLabelled = [...operative, ...preambular].some(
      ({ label, items }) => label !== null || items.length > 0,
    );
    if (!isLabelled) return [];
    const make = () =>
      changeTo(place, planOf(place.document, place.resolution), place.span.start, { anew: true });
    return [{ title: t`Number paragraphs and items in sequence`, variant: null, make }];
  },
};
