// taskpane.html: the page of the shared runtime, where the panel stands, the functions are registered and the ribbon calls.
import { escaped } from './html.ts';
import { PANE_POLICY } from './policy.ts';

/** Office.js as Microsoft serves it in production; a test serves its own copy at this address. */
export const OFFICE_SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The page with our module, which runs after Office.js, and the chunks that it needs. */
export const taskpanePage = (script: string, needed: readonly string[]): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PANE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>PARScore</title>
<script src="${OFFICE_SCRIPT}"></script>
<link rel="stylesheet" href="assets/pane.css">
${needed.map((chunk) => `<link rel="modulepreload" href="${escaped(chunk)}">\n`).join('')}<script src="${escaped(script)}" type="module"></script>
</head>
<body>
<div id="root"></div>
</body>
</html>
`;
