const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Entries of a classification: with the rest of the head, a fifth of a published file. */
const KEYWORDS = 14;
const OPERATIVE = /^(?:[0-9٠-٩]{1,3} ?[.\-–．]|\(?[a-zа-яأ-ي]\)|[（(][一二三四五六七八九])/u;

/** A generated resolution as the United Nations publish them: Akoma Ntoso with its long head. */
export function markedUp(text: string, number: number): string {
  const [adoption = '', heading = '', enacting = '', ...blocks] = text.trim().split('\n\n');
  const note = blocks.pop() ?? '';
  const closing = blocks.splice(-2);
  const first = blocks.findIndex((block) => OPERATIVE.test(block));
  const [figure = '', ...title] = heading.split(' ');
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    ${head(number)}
    <coverPage eId="coverPage_1">
      <p>
        <docTitle>${escaped(adoption)}</docTitle>
      </p>
    </coverPage>
    <preface>
      <p>
        <docNumber>${figure}</docNumber>
        <docTitle refersTo="#resolutionTitle">
          <span class="bold">	${escaped(title.join(' '))}</span>
        </docTitle>
      </p>
    </preface>
    <preamble>
      <formula name="enactingFormula" eId="formula_1">
        <p xml:space="preserve">
          <span class="italic">${escaped(enacting)}</span></p>
      </formula>
${blocks.slice(0, first).map(container).join('\n')}
    </preamble>
    <mainBody>
${blocks.slice(first).map(paragraph).join('\n')}
    </mainBody>
    <conclusions eId="conclusions">
      <p>
        ${closing.map(escaped).join('\n        <eol />\n        ')}<authorialNote marker="1"><p>${escaped(note.slice(2))}</p></authorialNote>
      </p>
    </conclusions>
  </statement>
</akomaNtoso>
`;
}

function container(block: string, index: number): string {
  const [opening = '', ...rest] = block.split(' ');
  return `      <container name="${escaped(opening)}" eId="container_${index + 2}">
        <p xml:space="preserve">	<span class="italic">${escaped(opening)}</span> ${escaped(rest.join(' '))}</p>
      </container>`;
}

function paragraph(block: string, index: number): string {
  return `      <paragraph eId="para_${index + 1}" class="SingleTxt">
        <content eId="para_${index + 1}__content">
          <p xml:space="preserve">	${escaped(block)}</p>
        </content>
      </paragraph>`;
}

function head(number: number): string {
  const uri = `/akn/un/statement/deliberation/unga/${1990 + (number % 30)}/${number}`;
  const levels = ['FRBRWork', 'FRBRExpression', 'FRBRManifestation'].map(
    (level) => `<${level}>
          <FRBRthis value="${uri}/!main/"></FRBRthis>
          <FRBRuri value="${uri}/"></FRBRuri>
          <FRBRdate date="2020-12-21" name="adoption"></FRBRdate>
          <FRBRauthor href="unga" as="author"></FRBRauthor>
        </${level}>`,
  );
  const keywords = Array.from(
    { length: KEYWORDS },
    (_, at) =>
      `<keyword value="subject_${number}_${at}" href="http://metadata.un.org/thesaurus/${1_000_000 + number * KEYWORDS + at}" showAs="subject_${at}" dictionary="UNBIS"></keyword>`,
  );
  return `<meta>
      <identification source="#DGACM">
        ${levels.join('\n        ')}
      </identification>
      <classification source="http://metadata.un.org/sdg">
        ${keywords.join('\n        ')}
      </classification>
    </meta>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign]!);
}
