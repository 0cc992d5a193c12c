import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Change,
  Document,
  type DocumentSymbol,
  LANGUAGES,
  type LanguageCode,
  packOf,
  symbolsOf,
} from '../../../server/src/core/index.ts';
import { type AnyEdit, anyEdit, changeOf } from '../../arbitrary.ts';
import { agreesWithFresh } from './agreement.ts';

/** A council that recommends a draft to an assembly. */
interface Words {
  readonly council: string;
  readonly assembly: string;
  readonly recommends: string;
  readonly annex: string;
  readonly subject: string;
}

const WORDS: Readonly<Record<LanguageCode, Words>> = {
  en: {
    council: 'The Economic and Social Council',
    assembly: 'The General Assembly',
    recommends: 'Recommends to the General Assembly the adoption of the following draft resolution:',
    annex: 'Annex',
    subject: 'the mending of footbridges',
  },
  fr: {
    council: 'Le Conseil économique et social',
    assembly: 'L’Assemblée générale',
    recommends: 'Recommande à l’Assemblée générale d’adopter le projet de résolution suivant :',
    annex: 'Annexe',
    subject: 'l’entretien des passerelles',
  },
  es: {
    council: 'El Consejo Económico y Social',
    assembly: 'La Asamblea General',
    recommends: 'Recomienda a la Asamblea General que apruebe el siguiente proyecto de resolución:',
    annex: 'Anexo',
    subject: 'el arreglo de las pasarelas',
  },
  ru: {
    council: 'Экономический и Социальный Совет',
    assembly: 'Генеральная Ассамблея',
    recommends: 'рекомендует Генеральной Ассамблее принять следующий проект резолюции:',
    annex: 'Приложение',
    subject: 'ремонт пешеходных мостов',
  },
  ar: {
    council: 'إن المجلس الاقتصادي والاجتماعي',
    assembly: 'إن الجمعية العامة',
    recommends: 'يوصي الجمعية العامة باعتماد مشروع القرار التالي:',
    annex: 'المرفق',
    subject: 'صيانة جسور المشاة',
  },
  zh: {
    council: '经济及社会理事会',
    assembly: '大会',
    recommends: '建议大会通过以下决议草案：',
    annex: '附件',
    subject: '人行桥的维修',
  },
};

interface Plan {
  readonly language: LanguageCode;
  readonly preambular: number;
  readonly operative: number;
  readonly items: number;
  readonly notes: readonly number[];
  readonly draft: boolean;
  readonly annex: number;
}

const plan: fc.Arbitrary<Plan> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  preambular: fc.nat(8),
  operative: fc.integer({ min: 1, max: 14 }),
  items: fc.nat(5),
  notes: fc.array(fc.nat(20), { maxLength: 3 }),
  draft: fc.boolean(),
  annex: fc.nat(6),
});

/** Blocks of one resolution; its notes stand where their page ends, between or inside its paragraphs. */
function blocksOf({ language, preambular, operative, items, notes, draft, annex }: Plan): string[] {
  const pack = packOf(language);
  const { comma, semicolon, stop, colon } = pack.marks;
  const { council, assembly, recommends, annex: heading, subject } = WORDS[language];
  const number = (value: number): string => pack.labels.operative.replace('{n}', String(value));
  const opening = (part: 'preambular' | 'operative', index: number): string => {
    const forms = Object.values(pack[part]);
    return forms[index % forms.length]!.split('|', 1)[0]!;
  };
  const body = (name: string): string[] => [
    `${name}${comma}`,
    ...Array.from({ length: preambular }, (_, at) => `${opening('preambular', at)} ${subject}${comma}`),
    ...Array.from({ length: operative }, (_, at) => [
      `${number(at + 1)} ${opening('operative', at)} ${subject}${at % 3 === 1 ? colon : semicolon}`,
      ...(at % 3 === 1
        ? Array.from({ length: items }, (_, item) => `(${'abcdef'[item]}) ${subject}${semicolon}`)
        : []),
    ]).flat(),
  ];
  const blocks = draft
    ? [...body(council), `${number(operative + 1)} ${recommends}`, ...body(assembly)]
    : body(assembly);
  notes.forEach((at, index) => {
    blocks.splice(at % blocks.length, 0, `[^${index + 1}]: ${subject}${stop}\n${subject}${stop}`);
  });
  const annexed = Array.from({ length: annex }, (_, at) => `${at + 1}. ${subject}${stop}`);
  return annex === 0 ? blocks : [...blocks, heading, subject, ...annexed];
}

const compilation = fc
  .array(plan, { minLength: 3, maxLength: 12 })
  .map((plans) => `${plans.flatMap(blocksOf).join('\n\n')}\n`);

/** Edits of words, and of lines: what stands below moves. */
const edits = fc.array(
  fc.oneof(
    anyEdit,
    fc.record({ at: fc.nat(1_000_000), length: fc.nat(1), text: fc.constantFrom('x', '\n', '\n\n') }),
  ),
  { minLength: 1, maxLength: 8 },
);

function edited(
  source: string,
  list: readonly AnyEdit[],
  look: (document: Document, change: Change) => void,
): void {
  let document = Document.open(source);
  for (const edit of list) {
    symbolsOf(document);
    const change = changeOf(edit, document.length);
    document = document.edit([change], document.version + 1);
    look(document, change);
  }
}

describe('views and symbols of a compilation', () => {
  it('are after each edit those of the text that it holds', () => {
    fc.assert(
      fc.property(compilation, edits, (source, list) => edited(source, list, agreesWithFresh)),
      {
        numRuns: 80,
      },
    );
  });

  it('are after many edits those of the text, wherever they were asked for between', () => {
    fc.assert(
      fc.property(
        compilation,
        edits,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (source, list, asked) => {
          let document = Document.open(source);
          list.forEach((edit, index) => {
            if (asked[index]) symbolsOf(document);
            document = document.edit([changeOf(edit, document.length)], document.version + 1);
          });
          agreesWithFresh(document);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('hold drafts, annexes and lists, over more than one page', () => {
    const seen = new Set<string>();
    const roles = (symbols: readonly DocumentSymbol[], depth: number): void => {
      for (const { role, children } of symbols) {
        seen.add(role === 'resolution' && depth > 0 ? 'draft' : role);
        roles(children, depth + 1);
      }
    };
    for (const source of fc.sample(compilation, { numRuns: 40, seed: 1 })) {
      const document = Document.open(source);
      if (document.pages.length > 1) seen.add('pages');
      roles(symbolsOf(document), 0);
    }
    for (const role of ['draft', 'annex', 'item', 'preambular', 'operative', 'pages'])
      assert.ok(seen.has(role), role);
  });

  it('move where a footnote inside of them takes another line and no more characters', () => {
    const source =
      'The General Assembly,\n\n1. Requests States:\n\n(a) To act;\n\n[^1]: A short note\nwhich the clerks had added\non bridges.\n\n(b) To report.\n';
    const document = Document.open(source);
    symbolsOf(document);
    const at = source.indexOf(' note');
    agreesWithFresh(document.edit([{ span: { start: at, end: at + 1 }, text: '\n' }], 1));
  });

  it('are kept where an edit leaves them alone', () => {
    const source = blocksOf({
      language: 'en',
      preambular: 3,
      operative: 60,
      items: 2,
      notes: [],
      draft: false,
      annex: 0,
    }).join('\n\n');
    const document = Document.open(`${source}\n\n${source}\n`);
    const [first, second] = symbolsOf(document);
    const at = source.indexOf('footbridges') + 4;
    const typed = symbolsOf(document.edit([{ span: { start: at, end: at }, text: 'x' }], 1));
    assert.notEqual(typed[0], first);
    assert.equal(typed[1], second);
    const operative = (symbol: DocumentSymbol | undefined): readonly DocumentSymbol[] =>
      symbol!.children[1]!.children;
    assert.deepEqual(
      operative(typed[0]).map((child, index) => child === operative(first)[index]),
      operative(first).map(() => true),
    );
  });
});
