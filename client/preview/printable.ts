import { escaped } from '../map/page.ts';

/** A file of its own that any browser shows and prints: no script, nothing from elsewhere. */
export function printableFile(page: {
  /** Of the resolutions, as the page has made it. */
  readonly html: string;
  readonly style: string;
  /** Of the first resolution; '' where there is none. */
  readonly language: string;
  readonly title: string;
  /** How to print it; not printed itself. */
  readonly hint: string;
}): string {
  const { html, style, language, title, hint } = page;
  return `<!DOCTYPE html>
<html lang="${escaped(language || 'en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
${style}</style>
</head>
<body class="paper printed">
<p class="hint">${escaped(hint)}</p>
<main>
${html}
</main>
</body>
</html>
`;
}
