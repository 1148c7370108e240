// sidebar.html: one file with everything inside, as HtmlService serves it; the script is compressed, for Google's pages are to stay small.
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';

/** What menu.ts replaces by what the user asked for. */
const TOLD = 'data-start="check" data-language="vi" data-locale="vi_VN"';

/** Unpacks the script that stands in the page as letters, and runs it; where the browser cannot, the page says so. */
const LOADER = `
const say = (sentences) => { document.getElementById('root').textContent = sentences[document.getElementById('root').dataset.language] || sentences.vi; };
const letters = document.getElementById('packed').textContent.trim().replace(/-/g, '+').replace(/_/g, '/');
const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
Promise.resolve()
  .then(() => new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text())
  .then((text) => {
    const script = document.createElement('script');
    script.textContent = text;
    document.getElementById('root').textContent = '';
    document.head.append(script);
  })
  .catch(() => say({
    vi: 'Trình duyệt này quá cũ nên không mở được PARScore. Cập nhật trình duyệt rồi mở lại bảng điều khiển.',
    en: 'This browser is too old to open PARScore. Update it, then open the panel again.',
  }));
`;

/** A script as letters: no filter of Google's touches them. */
export const packedScript = (script: string): string => gzipSync(script, { level: 9 }).toString('base64url');

/** The page around a script. Letters of the packed script hold no stroke: HtmlService would see comments in them. */
export async function sidebarPage(script: string): Promise<string> {
  const packed = packedScript(script);
  const { code } = await transform(LOADER, { minify: true, target: 'chrome100', charset: 'utf8', supported: { 'template-literal': false } });
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<base target="_top">
<title>PARScore</title>
<style>html, body, #root { height: 100%; margin: 0; } #root { font: 14px sans-serif; }</style>
</head>
<body>
<div id="root" ${TOLD}>PARScore…</div>
<script type="text/plain" id="packed">${packed}</script>
<script>${code.trim()}</script>
</body>
</html>
`;
}
