import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkSarif } from '../../server/src/cli/formats/check-sarif.ts';
import { aDiagnostic, reportOf } from './reports.ts';
import { COMMA, Desk, FAULTY } from './run.ts';
import { sarifSchema } from './sarif-schema.ts';

const AKN = `<akomaNtoso><p>The General Assembly,</p><container eId="c_1"><p>Recalling its resolution 70/1;</p></container>
  <paragraph eId="p_1"><num>1.</num><content><p>Decides to remain seized.</p></content></paragraph></akomaNtoso>`;

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

describe('SARIF', () => {
  let assertValid: (log: unknown) => void;
  let desk: Desk;
  before(function () {
    this.timeout(120_000);
    assertValid = sarifSchema();
  });
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.clear());

  function sarif(args: readonly string[], around: Parameters<Desk['run']>[2] = {}) {
    const { out, err } = desk.run(['check', '--format', 'sarif', ...args], '', around);
    assert.equal(err, '');
    const log = JSON.parse(out);
    assertValid(log);
    return log.runs[0];
  }

  it('is valid of texts with and without faults, in six languages', () => {
    desk.write('a b.resolution', FAULTY);
    desk.write('c.xml', AKN);
    desk.write('empty.resolution', '');
    const run = sarif([resolve('samples'), '.']);
    assert.ok(run.results.length > 10);
    assert.deepEqual(sarif(['empty.resolution']).results, []);
  });

  it('explains each rule that found something, with help and a link', () => {
    const { tool, results } = sarif([resolve('samples')]);
    const { rules } = tool.driver;
    assert.equal(tool.driver.name, 'Chapeau');
    for (const { ruleId, ruleIndex } of results) assert.equal(rules[ruleIndex].id, ruleId);
    for (const { id, shortDescription, fullDescription, help, helpUri, defaultConfiguration } of rules) {
      for (const text of [shortDescription.text, fullDescription.text, help.text]) assert.ok(text, id);
      assert.match(help.markdown, /\*\*Wrong\*\*/);
      if (helpUri !== undefined) assert.match(helpUri, /^https:\/\//);
      assert.match(defaultConfiguration.level, /^(?:error|warning|note)$/);
    }
  });

  it('gives a place by lines, columns and offset, all from the same text', () => {
    desk.write('a b.resolution', `\uFEFF${FAULTY.replaceAll('\n', '\r\n')}`);
    const { columnKind, originalUriBaseIds, results } = sarif(['a b.resolution']);
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual(originalUriBaseIds, { SRCROOT: { uri: `${pathToFileURL(desk.folder).href}/` } });
    const [{ level, message, locations }] = results;
    assert.match(level, /^(?:error|warning)$/);
    assert.ok(message.text);
    assert.deepEqual(locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%20b.resolution', uriBaseId: 'SRCROOT' },
          region: { startLine: 5, startColumn: 51, endLine: 5, endColumn: 52, charOffset: 98, charLength: 1 },
        },
      },
    ]);
  });

  it('holds fixes that, made, are what --fix makes', () => {
    const path = desk.write('a.resolution', FAULTY);
    const { results } = sarif(['a.resolution']);
    const lines = FAULTY.split('\n');
    let text = FAULTY;
    for (const { fixes } of results.toReversed()) {
      const [change, ...more] = fixes[0].artifactChanges;
      assert.deepEqual([more, change.artifactLocation.uri], [[], 'a.resolution']);
      for (const { deletedRegion, insertedContent } of change.replacements.toReversed()) {
        const { startLine, startColumn, charOffset, charLength }: Region = deletedRegion;
        const before = lines.slice(0, startLine - 1).join('\n').length + (startLine > 1 ? 1 : 0);
        assert.equal(before + startColumn - 1, charOffset);
        text = text.slice(0, charOffset) + insertedContent.text + text.slice(charOffset + charLength);
      }
    }
    desk.run(['check', '--fix', 'a.resolution']);
    assert.equal(text, readFileSync(path, 'utf8'));
  });

  it('names the paragraph of Akoma Ntoso, and neither lines nor fixes', () => {
    desk.write('c.xml', AKN);
    const { results } = sarif(['--rule', `${COMMA}=error`, 'c.xml']);
    const [{ locations, fixes }] = results;
    assert.equal(fixes, undefined);
    assert.deepEqual(locations, [
      {
        physicalLocation: { artifactLocation: { uri: 'c.xml', uriBaseId: 'SRCROOT' } },
        logicalLocations: [{ name: 'c_1', kind: 'element' }],
      },
    ]);
  });

  it('names files from the checkout in GitHub Actions, and those outside by their full path', () => {
    desk.write('repo/drafts/a.resolution', FAULTY);
    desk.write('b.resolution', FAULTY);
    const around = { env: { GITHUB_WORKSPACE: join(desk.folder, 'repo') }, cwd: 'repo/drafts' };
    const place = (path: string) =>
      sarif([path], around).results[0].locations[0].physicalLocation.artifactLocation;
    assert.deepEqual(place('.'), { uri: 'drafts/a.resolution', uriBaseId: 'SRCROOT' });
    assert.deepEqual(place('../../b.resolution'), {
      uri: pathToFileURL(join(desk.folder, 'b.resolution')).href,
    });
  });

  it('marks what is new since a baseline', () => {
    desk.write('a.resolution', FAULTY);
    desk.run(['check', '--write-baseline', 'known.json', '.']);
    desk.write('b.resolution', FAULTY);
    const { results } = sarif(['--baseline', 'known.json', '.']);
    assert.ok(results.length > 0);
    for (const { baselineState, locations } of results) {
      assert.equal(baselineState, 'new');
      assert.equal(locations[0].physicalLocation.artifactLocation.uri, 'b.resolution');
    }
  });

  it('points at the other places that a finding speaks of', () => {
    const one = aDiagnostic({ related: [{ ...aDiagnostic({}), message: 'the first' }] });
    const log = JSON.parse(checkSarif(reportOf([one])));
    assertValid(log);
    const [{ locations, relatedLocations }] = log.runs[0].results;
    assert.deepEqual(relatedLocations, [{ id: 0, ...locations[0], message: { text: 'the first' } }]);
  });
});
