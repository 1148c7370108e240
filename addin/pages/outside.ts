// What the pane's page says where it is opened without Excel.
import type { Language } from '../../core/text/language.ts';

export const OUTSIDE: Readonly<Record<Language, string>> = {
  vi: 'Trang này chạy bên trong Excel. Mở Excel rồi bấm Mở PARScore trên thẻ Trang đầu.',
  en: 'This page runs inside Excel. Open Excel and choose Open PARScore on the Home tab.',
};
