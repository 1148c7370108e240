// index.html: the places for bar, grid and panel, what the page may load, and the addresses that the build gave.

/**
 * Nothing from anywhere but the page's own site; no eval but that of WebAssembly. Fluent UI and the grid set styles in the
 * page and draw pictures of their own; the worker reads the library back from a blob.
 */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "connect-src 'self' blob:; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

export interface PageFiles {
  readonly script: string;
  readonly style: string;
  readonly worker: string;
  readonly library: string;
}

/** The page's text. */
export const indexPage = ({ script, style, worker, library }: PageFiles): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="PARScore kiểm tra, cộng điểm và hoàn thiện bảng chấm điểm cải cách hành chính ngay trong trình duyệt; tệp không gửi đi đâu.">
<title>PARScore</title>
<link rel="icon" href="icon-32.png">
<link rel="stylesheet" href="${style}">
<script type="application/json" id="addresses">${JSON.stringify({ worker, library })}</script>
<script type="module" src="${script}"></script>
</head>
<body>
<div id="bar"></div>
<div id="sheet" role="region"><div id="grid"></div><div id="charts"></div></div>
<div id="panel"></div>
<noscript>Trang này cần JavaScript để chạy. / This page needs JavaScript.</noscript>
</body>
</html>
`;
