import assert from 'node:assert/strict';
import { localeOf } from '../../server/src/cli/locale.ts';

describe('the locale', () => {
  const cases: readonly (readonly [env: Record<string, string>, language: string])[] = [
    [{}, 'en'],
    [{ LANG: '' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: 'fr_CH.UTF-8' }, 'fr'],
    [{ LANG: 'FR' }, 'fr'],
    [{ LANG: 'es' }, 'es'],
    [{ LANG: 'es-MX' }, 'es'],
    [{ LANG: 'ru_RU.KOI8-R' }, 'ru'],
    [{ LANG: 'ar_EG.UTF-8@calendar' }, 'ar'],
    [{ LANG: 'zh_CN.GB18030' }, 'zh'],
    [{ LANG: 'zh_TW.UTF-8' }, 'zh'],
    [{ LANG: 'zh-Hant-HK' }, 'zh'],
    [{ LANG: 'de_CH.UTF-8' }, 'en'],
    [{ LANG: 'fry_NL' }, 'en'],
    [{ LANG: 'french' }, 'en'],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'ru_RU' }, 'ru'],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'C' }, 'en'],
    [{ LANG: 'fr_FR', LC_MESSAGES: '', LC_ALL: '' }, 'fr'],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'ru_RU', LC_ALL: 'es_ES.UTF-8' }, 'es'],
    [{ LANG: 'fr_FR', LC_CTYPE: 'ru_RU' }, 'fr'],
  ];
  for (const [env, language] of cases) {
    it(`${JSON.stringify(env)} is ${language}`, () => assert.equal(localeOf(env), language));
  }
});
