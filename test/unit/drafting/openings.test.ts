import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import {
  begunAt,
  type LanguageCounts,
  loadAligned,
  loadCounts,
  type OpeningSuggestion,
  suggestOpenings,
} from '../../../server/src/core/drafting.ts';
import { Document, houseOf, LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';
import { resolutionText } from '../../arbitrary.ts';
import { marked, withCursor } from '../../fixtures.ts';

const read = async (name: string): Promise<Uint8Array> => gunzipSync(readFileSync(`data/${name}`));
const loaded = new Map<LanguageCode, Promise<LanguageCounts>>();

async function offered(source: string): Promise<readonly OpeningSuggestion[]> {
  const { text, cursor } = marked(source);
  const begun = begunAt(Document.open(text), cursor);
  if (begun === null) return [];
  if (!loaded.has(begun.language)) loaded.set(begun.language, loadCounts(read, begun.language));
  const found = suggestOpenings(begun, await loaded.get(begun.language)!, {
    limit: 25,
    aligned: await loadAligned(read),
    conventionsOf: (house) => houseOf(house, {}).conventions,
  });
  return found ?? [];
}

/** The text once an opening is taken, with the cursor. */
function taken(source: string, { span, text, behind, edits }: OpeningSuggestion): string {
  const all = [...edits, { span, text: `${text}‸${behind}` }].sort((a, b) => b.span.start - a.span.start);
  let { text: out } = marked(source);
  for (const each of all) out = out.slice(0, each.span.start) + each.text + out.slice(each.span.end);
  const { text: plain, cursor } = marked(out);
  return withCursor(plain, cursor);
}

const HEADS: Readonly<Record<LanguageCode, string>> = {
  en: 'The General Assembly,\n\n',
  fr: 'L’Assemblée générale,\n\n',
  es: 'La Asamblea General,\n\n',
  ru: 'Генеральная Ассамблея,\n\n',
  ar: 'إن الجمعية العامة،\n\n',
  zh: '大会，\n\n',
};

/** What is typed under the head, the label of the first that is offered, and the text once it is taken. */
const FIRST: readonly (readonly [LanguageCode, string, string, string])[] = [
  ['en', 'Rec‸', 'Recalling', 'Recalling ‸,'],
  ['en', 'Recalling the wells,\n\nRe‸', 'Recalling also', 'Recalling the wells,\n\nRecalling also ‸,'],
  [
    'en',
    'Recalling the wells,\n\nRecalling also the springs,\n\nRec‸',
    'Recalling further',
    'Recalling the wells,\n\nRecalling also the springs,\n\nRecalling further ‸,',
  ],
  ['en', '*Recalling* the wells,\n\n*Noti‸', 'Noting', '*Recalling* the wells,\n\n*Noting* ‸,'],
  [
    'en',
    'Recalling the wells,\n\n1. Decides to list the wells.\n\nReq‸',
    'Requests',
    'Recalling the wells,\n\n1. Decides to list the wells;\n\n2. Requests ‸.',
  ],
  [
    'en',
    'Recalling the wells,\n\n1. Urges all to list the wells;\n\n2. Al‸',
    'Also urges',
    'Recalling the wells,\n\n1. Urges all to list the wells;\n\n2. Also urges ‸.',
  ],
  [
    'en',
    'Recalling the wells,\n\n1. Urges all to list the wells;\n\n2. Ur‸',
    'Also urges',
    'Recalling the wells,\n\n1. Urges all to list the wells;\n\n2. Also urges ‸.',
  ],
  ['en', 'Recalling the wells,\n\nReque‸', 'Requests', 'Recalling the wells,\n\n1. Requests ‸.'],
  ['fr', 'Rap‸', 'Rappelant', 'Rappelant ‸,'],
  ['fr', 'Conv‸', 'Convaincue', 'Convaincue ‸,'],
  [
    'fr',
    'Rappelant les puits,\n\n1. *Décide* de dresser la liste des puits.\n\nPri‸',
    'Prie',
    'Rappelant les puits,\n\n1. *Décide* de dresser la liste des puits\u00a0;\n\n2. *Prie* ‸.',
  ],
  ['es', 'Recon‸', 'Reconociendo', 'Reconociendo ‸,'],
  [
    'es',
    'Recordando los pozos,\n\nRec‸',
    'Recordando también',
    'Recordando los pozos,\n\nRecordando también ‸,',
  ],
  ['es', 'Recordando los pozos,\n\n1. Ali‸', 'Alienta', 'Recordando los pozos,\n\n1. Alienta ‸.'],
  ['ru', 'ссы‸', 'ссылаясь', 'ссылаясь ‸,'],
  ['ru', 'ссылаясь на колодцы,\n\nссы‸', 'ссылаясь также', 'ссылаясь на колодцы,\n\nссылаясь также ‸,'],
  ['ru', 'ссылаясь на колодцы,\n\n1. прос‸', 'просит', 'ссылаясь на колодцы,\n\n1. просит ‸.'],
  ['ar', 'إذ تش‸', 'إذ تشير', 'إذ تشير ‸،'],
  ['ar', 'إذ تشير إلى الآبار،\n\nوإذ تش‸', 'وإذ تشير أيضا', 'إذ تشير إلى الآبار،\n\nوإذ تشير أيضا ‸،'],
  ['ar', 'إذ تشير إلى الآبار،\n\nتطل‸', 'تطلب', 'إذ تشير إلى الآبار،\n\n1 - تطلب ‸.'],
  ['zh', '回‸', '回顾', '回顾‸，'],
  ['zh', '回顾水井，\n\n回‸', '又回顾', '回顾水井，\n\n又回顾‸，'],
  ['zh', '回顾水井，\n\n又‸', '又回顾', '回顾水井，\n\n又回顾‸，'],
  [
    'zh',
    '回顾水井，\n\n1. 决定编制水井清单。\n\n请‸',
    '请',
    '回顾水井，\n\n1. 决定编制水井清单；\n\n2. 请‸。',
  ],
];

describe('openings where a paragraph is begun', () => {
  for (const [language, source, label, text] of FIRST) {
    it(`offers “${label}” first for ${language} ${JSON.stringify(source.slice(-30))}`, async () => {
      const whole = HEADS[language] + source;
      const [first] = await offered(whole);
      assert.equal(first?.label, label);
      assert.equal(taken(whole, first), HEADS[language] + text);
    });
  }

  it('finds openings by any of their words, and by English ones', async () => {
    const labels = async (source: string) => (await offered(source)).map(({ label }) => label);
    assert.ok((await labels(`${HEADS.en}grave conc‸`)).includes('Expressing grave concern'));
    assert.ok((await labels(`${HEADS.fr}gratitude‸`)).some((label) => label.endsWith('gratitude')));
    assert.ok((await labels(`${HEADS.ru}озабоченность‸`)).length > 1);
    assert.ok((await labels(`${HEADS.ar}القلق‸`)).length > 1);
    assert.ok((await labels(`${HEADS.zh}注意到‸`)).some((label) => label.length > 3));
    const [recalling] = await offered(`${HEADS.ru}recall‸`);
    assert.deepEqual([recalling?.label, recalling?.english], ['ссылаясь', 'Recalling']);
    assert.equal((await labels(`${HEADS.fr}Considering‸`))[0], 'Considérant');
    assert.equal((await labels(`${HEADS.ar}إذ تشير إلى الآبار،\n\nreaffirm‸`))[0], 'وإذ تؤكد من جديد');
  });

  it('offers the likely ones before anything is typed, behind a number, too', async () => {
    assert.ok((await offered(`${HEADS.en}‸`)).length > 10);
    const numbered = await offered(`${HEADS.en}Recalling the wells,\n\n1. ‸`);
    assert.ok(numbered.every(({ part, text }) => part === 'operative' && !text.includes('1.')));
  });

  it('follows the body, the emphasis, the numbers and the case of the text', async () => {
    const first = async (source: string) => {
      const [offer] = await offered(source);
      return taken(source, offer!).slice(source.lastIndexOf('\n') + 1);
    };
    assert.equal(await first('Le Conseil de sécurité,\n\nConvain‸'), 'Convaincu ‸,');
    assert.equal(await first('إن مجلس الأمن،\n\nإذ يش‸'), 'إذ يشير ‸،');
    assert.equal(await first('The General Assembly,\n\nRECALLING the wells,\n\nNoti‸'), 'NOTING ‸,');
    assert.equal(
      await first('إن الجمعية العامة،\n\nإذ تشير إلى الآبار،\n\n١ - تقرر وضع قائمة؛\n\nتطل‸').then(
        (text) => text,
      ),
      '٢ - تطلب ‸.',
    );
    assert.equal(
      await first('The General Assembly,\n\n<u>Recalling</u> the wells,\n\nNoti‸'),
      '<u>Noting</u> ‸,',
    );
  });

  it('puts the number before emphasis that is typed, and closes that once', async () => {
    const rest = async (source: string) => {
      const draft = `${HEADS.en}Recalling the wells,\n\n1. Decides to meet.\n\n`;
      const [first] = await offered(draft + source);
      return taken(draft + source, first!).slice(draft.length);
    };
    assert.equal(await rest('*Req‸'), '2. *Requests* ‸.');
    assert.equal(await rest('**Req‸**'), '2. **Requests** ‸.');
    assert.equal(await rest('2. <u>Req‸</u>'), '2. <u>Requests</u> ‸.');
    assert.equal(await rest('2.*Req‸*'), '2. *Requests* ‸.');
    assert.equal(await rest('2. *Req‸* all to come.'), '2. *Requests*‸ all to come.');
  });

  it('offers the whole opening as long as it lacks something', async () => {
    const draft = `${HEADS.zh}回顾水井，\n\n1. 决定编制水井清单；\n\n`;
    const [also] = await offered(`${draft}又请‸`);
    assert.equal(also?.text, '2. 又请');
    assert.deepEqual(await offered(`${draft}2. 又请‸`), []);
  });

  it('writes apostrophes and figures as the text does', async () => {
    const text = async (source: string) => (await offered(source)).map((offer) => offer.text);
    assert.ok((await text(`${HEADS.fr}Ayant à l‸`)).includes('Ayant à l’esprit '));
    assert.ok((await text("L'Assemblée générale,\n\nAyant à l‸")).includes("Ayant à l'esprit "));
    const arabic =
      'إن الجمعية العامة،\n\nإذ تشير إلى قرارها ٦٦/١٠٢ المؤرخ ٩ كانون الأول/ديسمبر ٢٠١١،\n\nتطل‸';
    assert.equal((await text(arabic))[0], '١ - تطلب ');
  });

  it('touches nothing but what is typed, whatever the text', async () => {
    const counts = new Map<LanguageCode, LanguageCounts>();
    for (const language of LANGUAGES) counts.set(language, await loadCounts(read, language));
    let begunOnes = 0;
    fc.assert(
      fc.property(resolutionText, fc.nat(), (text, at) => {
        const offset = text.lastIndexOf('\n\n', at % (text.length + 1)) + 2;
        const draft = `${text.slice(0, offset)}\n\n${text.slice(offset)}`;
        const begun = begunAt(Document.open(draft), offset);
        if (begun === null) return;
        begunOnes++;
        const { before, after, typed, start, end } = begun;
        assert.equal(draft.slice(start, end), typed);
        assert.ok(before.every(({ base, piece }) => base + piece.start < start));
        assert.ok(after.every(({ base, piece }) => base + piece.start > end));
        const found = suggestOpenings(begun, counts.get(begun.language)!, {
          limit: 5,
          aligned: null,
          conventionsOf: (house) => houseOf(house, {}).conventions,
        });
        for (const { span, edits } of found ?? [])
          for (const edit of [{ span, text: '' }, ...edits])
            assert.match(draft.slice(edit.span.start, edit.span.end), /^(?:PP|OP)?[\p{N}\p{P}\s]*$/u);
      }),
    );
    assert.ok(begunOnes > 10);
  });

  it('numbers what follows anew where a paragraph is put between two', async () => {
    const source = 'The General Assembly,\n\n1. Decides to meet;\n\nReques‸\n\n2. Urges all to come.\n';
    const [first] = await offered(source);
    assert.equal(
      taken(source, first!),
      'The General Assembly,\n\n1. Decides to meet;\n\n2. Requests ‸;\n\n3. Urges all to come.\n',
    );
  });

  it('offers first a phrase that is typed to its end, though another is likelier', async () => {
    const around = (typed: string): string =>
      `${HEADS.en}Recalling the wells,\n\n${typed}‸\n\nRecognizing the rains,\n`;
    for (const opening of ['Noting', 'Noting with concern', 'Reaffirming', 'Reaffirming its commitment']) {
      const [first] = await offered(around(opening));
      assert.equal(first?.label, opening);
    }
    const [due] = await offered(around('Recalling'));
    assert.equal(due?.label, 'Recalling also');
  });

  it('begins no operative part before a preambular paragraph', async () => {
    const [first] = await offered(`${HEADS.ar}تش‸\n\nوإذ تؤكد الحق،\n`);
    assert.equal(first?.label, 'إذ تشير');
    const all = await offered(`${HEADS.en}Re‸\n\nNoting the wells,\n`);
    assert.ok(all.length > 5 && all.every(({ part }) => part === 'preambular'));
  });

  it('numbers all that follows in a long text', async () => {
    const following = (first: number) =>
      Array.from({ length: 500 }, (_, index) => `${first + index}. Urges all to come;`).join('\n\n');
    const source = `The General Assembly,\n\n1. Decides to meet;\n\nReques‸\n\n${following(2)}\n`;
    const [first] = await offered(source);
    assert.ok(taken(source, first!).endsWith(`2. Requests ‸;\n\n${following(3)}\n`));
  });

  const SILENT: readonly (readonly [string, string])[] = [
    ['in a sentence', 'The General Assembly,\n\nRecalling the re‸'],
    ['in a wrapped paragraph', 'The General Assembly,\n\nRecalling the wells, the springs,\nre‸ the rivers,'],
    ['in a word', 'The General Assembly,\n\nRe‸calling the wells,'],
    ['in prose without a resolution', 'Notes\n\nRe‸'],
    ['in an item', 'The General Assembly,\n\n1. Decides:\n\n(a) Re‸'],
    ['in an annex', 'The General Assembly,\n\n1. Decides to list the wells.\n\nAnnex\n\nWells\n\n1. Re‸'],
    ['where nothing opens so', 'The General Assembly,\n\nXyl‸'],
    ['behind the whole opening', 'The General Assembly,\n\nThe wells of re‸'],
  ];
  for (const [where, source] of SILENT)
    it(`says nothing ${where}`, async () => assert.deepEqual(await offered(source), []));
});
