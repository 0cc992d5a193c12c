import { checkKey } from './keys.ts';

const tab = (before: string, after: string | null) => checkKey('tab', before, after);
const back = (before: string, after: string | null) => checkKey('shift+tab', before, after);

const HEAD = 'The General Assembly,\n\n*Recalling* its resolution 70/1,\n\n';

describe('Tab', () => {
  it('makes an item the first below the one before', () => {
    tab(
      `${HEAD}1. *Requests*:\n\n(a) x:\n\n(b) ‸\n\n(c) y;\n\n2. *Decides* z.\n`,
      `${HEAD}1. *Requests*:\n\n(a) x:\n\n(i) ‸\n\n(b) y;\n\n2. *Decides* z.\n`,
    );
  });

  it('adds an item to the list below the one before', () => {
    tab(
      `${HEAD}1. *Requests*:\n\n(a) x:\n\n(i) u;\n\n(b) ‸y;\n`,
      `${HEAD}1. *Requests*:\n\n(a) x:\n\n(i) u;\n\n(ii) ‸y;\n`,
    );
  });

  it('makes an empty paragraph an item of the one before', () => {
    tab(
      `${HEAD}1. *Requests*:\n\n2. ‸\n\n3. *Decides* z.\n`,
      `${HEAD}1. *Requests*:\n\n(a) ‸\n\n2. *Decides* z.\n`,
    );
  });

  it('is the editor’s own elsewhere', () => {
    for (const text of [
      `${HEAD}1. *Requests*:\n\n(a) ‸x;\n`, // there is no item before
      `${HEAD}1. *Requests*:\n\n(a) x;\n\n(b) y‸;\n`, // inside the text
      `${HEAD}1. *Requests*:\n\n(a) x;\n\n(b) ‸y:\n\n(i) z;\n`, // items hang from it
      `${HEAD}1. ‸*Requests* a;`,
      `${HEAD}1. ‸`,
      '‸',
    ])
      tab(text, null);
  });
});

describe('Shift+Tab', () => {
  it('moves an item up to the list above', () => {
    back(
      `${HEAD}1. *Requests*:\n\n(a) x:\n\n(i) u;\n\n(ii) ‸v;\n\n(iii) w;\n\n(b) y.\n`,
      `${HEAD}1. *Requests*:\n\n(a) x:\n\n(i) u;\n\n(b) ‸v;\n\n(i) w;\n\n(c) y.\n`,
    );
  });

  it('makes an item the next paragraph', () => {
    back(
      `${HEAD}1. *Requests*:\n\n(a) x;\n\n(b) ‸y;\n\n2. *Decides* z.\n`,
      `${HEAD}1. *Requests*:\n\n(a) x;\n\n2. ‸y;\n\n3. *Decides* z.\n`,
    );
  });

  it('leaves an item alone that items hang from, and one of the preamble', () => {
    back(`${HEAD}1. *Requests*:\n\n(a) x;\n\n(b) ‸y:\n\n(i) z.\n`, null);
    back('The General Assembly,\n\n*Recalling*:\n\n(a) ‸one,\n', null);
  });

  it('works with Arabic and Chinese labels', () => {
    back(
      'إن الجمعية العامة،\n\n١ - *تطلب*:\n\n(أ) واحد:\n\n’1‘ ‸اثنان؛\n\n(ب) ثلاثة.\n',
      'إن الجمعية العامة،\n\n١ - *تطلب*:\n\n(أ) واحد:\n\n(ب) ‸اثنان؛\n\n(ج) ثلاثة.\n',
    );
    tab('大会，\n\n1. *请*：\n\n(a) 一：\n\n(b) ‸\n', '大会，\n\n1. *请*：\n\n(a) 一：\n\n(一) ‸\n');
  });
});
