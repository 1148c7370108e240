// npm run icons: draws the icons anew, after their shapes have changed.
import { writeFileSync } from 'node:fs';
import { drawIcon, ICON_SIZES } from './icon.ts';
import { writePng } from './png.ts';

for (const size of ICON_SIZES) writeFileSync(`addin/assets/icon-${size}.png`, writePng(drawIcon(size)));
