// Inserting an annex: its heading, the numbers of several, and what follows it.
import assert from 'node:assert/strict';
import { check, Document, type LanguageCode, packOf } from '../../../server/src/core/index.ts';
import { insertAnnex } from '../../../server/src/core/new-texts.ts';
import { inserted } from './insertions.ts';

/** A draft, and what stands behind it when annexes are added one after the other. */
const DRAFTS: Readonly<
  Record<
    LanguageCode,
    { readonly draft: string; readonly title: string; readonly headings: readonly string[] }
  >
> = {
  en: {
    draft:
      'The General Assembly,\n\nRecalling its work,\n\n1. Adopts the list annexed to the present resolution.',
    title: 'Title of the annex',
    headings: ['Annex', 'Annex I', 'Annex II', 'Annex III'],
  },
  fr: {
    draft:
      'L’Assemblée générale,\n\nRappelant ses travaux,\n\n1. Adopte la liste annexée à la présente résolution.',
    title: 'Titre de l’annexe',
    headings: ['Annexe', 'Annexe I', 'Annexe II', 'Annexe III'],
  },
  es: {
    draft:
      'La Asamblea General,\n\nRecordando su labor,\n\n1. Aprueba la lista que figura en el anexo de la presente resolución.',
    title: 'Título del anexo',
    headings: ['Anexo', 'Anexo I', 'Anexo II', 'Anexo III'],
  },
  ru: {
    draft:
      'Генеральная Ассамблея,\n\nссылаясь на свою работу,\n\n1. принимает перечень, содержащийся в приложении к настоящей резолюции.',
    title: 'Название приложения',
    headings: ['Приложение', 'Приложение I', 'Приложение II', 'Приложение III'],
  },
  ar: {
    draft: 'إن الجمعية العامة،\n\nإذ تشير إلى أعمالها،\n\n1 - تعتمد القائمة الواردة في مرفق هذا القرار.',
    title: 'عنوان المرفق',
    headings: ['المرفق', 'المرفق الأول', 'المرفق الثاني', 'المرفق الثالث'],
  },
  zh: {
    draft: '大会，\n\n回顾其工作，\n\n1. 通过本决议附件所载清单。',
    title: '附件标题',
    headings: ['附件', '附件一', '附件二', '附件三'],
  },
};

describe('inserting an annex', () => {
  for (const [language, { draft, title, headings }] of Object.entries(DRAFTS)) {
    const { labels, marks, name } = packOf(language as LanguageCode);
    const first = `${labels.operative.replace('{n}', '1')} `;
    const [sole, one, two, three] = headings as [string, string, string, string];
    const annex = (heading: string, cursor = '') =>
      `\n\n${heading}\n\n${title}\n\n${first}${cursor}${marks.stop}`;

    it(`gives it a heading, and a number once there are two: ${name}`, () => {
      const insert = (text: string) => inserted(insertAnnex, `‸${text}`);
      const once = `${draft}${annex(sole)}\n`;
      assert.equal(insert(`${draft}\n`), `${draft}${annex(sole, '‸')}\n`);
      const twice = `${draft}${annex(one)}${annex(two)}\n`;
      assert.equal(insert(once), `${draft}${annex(one)}${annex(two, '‸')}\n`);
      assert.equal(insert(twice), `${draft}${annex(one)}${annex(two)}${annex(three, '‸')}\n`);
    });

    it(`is read as an annex with a title that no rule finds fault with: ${name}`, () => {
      const text = inserted(insertAnnex, `‸${draft}\n`)!.replace('‸', title);
      const document = Document.open(text);
      const [made] = document.resolutions[0]!.annexes;
      assert.equal(made!.label, sole);
      assert.equal(made!.title && document.slice(made!.title), title);
      assert.equal(made!.items.length, 1);
      assert.deepEqual(
        check(document).filter(({ severity }) => severity === 'error' || severity === 'warning'),
        [],
      );
    });

    it(`goes before the footnotes at the end: ${name}`, () => {
      const noted = draft.replace(/(.)$/u, '[^1]$1');
      assert.equal(
        inserted(insertAnnex, `‸${noted}\n\n[^1]: A/81/21.\n`),
        `${noted}${annex(sole, '‸')}\n\n[^1]: A/81/21.\n`,
      );
    });
  }

  const { draft } = DRAFTS.en;

  it('goes behind the closing lines', () => {
    const closing = '46th plenary meeting\n26 July 2012';
    const made = inserted(insertAnnex, `‸${draft}\n\n${closing}\n`)!;
    assert.ok(made.startsWith(`${draft}\n\n${closing}\n\nAnnex\n\n`), made);
  });

  it('counts on as the text counts its annexes', () => {
    const headingAfter = (heading: string) =>
      inserted(insertAnnex, `‸${draft}\n\n${heading}\n\nList\n\n1. One.\n`)!.split('\n').at(-6);
    assert.equal(headingAfter('Annex A'), 'Annex B');
    assert.equal(headingAfter('Annex 1'), 'Annex 2');
    assert.equal(headingAfter('ANNEX III'), 'ANNEX IV');
  });

  it('has headings as the text marks them up', () => {
    const made = inserted(insertAnnex, `# Wells\n\n‸${draft}\n`)!;
    assert.ok(made.includes('\n\n## Annex\n\n### Title of the annex\n\n1. ‸.'), made);
    const second = inserted(insertAnnex, `# Wells\n\n‸${draft}\n\n## Annex\n\n### List\n\n1. One.\n`)!;
    assert.ok(second.includes('## Annex I\n\n### List\n\n1. One.\n\n## Annex II\n\n### Title'), second);
  });

  it('needs a resolution', () => {
    assert.equal(inserted(insertAnnex, 'A letter about wells.‸'), null);
  });
});
