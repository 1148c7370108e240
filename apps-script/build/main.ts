// npm run build:sheets: dist/apps-script/, exactly what is pushed.
import { buildSheets } from './build-sheets.ts';

await buildSheets('dist/apps-script');
