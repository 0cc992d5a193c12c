import { t } from '../message.ts';
import { rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'suppression/unused',
  severity: 'warning',
  scope: 'directive',
  languages: 'all',
  summary: 'A comment that silences a rule has something to silence.',
  why: 'Once the text is mended, the comment silences the next fault as well. It names rules as `<!-- chapeau-disable-next-line numbering/gap -->` for the next line of text, as `<!-- chapeau-disable numbering/gap -->` up to `<!-- chapeau-enable numbering/gap -->`, and as `<!-- chapeau-disable-file numbering/gap -->` for the file; without a code it silences all.',
  source: [SOURCES.chapeau],
  fix: 'removes the comment',
  bad: {
    en: '⟦<!-- chapeau-disable-next-line preamble/ends-with-comma -->⟧\nMindful of the value of springs to villages,',
    fr: '⟦<!-- chapeau-disable-next-line preamble/ends-with-comma -->⟧\nConsciente de la valeur des sources pour les villages,',
    es: '⟦<!-- chapeau-disable-next-line preamble/ends-with-comma -->⟧\nConsciente del valor de los manantiales para las aldeas,',
    ar: '⟦<!-- chapeau-disable-next-line preamble/ends-with-comma -->⟧\nإذ تدرك قيمة الينابيع للقرى،',
    zh: '⟦<!-- chapeau-disable-next-line preamble/ends-with-comma -->⟧\n铭记泉水对各村庄的价值，',
    ru: '⟦<!-- chapeau-disable-next-line preamble/ends-with-comma -->⟧\nсознавая ценность родников для деревень,',
  },
  good: {
    en: 'Mindful of the value of springs to villages,',
    fr: 'Consciente de la valeur des sources pour les villages,',
    es: 'Consciente del valor de los manantiales para las aldeas,',
    ar: 'إذ تدرك قيمة الينابيع للقرى،',
    zh: '铭记泉水对各村庄的价值，',
    ru: 'сознавая ценность родников для деревень,',
  },
  check({ span, line, codes, unused, unknown }, report) {
    const idle = unused.filter((code) => !unknown.includes(code));
    if (idle.length === 0) return;
    const whole = codes.length === 0 || idle.length === codes.length;
    const fixes = whole
      ? [
          {
            title: t`Remove the comment`,
            edits: [{ span: line, text: '' }],
            preferred: true,
          } as const,
        ]
      : [];
    if (codes.length === 0) report(span, t`This comment silences nothing.`, { fixes });
    else report(span, t`This comment silences nothing of ${idle.join(', ')}.`, { fixes });
  },
});
