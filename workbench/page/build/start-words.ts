// What npm start says, in both languages.
import { words } from '../../../pane/words/words.ts';

export const START = words({
  building: { vi: 'Đang dựng trang dùng thử, mất vài giây…', en: 'Building the try-it page, a few seconds…' },
  serving: {
    vi: 'PARScore đang mở ở {address} (chỉ máy này vào được, tệp không gửi đi đâu). Dừng lại: bấm Ctrl+C ở đây.',
    en: 'PARScore is open at {address} (for this computer only; files are sent nowhere). To stop it press Ctrl+C here.',
  },
  'port-taken': { vi: 'Cổng {port} đang được chương trình khác dùng. Chọn cổng khác: npm start -- --port 5000', en: 'Port {port} is in use by another program. Choose another: npm start -- --port 5000' },
  'bad-port': { vi: '“{port}” không phải số cổng (1–65535).', en: '"{port}" is no port number (1–65535).' },
  'not-built': { vi: 'Không dựng được trang dùng thử: {reason}. Chạy lại npm ci rồi thử lại.', en: 'The try-it page could not be built: {reason}. Run npm ci again, then try once more.' },
});
