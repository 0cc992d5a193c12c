export interface PageParts {
  /** What the policy may call the place of the page's own files. */
  readonly source: string;
  /** Addresses of style and script. */
  readonly style: string;
  readonly script: string;
  /** Used once. */
  readonly nonce: string;
  /** Of the texts, as VS Code names it. */
  readonly language: string;
  readonly title: string;
  readonly texts: object;
}

/** The page of a web view: nothing but its own script and style, and no network. */
export function pageOf({ source, style, script, nonce, language, title, texts }: PageParts): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}';`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}" dir="${/^ar\b/.test(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body data-texts="${escaped(JSON.stringify(texts))}">
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
