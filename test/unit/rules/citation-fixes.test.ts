// Fixes of citations change what is wrong and leave what is said of each resolution with it.
import assert from 'node:assert/strict';
import { check, Document, fixed, type LanguageCode } from '../../../server/src/core/index.ts';
import { framed } from './frames.ts';

const faults = (document: Document) => check(document).filter(({ code }) => code.startsWith('citation/'));

const mended = (preamble: string, language: LanguageCode = 'en'): string =>
  fixed(Document.open(framed(preamble, {}, language)), faults).text();

const isKept = (preamble: string, language: LanguageCode = 'en'): void => {
  const text = framed(preamble, {}, language);
  assert.deepEqual(
    faults(Document.open(text)).map(({ code }) => code),
    ['citation/order'],
  );
  assert.equal(mended(preamble, language), text);
};

describe('a list of resolutions out of order', () => {
  it('is put in order where nothing is said of one alone', () => {
    const list = (one: string, other: string) => `Recalling its resolutions ${one} and ${other} on wells,`;
    const [newer, older] = ['66/102 of 9 December 2011', '65/2 of 18 October 2010'];
    assert.equal(mended(list(newer, older)), framed(list(older, newer), {}, 'en'));
  });

  it('is left as it is where each has its own subject, title or part', () => {
    isKept(
      'Recalling its resolutions 66/102 of 9 December 2011 on wells and 65/2 of 18 October 2010 on harbours,',
    );
    isKept(
      'Recalling its resolutions 66/102 of 9 December 2011, entitled “Wells”, and 65/2 of 18 October 2010,',
    );
    isKept('Recalling its resolutions 66/102 of 9 December 2011, annex, and 65/2 of 18 October 2010,');
    isKept(
      'Rappelant ses résolutions 66/102 du 9 décembre 2011 sur les puits et 65/2 du 18 octobre 2010 sur les ports,',
      'fr',
    );
    isKept(
      'Recordando sus resoluciones 66/102, de 9 de diciembre de 2011, sobre pozos, y 65/2, de 18 de octubre de 2010, sobre puertos,',
      'es',
    );
    isKept(
      'إذ تشير إلى قراريها 66/102 المؤرخ 9 كانون الأول/ديسمبر 2011 بشأن الآبار و 65/2 المؤرخ 18 تشرين الأول/أكتوبر 2010 بشأن الموانئ،',
      'ar',
    );
    isKept(
      'ссылаясь на свои резолюции 66/102 от 9 декабря 2011 года о колодцах и 65/2 от 18 октября 2010 года о портах,',
      'ru',
    );
  });

  it('is left as it is where one stands out in bold', () => {
    isKept('Recalling its resolutions 66/102 of 9 December 2011 and **65/2** of 18 October 2010 on wells,');
  });
});
