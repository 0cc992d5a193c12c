import assert from 'node:assert/strict';
import { canBe, sessionDays } from '../../../server/src/core/index.ts';

describe('a number of a body', () => {
  const reason = (...args: Parameters<typeof canBe>) => canBe(...args)?.reason ?? null;

  it('can be, or says why it cannot', () => {
    assert.equal(reason('GA', 'resolution', '66/102'), null);
    assert.equal(reason('GA', 'resolution', '12/34'), 'session');
    assert.equal(reason('GA', 'resolution', '2012/14'), 'form');
    assert.equal(reason('GA', 'decision', '66/102'), 'kind');
    assert.equal(reason('GA', 'resolution', '66/503'), 'kind');
    assert.equal(reason('GA', 'resolution', '3542 (XXX)'), 'number');
    assert.equal(reason('GA', 'resolution', '1514 (XV)'), null);
    assert.deepEqual(canBe('GA', 'resolution', '1514 (XX)'), { reason: 'sessions', sessions: [15, 15] });
    assert.equal(reason('GA', 'resolution', 'S-10/2'), null);
    assert.equal(reason('GA', 'resolution', 'S-5/2'), 'session');
    assert.deepEqual(canBe('SC', 'resolution', '1373 (2002)'), { reason: 'year', years: [2001] });
    assert.equal(reason('SC', 'resolution', '1373 (2001)'), null);
    assert.equal(reason('SC', 'resolution', '9000 (2040)'), null);
    assert.equal(reason('ECOSOC', 'resolution', '2012/238'), 'kind');
    assert.equal(reason('HRC', 'decision', '19/101'), null);
    assert.equal(reason('WHA', 'resolution', 'WHA64.12'), null);
    assert.equal(reason('FAO-CONF', 'resolution', '66/102'), null);
  });

  it('agrees with its date', () => {
    assert.equal(reason('GA', 'resolution', '66/102', '2011-12-09'), null);
    assert.deepEqual(canBe('GA', 'resolution', '66/102', '2010-12-09'), {
      reason: 'date',
      days: { from: '2011-09-01', to: '2012-09-31' },
    });
    assert.equal(reason('SC', 'resolution', '338 (1973)', '1974-10-22'), 'date');
    assert.equal(reason('HRC', 'resolution', '35/3', '2017-06-22'), null);
    assert.equal(reason('CTOC-COP', 'decision', '4/3', '2008-10-17'), null);
    assert.equal(reason('CTOC-COP', 'decision', '3/4', '2008-10-17'), 'date');
  });

  it('is of a session that has met by a day', () => {
    assert.equal(reason('GA', 'resolution', '90/1', null, '2026-01-01'), 'future');
    assert.equal(reason('GA', 'resolution', '80/1', null, '2026-01-01'), null);
  });

  it('has days when its session met', () => {
    assert.deepEqual(sessionDays('ECOSOC', '2012/14'), { from: '2012-01-01', to: '2013-01-31' });
    assert.deepEqual(sessionDays('GA', 'ES-10/2'), { from: '1997-01-01', to: '9999-12-31' });
    assert.equal(sessionDays('ECOSOC', '1503 (XLVIII)'), null);
  });
});
