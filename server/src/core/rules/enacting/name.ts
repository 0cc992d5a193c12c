import { rule } from '../rule.ts';
import { fullName } from '../short-names.ts';
import { SOURCES } from '../sources.ts';

export default rule({
  code: 'enacting/name',
  severity: 'warning',
  scope: 'enacting',
  languages: 'all',
  summary: 'The enacting line gives the full name of the adopting body, and nothing more.',
  why: 'A resolution names its author as the Charter or the founding text does: no abbreviation, and no “United Nations” before or after the name.',
  source: [SOURCES.drafting],
  fix: 'writes the full name',
  bad: { en: '' },
  good: { en: '' },
  check({ name, known }, { pack, slice, report }) {
    const full = known ? null : fullName(slice(name), pack.code);
    if (full === null) return;
    report(name, `The adopting body is named in full here: “${full}”.`, {
      fixes: [{ title: `Write “${full}”`, edits: [{ span: name, text: full }], preferred: true }],
    });
  },
});
