import type { SnippetWords } from './words.ts';

const report = '*请*秘书长向大会第‹八十二›届会议提交一份关于本决议执行情况的报告';
const seized = '*决定*继续处理此案';

export const zh: SnippetWords = {
  names: {
    assembly: { prefix: '大会决议草案', says: '大会决议草案' },
    council: { prefix: '安理会决议草案', says: '安全理事会决议草案' },
    preambular: { prefix: '序言', says: '序言部分段落' },
    operative: { prefix: '执行', says: '执行部分段落' },
    items: { prefix: '分段', says: '分段清单' },
    annex: { prefix: '附件', says: '附件：标题和段落' },
    footnote: { prefix: '脚注', says: '脚注案文' },
    closing: { prefix: '全体会议', says: '结尾两行：日期和会议' },
    report: { prefix: '报告', says: '请秘书长向以后一届会议提出报告' },
    seized: { prefix: '继续处理', says: '决定继续处理此案' },
  },
  beforeHighMarks: '',
  drafts: {
    assembly: {
      body: 'GA',
      title: '‹项目标题›',
      preambular: [
        '*回顾*其‹2015年9月25日›第‹70/1›号决议',
        '*又回顾*‹大会以往关于这一问题的各项决议›',
        '*认识到*‹理由›',
        '*深信*‹应当采取的行动›',
      ],
      operative: [
        '*欢迎*‹已经取得的成果›',
        { lead: '*促请*会员国', items: ['‹采取第一项措施›', '‹采取第二项措施›'] },
        report,
        '*决定*将题为“‹项目标题›”的项目列入大会第‹八十二›届会议临时议程',
      ],
    },
    council: {
      body: 'SC',
      title: null,
      preambular: [
        '*回顾*其第‹1325(2000)›号和第‹2242(2015)›号决议',
        '*表示严重关切*‹局势›',
        '*认定*‹某国›局势继续对国际和平与安全构成威胁',
        '*根据*《联合国宪章》第七章采取行动',
      ],
      operative: [
        '*谴责*‹所犯下的行为›',
        '*要求*‹所有各方›‹采取行动›',
        '*请*秘书长在‹90天›内向安理会报告本决议的执行情况',
        seized,
      ],
    },
  },
  rest: '‹段落其余部分›',
  item: '‹采取一项措施›',
  annexTitle: '‹附件标题›',
  closing: ['‹2012年7月26日›', '第‹46›次全体会议'],
  report,
  seized,
};
