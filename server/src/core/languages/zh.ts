import { citing } from './citing/zh.ts';
import { after, before, operativeOpenings, preambularOpenings } from './openings/zh.ts';
import type { LanguagePack } from './pack.ts';

export const zh: LanguagePack = {
  code: 'zh',
  name: '中文',
  script: 'Han',
  direction: 'ltr',
  capitals: false,
  marks: { comma: '，', semicolon: '；', stop: '。', colon: '：' },
  preambularMarks: ['，'],
  preambular: preambularOpenings,
  operative: operativeOpenings,
  before,
  after,
  shapes: {
    preambular: { starts: '', ends: '' },
    operative: { starts: '', ends: '' },
    seconds: '',
  },
  joiner: '',
  headings: {
    resolution: '决议|决议草案',
    decision: '决定|决定草案',
    draft: '决议草案|决定草案',
    modelUn: '委员会|议题|起草国|附议国|提案国',
  },
  adoption: '大会决议|安全理事会|经济及社会理事会决议|人权理事会|通过的决议',
  notes: 'after',
  annex: '附件|附录|附文',
  annexOrdinals: '一|二|三|四|五|六|七|八|九|十',
  meeting: '第{n}次[全体]会议',
  date: '{y}年{m}月{d}日',
  months: '1|2|3|4|5|6|7|8|9|10|11|12',
  repetition: {
    also: '又',
    further: '还',
    place: { preambular: 'before', operative: 'before' },
    splits: '',
    varies: false,
    and: '并|和',
  },
  labels: { operative: '{n}.', items: ['({a})', '({h})', '{a}.'] },
  citing,
};
