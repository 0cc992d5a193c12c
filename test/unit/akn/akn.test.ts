import assert from 'node:assert/strict';
import fc from 'fast-check';
import { akomaNtosoToText, blockAt } from '../../../server/src/core/akn/index.ts';

/** A file around `body`, in the dress in which the United Nations publishes. */
function file(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <!-- a copy -->
  <statement name="resolution">
    <meta><identification source="#x"><FRBRWork><FRBRthis value="/akn/1"/></FRBRWork></identification>
      <keyword showAs="WELLS">not text</keyword></meta>
    ${body}
  </statement>
</akomaNtoso>`;
}

function textOf(body: string, emphasis = false): string | undefined {
  return akomaNtosoToText(file(body), { emphasis })?.text;
}

const CASES: readonly (readonly [name: string, body: string, text: string])[] = [
  [
    'keeps titles and proponent of the cover and no more of it',
    `<coverPage><p><docAuthority>United Nations</docAuthority></p><p><docNumber>A/RES/90/1</docNumber></p>
     <p><docTitle>Resolution adopted on 1 May 2035</docTitle></p>
     <p><docProponent>[on the report of the Committee (<inline>A/90/7</inline>)]</docProponent></p></coverPage>
     <preface><p><docNumber>90/1.</docNumber><docTitle><span class="bold">	Village wells</span></docTitle></p></preface>`,
    'Resolution adopted on 1 May 2035\n\n[on the report of the Committee (A/90/7)]\n\n90/1. Village wells\n',
  ],
  [
    'sets a number before its paragraph and folds the white space of the markup',
    `<mainBody><paragraph eId="para_1"><num>1.</num><content>
       <p>	<span class="italic">Requests</span> the
         <a href="https://example.org">Secretary-General</a>  to report; </p></content></paragraph></mainBody>`,
    '1. Requests the Secretary-General to report;\n',
  ],
  ['keeps no-break spaces inside', '<p>article\u00A05\u00A0</p>', 'article\u00A05\n'],
  [
    'puts items and lists of any depth in blocks of their own',
    `<paragraph><num>2.</num><list><intro><p>Decides:</p></intro>
       <point><num>(a)</num><content><p>To dig:</p></content></point>
       <sublist><point><num>(i)</num><content><p>Wells;</p></content></point></sublist></list></paragraph>`,
    '2. Decides:\n\n(a) To dig:\n\n(i) Wells;\n',
  ],
  [
    'gathers notes at the end behind superscript figures',
    `<p>Recalling its report,<authorialNote marker="1" eId="n1"><p>	A/90/2.</p></authorialNote> and others,
       <authorialNote marker="12"><p>See</p><p>above.</p></authorialNote></p><p>Noting the wells,</p>`,
    'Recalling its report,¹ and others, ¹²\n\nNoting the wells,\n\n¹ A/90/2.\n\n¹² See above.\n',
  ],
  [
    'numbers a note without a mark',
    '<p>Recalling,<authorialNote><p>One.</p></authorialNote></p>',
    'Recalling,¹\n\n¹ One.\n',
  ],
  [
    'drops raised brackets around a note mark and keeps raised letters and figures',
    `<p>قرارها<sup>(</sup><authorialNote marker="3"><p>ن.</p></authorialNote><sup>)؛</sup></p>
     <p>n<sup>o</sup> 5, 10<sup>6</sup></p>`,
    'قرارها³؛\n\nno 5, 10⁶\n\n³ ن.\n',
  ],
  [
    'separates cells by tabs',
    '<table><tr><th><p>State</p></th><th><p>Wells</p></th></tr><tr><td><p>A</p><p>B</p></td><td>7</td></tr></table>',
    'State\tWells\n\nA B\t7\n',
  ],
  [
    'lets headings stand alone, a number before them',
    `<paragraph><num>(i)</num><subheading>	Exemptions</subheading></paragraph>
     <section><num>II.</num><heading>Wells</heading><p>Text.</p></section>`,
    '(i) Exemptions\n\nII. Wells\n\nText.\n',
  ],
  [
    'gives a number whose paragraph is empty to the next one',
    '<paragraph><num>1.</num><content><p></p></content></paragraph><paragraph><content><p>Pumps;</p></content></paragraph>',
    '1. Pumps;\n',
  ],
  [
    'lets a number stand alone when another one follows',
    '<paragraph><num>1.</num></paragraph><paragraph><num>2.</num><content><p>Pumps;</p></content></paragraph>',
    '1.\n\n2. Pumps;\n',
  ],
  [
    'opens a draft inside a paragraph as blocks of its own',
    `<paragraph><content><p><span class="italic">Recommends</span> the following draft:
       <embeddedStructure><container><p>The General Assembly,</p></container>
       <paragraph><num>1.</num><content><p>Decides.</p></content></paragraph></embeddedStructure></p></content></paragraph>`,
    'Recommends the following draft:\n\nThe General Assembly,\n\n1. Decides.\n',
  ],
  [
    'makes one block of the conclusions and goes on with attachments',
    `<conclusions><p><event><location>5th plenary meeting</location><eol/><docDate>1 May 2035</docDate></event></p>
       <p>[Adopted without a vote]</p></conclusions>
     <attachments><attachment><doc name="annex"><meta><x>no</x></meta><mainBody>
       <paragraph><heading>Annex</heading></paragraph></mainBody></doc></attachment></attachments>`,
    '5th plenary meeting 1 May 2035 [Adopted without a vote]\n\nAnnex\n',
  ],
  [
    'decodes the five entities and numeric ones only, and CDATA',
    '<p>&lt;a&gt; &amp; &quot;b&quot; &apos;c&apos; &#x2013; &eacute; <![CDATA[<d> & e]]></p>',
    '<a> & "b" \'c\' – &eacute; <d> & e\n',
  ],
  ['keeps the text of elements that it does not know', '<p>a <term><b>b</b></term> c</p>', 'a b c\n'],
  [
    'keeps text outside any block',
    '<mainBody>Stray text<p>and a block</p></mainBody>',
    'Stray textand a block\n',
  ],
];

describe('reading Akoma Ntoso', () => {
  for (const [name, body, text] of CASES) it(name, () => assert.equal(textOf(body), text));

  it('keeps italics and bold as Markdown when asked, the space outside the marks', () => {
    const body =
      '<p><span class="italic">	Recalls </span>the <span class="bold italic">wells</span><span>,</span></p>';
    assert.equal(textOf(body, true), '*Recalls* the *wells*,\n');
    assert.equal(textOf(body), 'Recalls the wells,\n');
  });

  it('reads names with a prefix', () => {
    const xml =
      '<an:akomaNtoso xmlns:an="x"><an:p><an:span class="italic">Recalls</an:span> it</an:p></an:akomaNtoso>';
    assert.equal(akomaNtosoToText(xml)?.text, 'Recalls it\n');
  });

  it('reads no entity that a document type declares', () => {
    const xml = `<!DOCTYPE akomaNtoso [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>
      <akomaNtoso><p>&a;&b;</p></akomaNtoso>`;
    assert.equal(akomaNtosoToText(xml)?.text, '&a;&b;\n');
  });

  it('is null for what is not Akoma Ntoso', () => {
    for (const text of ['', 'Recalling', '<html><p>x</p></html>', '{"a":1}']) {
      assert.equal(akomaNtosoToText(text), null, text);
    }
  });

  it('stops at elements nested without end', () => {
    const xml = `<akomaNtoso>${'<a>'.repeat(200_000)}${'</b>'.repeat(200_000)}`;
    assert.equal(akomaNtosoToText(xml), null);
  });

  it('gives what there is of a file that breaks off', () => {
    assert.equal(akomaNtosoToText('<akomaNtoso><p>Recalls <span class="it')?.text, 'Recalls\n');
    assert.equal(
      akomaNtosoToText('<akomaNtoso><p>Recalls<authorialNote marker="1"><p>A')?.text,
      'Recalls¹\n\n¹ A\n',
    );
  });

  it('maps offsets to the elements of their paragraphs', () => {
    const akn = akomaNtosoToText(
      file(`<preamble><container eId="container_2"><p>Recalling,<authorialNote marker="1" eId="note_1">
        <p>A/1.</p></authorialNote></p></container></preamble>
        <mainBody><paragraph eId="para_3"><num>1.</num><content eId="para_3__content"><p>Decides.</p></content>
        </paragraph></mainBody>`),
    )!;
    assert.equal(akn.text, 'Recalling,¹\n\n1. Decides.\n\n¹ A/1.\n');
    const idAt = (what: string) => blockAt(akn, akn.text.indexOf(what))?.id;
    assert.equal(idAt('calling'), 'container_2');
    assert.equal(idAt('\n1.'), 'container_2');
    assert.equal(idAt('Decides'), 'para_3');
    assert.equal(idAt('A/1.'), 'note_1');
    assert.deepEqual(
      akn.blocks.map(({ start, end }) => akn.text.slice(start, end)),
      ['Recalling,¹', '1. Decides.', '¹ A/1.'],
    );
  });

  const piece = fc.constantFrom(
    ...'<p> </p> <num> </num> <sup> </sup> <span class="italic"> </span> <tr> <td> </td> </tr> <meta> </meta> &amp; &# <!-- --> <![CDATA[ ]]> <authorialNote marker="2"> </authorialNote> <conclusions> </conclusions> <eol/> <coverPage> </coverPage> <docTitle> <embeddedStructure> 1. (a)'.split(
      ' ',
    ),
    ' Recalling its words,',
    '\u0000',
    '\uD800',
    '"',
    '<',
  );
  const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => `<akomaNtoso>${pieces.join('')}`);

  it('never throws, and its blocks make up its text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), soup), fc.boolean(), (xml, emphasis) => {
        const akn = akomaNtosoToText(xml, { emphasis });
        if (akn === null || akn.text === '') return;
        const blocks = akn.blocks.map(({ start, end }) => akn.text.slice(start, end));
        assert.equal(`${blocks.join('\n\n')}\n`, akn.text);
        assert.ok(blocks.every((block) => block.trim() === block && block !== ''));
      }),
      { numRuns: 2000 },
    );
  });
});
