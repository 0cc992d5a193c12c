import assert from 'node:assert/strict';
import type { PreviewParams, PreviewResult } from '../../server/src/protocol/requests.ts';
import { atDesk, type Desk } from './desk.ts';

const DRAFT = `The General Assembly,

*Noting* the noise of ships,

1. *Requests* a report.
`;

describe('the preview over standard input and output', () => {
  it('tells a text as it is printed, then what an edit has changed', () =>
    atDesk({}, async (desk) => {
      const uri = desk.uriOf('noise.resolution');
      await desk.client.open(uri, DRAFT);
      const whole = await previewOf(desk, uri, null);
      assert.equal(whole.isWhole, true);
      assert.deepEqual(
        whole.units.map(({ unit }) => unit.kind),
        ['open', 'enacting', 'preambular', 'operative', 'close'],
      );
      await desk.client.type(uri, 2, 8, ' well');
      const change = await previewOf(desk, uri, whole.state);
      assert.deepEqual(
        { isWhole: change.isWhole, start: change.start, removed: change.removed, shift: change.shift },
        { isWhole: false, start: 2, removed: 1, shift: 0 },
      );
      assert.equal(change.units.length, 1);
      const again = await previewOf(desk, uri, whole.state);
      assert.equal(again.isWhole, false, 'two pages may show one text');
      const unknown = await previewOf(desk, uri, 99);
      assert.equal(unknown.isWhole, true);
    }));

  it('says why there is no resolution, in the reader’s language', () =>
    atDesk(
      {},
      async (desk) => {
        const uri = desk.uriOf('empty.resolution');
        await desk.client.open(uri, '');
        await desk.client.diagnostics(uri);
        const { silence, units } = await previewOf(desk, uri, null);
        assert.deepEqual(units, []);
        assert.equal(silence, 'Le texte est vide.');
      },
      { locale: 'fr' },
    ));

  it('knows nothing of a text that is not open', () =>
    atDesk({}, async ({ client, uriOf }) => {
      const params: PreviewParams = { uri: uriOf('elsewhere.resolution'), since: null };
      assert.equal(await client.request('chapeau/preview', params), null);
    }));
});

async function previewOf({ client }: Desk, uri: string, since: number | null): Promise<PreviewResult> {
  const params: PreviewParams = { uri, since };
  return client.request<PreviewResult>('chapeau/preview', params);
}
