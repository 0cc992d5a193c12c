import assert from 'node:assert/strict';
import { edited, formatRange, formatTyped } from '../../../server/src/core/formatting.ts';
import { Checker, Document, LANGUAGES, type LanguageCode } from '../../../server/src/core/index.ts';
import { marked } from '../../fixtures.ts';

/** Formats the paragraphs that ⟦ ⟧ touches. */
function checkRange(source: string, after: string): void {
  const { text, spans } = marked(source);
  assert.equal(edited(text, formatRange(Document.open(text), spans[0]!, {})), after);
}

/** What is done once the character before the cursor has been typed. */
function checkTyped(source: string, after: string): void {
  const { text, cursor } = marked(source);
  const document = Document.open(text);
  const findings = new Checker().check(document);
  assert.equal(edited(text, formatTyped(document, cursor, text[cursor - 1]!, findings)), after);
}

const HEAD = 'The General Assembly,\n\nNoting  the wells;\n\n';

describe('formatting a selection', () => {
  it('is about its paragraphs', () => {
    checkRange(
      `${HEAD}1.  Requests  ⟦help⟧ ,\n\n2.  Decides  to end;\n`,
      `${HEAD}1. Requests help;\n\n2.  Decides  to end;\n`,
    );
    checkRange(
      `${HEAD}1.  Requests help⟦;\n\n\n\n2⟧.  Decides to end;\n`,
      `${HEAD}1. Requests help;\n\n2. Decides to end.\n`,
    );
  });

  it('puts labels in sequence if that changes nothing elsewhere', () => {
    const text = `${HEAD}1. Requests help;\n\n3. Invites⟦ ⟧ help;\n\n4. Decides to end.\n`;
    checkRange(text, text.replace(/⟦ ⟧ /, ' '));
    checkRange(
      `${HEAD}1. Requests help;\n\n⟦3. Invites help;\n\n4. Decides⟧ to end.\n`,
      `${HEAD}1. Requests help;\n\n2. Invites help;\n\n3. Decides to end.\n`,
    );
  });
});

/** The paragraph above the cursor is tidied; what stands in the others is not. */
const FINISHED: Readonly<Record<LanguageCode, readonly [before: string, after: string]>> = {
  en: [
    'The General Assembly,\n\n1. Requests  help;\n\n2. Invites  States ( all of them ) to help ; \n‸',
    'The General Assembly,\n\n1. Requests  help;\n\n2. Invites States (all of them) to help;\n',
  ],
  fr: [
    'L’Assemblée générale,\n\n1. Prie  d’aider\u00a0;\n\n2. Invite  les États ( tous ) à aider\u00a0; \n‸',
    'L’Assemblée générale,\n\n1. Prie  d’aider\u00a0;\n\n2. Invite les États (tous) à aider\u00a0;\n',
  ],
  es: [
    'La Asamblea General,\n\n1. Solicita  ayuda;\n\n2. Invita  a los Estados ( todos ) a ayudar ; \n‸',
    'La Asamblea General,\n\n1. Solicita  ayuda;\n\n2. Invita a los Estados (todos) a ayudar;\n',
  ],
  ru: [
    'Генеральная Ассамблея,\n\n1. просит  помочь;\n\n2. предлагает  государствам ( всем ) помочь ; \n‸',
    'Генеральная Ассамблея,\n\n1. просит  помочь;\n\n2. предлагает государствам (всем) помочь;\n',
  ],
  ar: [
    'إن الجمعية العامة،\n\n1 - تطلب  المساعدة؛\n\n2 - تدعو  الدول ( جميعها ) إلى المساعدة ؛ \n‸',
    'إن الجمعية العامة،\n\n1 - تطلب  المساعدة؛\n\n2 - تدعو الدول (جميعها) إلى المساعدة؛\n',
  ],
  zh: [
    '大会，\n\n1. 请秘书长提供 DNS  援助；\n\n2. 邀请所有会员国提供( 各种)援 助， \n‸',
    '大会，\n\n1. 请秘书长提供 DNS  援助；\n\n2. 邀请所有会员国提供(各种)援助，\n',
  ],
};

describe('formatting what was just typed', () => {
  for (const language of LANGUAGES)
    it(`tidies the paragraph that was finished, in ${language}`, () => checkTyped(...FINISHED[language]));

  it('does so before a mark, and leaves the place of the cursor alone', () => {
    checkTyped(`${HEAD}1. Requests  help ;‸\n`, `${HEAD}1. Requests help ;\n`);
  });

  it('waits for the end of the paragraph', () => {
    const inside = `${HEAD}1. Requests  help.‸ And more\n`;
    checkTyped(inside, inside.replace('‸', ''));
    const broken = `${HEAD}1. Requests  help\n‸and more;\n`;
    checkTyped(broken, broken.replace('‸', ''));
  });

  it('gives no mark that the next paragraph may want otherwise, and no other label', () => {
    const last = `${HEAD}1. Requests help;\n\n3. Decides to end;\n‸`;
    checkTyped(last, last.replace('‸', ''));
  });
});
