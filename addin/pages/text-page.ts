// A page that is only read, in both languages: Vietnamese first, English at #en.
import type { Both } from '../../core/functions/function.ts';
import { LANGUAGES } from '../../core/text/language.ts';
import { escaped } from './html.ts';
import { TEXT_POLICY } from './policy.ts';

/** The page of a title and a body in each language. */
export const textPage = (title: Both, body: Both): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${TEXT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title.vi)}</title>
<link rel="stylesheet" href="assets/pages.css">
</head>
<body>
<p><img src="assets/icon-64.png" alt="" width="32" height="32"> PARScore · <a href="#vi">Tiếng Việt</a> · <a href="#en" lang="en">English</a></p>
${LANGUAGES.map((language) => `<main id="${language}" lang="${language}">\n<h1>${escaped(title[language])}</h1>\n${body[language]}\n</main>`).join('\n')}
</body>
</html>
`;
