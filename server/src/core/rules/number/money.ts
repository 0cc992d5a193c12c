import { t } from '../message.ts';
import { replace } from '../replace.ts';
import { rule } from '../rule.ts';
import { scan } from '../scan.ts';
import { SOURCES } from '../sources.ts';

/** The code or sign before the amount, within a few characters. */
const BEFORE = /(?:\bUSD\s?\$?|\bUS\s?\$|\$US|\$USD)\s?$/;
const AFTER = /\d[\d,.]{0,15}(?:\s(?:thousand|million|billion|trillion))?(\s?(?:USD|US\$|\$US))(?![A-Za-z])/y;

export default rule({
  code: 'number/money',
  severity: 'info',
  scope: 'text',
  languages: ['en'],
  summary: 'United States dollars are written “$5 million”.',
  why: 'In United Nations texts the sign alone means the dollar of the United States; codes such as USD belong in tables.',
  source: [SOURCES.numbers, SOURCES.drafting],
  fix: 'writes “$” before the amount',
  bad: { en: '1. Requests the Secretary-General to spend ⟦USD ⟧5 million on the harbours.' },
  good: { en: '1. Requests the Secretary-General to spend $5 million on the harbours.' },
  check(run, { report }) {
    const { text } = run;
    if (!text.includes('US')) return;
    for (const at of scan(run).figures) {
      const code = BEFORE.exec(text.slice(Math.max(0, at - 6), at))?.[0];
      AFTER.lastIndex = at;
      const after = code === undefined ? AFTER.exec(text) : null;
      if (code === undefined && after === null) continue;
      const start = run.start + at;
      const end = after === null ? start : start + after[0].length;
      const span = { start: start - (code?.length ?? 0), end };
      const amount = after === null ? '' : after[0].slice(0, -after[1]!.length);
      report(span, t`Dollars of the United States are written “$” before the amount.`, {
        fixes: [replace(span, `$${amount}`)],
      });
    }
  },
});
