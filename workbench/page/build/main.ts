// npm run build:page: the try-it page in dist/page.
import { buildPage } from './build-page.ts';

await buildPage('dist/page');
console.log('dist/page');
