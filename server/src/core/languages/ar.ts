import { citing } from './citing/ar.ts';
import { after, before, operativeOpenings, preambularOpenings } from './openings/ar.ts';
import type { LanguagePack } from './pack.ts';

export const ar: LanguagePack = {
  code: 'ar',
  name: 'العربية',
  script: 'Arabic',
  direction: 'rtl',
  capitals: false,
  marks: { comma: '،', semicolon: '؛', stop: '.', colon: ':' },
  preambularMarks: ['،'],
  preambular: preambularOpenings,
  operative: operativeOpenings,
  before,
  after,
  shapes: {
    preambular: { starts: 'إذ|وإذ|وقد', ends: '' },
    operative: { starts: 'ت|ي', ends: '' },
    seconds: 'منها|منه|منهم',
  },
  joiner: 'و',
  headings: {
    resolution: 'القرار|قرار|مشروع قرار|مشروع القرار',
    decision: 'المقرر|مقرر|مشروع مقرر',
    draft: 'مشروع قرار|مشروع القرار|مشروع مقرر',
    modelUn: 'المحفل|الموضوع|مقدم من|الموقعون|اللجنة',
  },
  adoption:
    'قرار اتخذته|قرار اتخذه|قرار اعتمدته|قرار اعتمده|مقرر اتخذته|مقرر اعتمده|اتخذه|اتخذته|اعتمده|اعتمدته|الذي اتخذه',
  notes: 'before',
  annex: 'المرفق|مرفق|التذييل|تذييل|الضميمة',
  annexOrdinals: 'الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر',
  meeting: 'الجلسة [العامة] {n}',
  date: '{d} {month} {y}',
  months:
    'كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيه|تموز/يوليه|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر',
  repetition: {
    also: 'أيضا',
    further: 'كذلك',
    place: { preambular: 'after', operative: 'after' },
    splits: 'إذ تعيد|إذ يعيد|إذ تكرر|إذ يكرر|تعيد|يعيد|تكرر|يكرر',
    varies: false,
    and: '',
  },
  labels: { operative: '{n} -', items: ['({a})', '’{n}‘', '{a} -'] },
  citing,
};
