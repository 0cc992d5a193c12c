import type { Item } from '../../document/views.ts';
import { CYRILLIC } from '../../text/numerals.ts';
import type { TextEdit } from '../../text/span.ts';
import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'items/mixed-letters',
  severity: 'hint',
  scope: 'list',
  languages: ['ru'],
  summary: 'The letters of one list are all Latin or all Cyrillic.',
  why: 'Russian texts letter their items either way, “a)”, “b)” or “а)”, “б)”. A first “а” from the other alphabet looks right, and is found by no search.',
  source: [SOURCES.paragraphs, SOURCES.counted],
  fix: 'writes the letters of the alphabet that most items have',
  typographic: true,
  bad: {
    ru: '1. предлагает государствам-членам:\n\n⟦а)⟧ составить карты колодцев;\n\nb) проверять качество воды;\n\nc) готовить смотрителей.',
  },
  good: {
    ru: '1. предлагает государствам-членам:\n\na) составить карты колодцев;\n\nb) проверять качество воды;\n\nc) готовить смотрителей.',
  },
  check({ items }, { report }) {
    const latin = items.filter(({ label }) => /[a-z]/i.test(label.text));
    const cyrillic = items.filter(({ label }) => /[а-я]/i.test(label.text));
    if (latin.length === 0 || cyrillic.length === 0) return;
    const [few, alphabet] = latin.length >= cyrillic.length ? [cyrillic, LATIN] : [latin, CYRILLIC];
    const edits = few.flatMap((item) => rewritten(item, items.indexOf(item), alphabet) ?? []);
    report(
      few[0]!.label.span,
      t`“${few[0]!.label.text}” is written with a letter of another alphabet than the other items.`,
      {
        fixes:
          edits.length === few.length
            ? [{ title: t`Write the letters of one alphabet`, edits, preferred: true }]
            : [],
      },
    );
  },
});

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

function rewritten({ label }: Item, index: number, alphabet: ArrayLike<string>): TextEdit | null {
  const letter = alphabet[index];
  return letter === undefined ? null : { span: label.span, text: label.text.replace(/\p{L}/u, letter) };
}
