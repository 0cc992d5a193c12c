import assert from 'node:assert/strict';
import { assertFits, COMMA, Desk, FAULTY, SOUND } from './run.ts';

const AKN = `<akomaNtoso><p>The General Assembly,</p><container eId="c_1"><p>Recalling its resolution 70/1;</p></container>
  <paragraph eId="p_1"><num>1.</num><content><p>Decides to remain seized.</p></content></paragraph></akomaNtoso>`;

describe('the formats of chapeau check', () => {
  const desk = new Desk();
  before(() => {
    desk.write('a b.resolution', FAULTY);
    desk.write('comma, colon.resolution', SOUND.replace('2015,', '2015;'));
    desk.write('c.xml', AKN);
  });
  after(() => desk.clear());

  const printed = (format: string, ...files: readonly string[]) =>
    desk.run(['check', '--format', format, '--rule', `${COMMA}=error`, ...files]).out;

  it('json is as its schema says', () => {
    const output = JSON.parse(printed('json', 'a b.resolution', 'c.xml'));
    assertFits('schemas/check.schema.json', output);
    assert.equal(output.summary.files, 2);
    assert.equal(
      output.summary.errors,
      output.diagnostics.filter((one: { severity: string }) => one.severity === 'error').length,
    );
    assert.deepEqual(output.diagnostics[0].range, {
      start: { line: 4, character: 50 },
      end: { line: 4, character: 51 },
    });
    assert.equal(output.diagnostics[0].fixable, true);
  });

  it('github marks the lines, with signs of its own escaped', () => {
    assert.match(
      printed('github', 'comma, colon.resolution'),
      new RegExp(
        `^::error file=comma%2C colon\\.resolution,line=5,endLine=5,col=51,endColumn=52,title=${COMMA}::[^\\n]+\\n$`,
      ),
    );
    assert.match(printed('github', 'c.xml'), new RegExp(`^::error file=c\\.xml,title=${COMMA}::c_1: `));
  });

  it('sarif holds rules, places and fixes', () => {
    const [run] = JSON.parse(printed('sarif', 'a b.resolution', 'c.xml')).runs;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(run.tool.driver.name, 'Chapeau');
    for (const { ruleId, ruleIndex, message, partialFingerprints } of run.results) {
      const rule = run.tool.driver.rules[ruleIndex];
      assert.equal(rule.id, ruleId);
      for (const text of [rule.shortDescription.text, rule.help.text, rule.help.markdown, message.text])
        assert.ok(text);
      assert.ok(Object.values(partialFingerprints).every((value) => typeof value === 'string'));
    }
    const [plain] = run.results;
    const region = { startLine: 5, startColumn: 51, endLine: 5, endColumn: 52 };
    assert.deepEqual(plain.locations, [
      { physicalLocation: { artifactLocation: { uri: 'a%20b.resolution' }, region } },
    ]);
    assert.deepEqual(plain.fixes[0].artifactChanges, [
      {
        artifactLocation: { uri: 'a%20b.resolution' },
        replacements: [{ deletedRegion: region, insertedContent: { text: ',' } }],
      },
    ]);
    const marked = run.results.at(-1);
    assert.equal(marked.fixes, undefined);
    assert.deepEqual(marked.locations, [
      {
        physicalLocation: { artifactLocation: { uri: 'c.xml' } },
        logicalLocations: [{ name: 'c_1', kind: 'element' }],
      },
    ]);
  });
});
