/** A text as the United Nations publishes it, in Akoma Ntoso. */
export const PUBLISHED = `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    <preface><p><docNumber>80/270</docNumber>. <docTitle>Drying of wet records</docTitle></p></preface>
    <preamble eId="preamble">
      <container eId="c1" name="enacting"><p>The General Assembly,</p></container>
      <container eId="c2" name="recital"><p><i>Noting</i> the lack of equipment,</p></container>
    </preamble>
    <mainBody eId="body">
      <paragraph eId="para_1"><num>1.</num><content><p><i>Requests</i> a report;</p></content></paragraph>
      <paragraph eId="para_2"><num>2.</num><content><p><i>Invites</i> Member States to lend drying equipment.</p></content></paragraph>
    </mainBody>
  </statement>
</akomaNtoso>
`;
