// The menu of the add-on, and the sidebar that its items open at their view.
import { isLanguage, type Language } from '../core/text/language.ts';
import { MENU, type SidebarStart } from './entries.ts';

/** The name of the file that the sidebar is served from. */
const SIDEBAR = 'sidebar';

/** Adds the menu when a spreadsheet is opened, also before the user has allowed anything. */
export function addMenu(): void {
  const language = userLanguage();
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { name, label } of MENU) menu.addItem(label[language], name);
  menu.addToUi();
}

/** Opens the sidebar. What it must know from its first moment stands in its page. */
export function openPanel(start: SidebarStart): void {
  const page = HtmlService.createHtmlOutputFromFile(SIDEBAR).getContent();
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const told = page.replace('data-start="check" data-language="vi" data-locale="vi_VN"', `data-start="${start}" data-language="${userLanguage()}" data-locale="${locale.replace(/[^\w-]/g, '')}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(told).setTitle('PARScore'));
}

/** The language that the user chose for Google; Vietnamese where it is neither of ours. */
function userLanguage(): Language {
  const language = Session.getActiveUserLocale().slice(0, 2);
  return isLanguage(language) ? language : 'vi';
}
