// The same first steps in the other languages: begun, completed, numbered, with a footnote and an annex.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { check, Document, type LanguageCode } from '../../server/src/core/index.ts';
import { codesOf, eventually } from './drafts.ts';
import { Writer } from './writer.ts';

interface Draft {
  readonly title: string;
  /** What is typed of a citation or an opening, and what comes of it. */
  readonly cited: readonly [string, string];
  readonly recalling: readonly [string, string];
  readonly recalled: string;
  readonly encouraging: readonly [string, string];
  readonly encouraged: string;
  /** Words of the skeleton: the end of its second paragraph, and of its second item. */
  readonly second: string;
  readonly measure: string;
  readonly item: string;
  readonly noted: string;
  readonly note: string;
  readonly annex: readonly [string, string];
}

const DRAFTS: { readonly [language in LanguageCode]?: Draft } = {
  fr: {
    title: 'Eau potable dans les écoles',
    cited: ['droits humains à l’eau', '80/216 du 18 décembre 2025'],
    second: 'antérieures sur la question',
    recalling: ['rap', '*Rappelant en outre* '],
    recalled: 'le rapport du Secrétaire général sur les écoles',
    measure: 'prendre une seconde mesure',
    item: 'D’entretenir les puits\u00a0;',
    encouraging: ['enc', '3. *Encourage* '],
    encouraged: 'les écoles à suivre le plan type figurant à l’annexe de la présente résolution',
    noted: 'le plan type',
    note: 'Voir les directives de l’Organisation mondiale de la Santé',
    annex: ['Plan type pour les écoles', 'Le plan est lu au début de chaque année scolaire'],
  },
  es: {
    title: 'Agua potable en las escuelas',
    cited: ['derechos humanos al agua', '80/216, de 18 de diciembre de 2025'],
    second: 'anteriores sobre la cuestión',
    recalling: ['recor', '*Recordando además* '],
    recalled: 'el informe del Secretario General sobre las escuelas',
    measure: 'una segunda medida',
    item: 'Mantengan los pozos;',
    encouraging: ['ali', '3. *Alienta* '],
    encouraged: 'a las escuelas a que sigan el plan modelo que figura en el anexo de la presente resolución',
    noted: 'el plan modelo',
    note: 'Véanse las directrices de la Organización Mundial de la Salud',
    annex: ['Plan modelo para las escuelas', 'El plan se lee al comienzo de cada curso'],
  },
  ru: {
    title: 'Питьевая вода в школах',
    cited: ['питьевую воду', '80/216 от 18 декабря 2025 года'],
    second: 'предыдущие резолюции по этому вопросу',
    recalling: ['ссы', '*ссылаясь далее* '],
    recalled: 'на доклад Генерального секретаря о школах',
    measure: 'принять вторую меру',
    item: 'содержать колодцы в порядке;',
    encouraging: ['рек', '3. *рекомендует* '],
    encouraged: 'школам следовать типовому плану из приложения к настоящей резолюции',
    noted: 'типовому плану',
    note: 'См. руководящие принципы Всемирной организации здравоохранения',
    annex: ['Типовой план для школ', 'План зачитывается в начале каждого учебного года'],
  },
  ar: {
    title: 'مياه الشرب في المدارس',
    cited: ['مياه الشرب', '80/216 المؤرخ 18 كانون الأول/ديسمبر 2025'],
    second: 'السابقة بشأن هذه المسألة',
    recalling: ['وإذ تش', '*وإذ تشير كذلك* '],
    recalled: 'إلى تقرير الأمين العام عن المدارس',
    measure: 'اتخاذ تدبير ثان',
    item: 'صيانة الآبار؛',
    encouraging: ['تشج', '3 - *تشجع* '],
    encouraged: 'المدارس على اتباع الخطة النموذجية الواردة في مرفق هذا القرار',
    noted: 'الخطة النموذجية',
    note: 'انظر المبادئ التوجيهية لمنظمة الصحة العالمية',
    annex: ['خطة نموذجية للمدارس', 'تقرأ الخطة في بداية كل سنة دراسية'],
  },
  zh: {
    title: '学校饮用水',
    cited: ['第饮用水', '2025年12月18日第80/216号决议'],
    second: '关于这一问题的各项决议',
    recalling: ['回', '*还回顾*'],
    recalled: '秘书长关于学校的报告',
    measure: '采取第二项措施',
    item: '维护水井；',
    encouraging: ['鼓', '3. *鼓励*'],
    encouraged: '学校采用本决议附件所载示范计划',
    noted: '示范计划',
    note: '见世界卫生组织的准则',
    annex: ['学校饮用水计划', '每学年开始时宣读该计划'],
  },
};

describe('a first draft', function () {
  this.timeout(120_000);

  for (const [language, draft] of Object.entries(DRAFTS)) {
    it(`is written with no number or comma typed by hand: ${language}`, async () => {
      const { title } = draft;
      await vscode.commands.executeCommand('chapeau.newResolution', { body: 'GA', language, title });
      const writer = new Writer(vscode.window.activeTextEditor!);
      await write(writer, draft);
      assert.doesNotMatch(writer.typed.join('\n'), /[\d,،，]/);
      const document = Document.open(writer.text);
      const { preambular, operative, annexes, footnotes } = document.resolutions[0]!;
      assert.equal(preambular.length, 5);
      assert.deepEqual(
        operative.map(({ label, items }) => [label!.value, items.length]),
        [
          [1, 0],
          [2, 3],
          [3, 0],
          [4, 0],
          [5, 0],
        ],
      );
      assert.deepEqual([annexes.length, annexes[0]!.items.length], [1, 1]);
      assert.deepEqual([footnotes.length, footnotes[0]!.references.length], [1, 1]);
      assert.deepEqual(check(document), [], writer.text);
      await eventually(() => codesOf(writer.editor.document).length === 0 || undefined);
    });
  }
});

async function write(writer: Writer, draft: Draft): Promise<void> {
  await writer.complete(...draft.cited);
  await writer.clickBehind(draft.second);
  await writer.press('enter');
  await writer.complete(...draft.recalling);
  await writer.type(draft.recalled);
  await writer.clickBehind(draft.measure);
  await writer.press('enter');
  await writer.type(draft.item);
  await writer.press('enter');
  await writer.press('enter');
  await writer.complete(...draft.encouraging);
  await writer.type(draft.encouraged);
  await vscode.commands.executeCommand('chapeau.insertAnnex');
  const [title, sentence] = draft.annex;
  await writer.type(title);
  await writer.next();
  await writer.type(sentence);
  await writer.clickBehind(draft.noted);
  await vscode.commands.executeCommand('chapeau.insertFootnote');
  await writer.type(draft.note);
}
