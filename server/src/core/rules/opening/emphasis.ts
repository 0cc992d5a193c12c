import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** So many openings of a part must be emphasised, and such a share of them, before a plain one is odd. */
const ENOUGH = 3;
const SHARE = 0.7;

export default rule({
  code: 'opening/emphasis',
  severity: 'info',
  scope: 'resolution',
  languages: 'all',
  summary: 'Openings are emphasised alike throughout a text.',
  why: 'Adopted texts set the opening words of each paragraph in italics. A text without any emphasis is left alone; where most openings of a part have it, one without looks overlooked.',
  source: [SOURCES.drafting],
  fix: 'emphasises the opening as the others are',
  bad: { en: '' },
  good: { en: '' },
  check({ facts, report }) {
    for (const role of ['preambular', 'operative'] as const) {
      const counts = new Map<string, number>();
      const plain: number[] = [];
      facts.forEach((fact, index) => {
        if (fact.kind !== 'opening' || fact.role !== role) return;
        if (fact.emphasis === null) plain.push(index);
        else counts.set(fact.emphasis, (counts.get(fact.emphasis) ?? 0) + 1);
      });
      const emphasised = [...counts.values()].reduce((sum, count) => sum + count, 0);
      if (emphasised < ENOUGH || emphasised < SHARE * (emphasised + plain.length)) continue;
      const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
      for (const index of plain) {
        const fact = facts[index]!;
        if (fact.kind !== 'opening' || !fact.known) continue;
        report(
          index,
          `“${fact.text}” is not emphasised, as the other ${role} openings are; write “${wrapped(fact.text, usual)}”.`,
          [
            {
              title: `Write “${wrapped(fact.text, usual)}”`,
              edits: [{ fact: index, text: wrapped(fact.text, usual) }],
              preferred: true,
            },
          ],
        );
      }
    }
  },
});

/** "*Recalling*", "<u>Recalling</u>". */
function wrapped(text: string, mark: string): string {
  return `${mark}${text}${mark.startsWith('<') ? mark.replace('<', '</') : mark}`;
}
