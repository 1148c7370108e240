// Google's services as a script of ours finds them in reach, over one spreadsheet; any other is not there.
import { ChartEnums, SpreadsheetEnums } from './enums.ts';
import type { FakeBook } from './fake-book.ts';
import { FakeRichTextBuilder, FakeRuleBuilder, FakeValidationBuilder } from './fake-builders.ts';
import { FakeSpreadsheet } from './fake-spreadsheet.ts';
import { strict } from './strict.ts';

export interface ServiceOptions {
  /** The language that the user chose for Google. */
  readonly userLocale?: string;
  /** The pages that were pushed, by name without ".html". */
  readonly pages?: Readonly<Record<string, string>>;
  /** The user has allowed nothing yet: only the menu and the user's language are in reach. */
  readonly isUnauthorized?: boolean;
}

export function servicesOf(book: FakeBook, { userLocale = 'vi', pages = {}, isUnauthorized = false }: ServiceOptions = {}): Readonly<Record<string, unknown>> {
  const seen = <As>(name: string, target: object): As => strict<As>(name, target, book.count);
  const allowed = <Value>(value: Value): Value => {
    if (isUnauthorized) throw new Error('You do not have permission to call this method.');
    return value;
  };
  const menu = {
    addItem(caption: string, name: string) {
      book.menu.push({ caption, name });
      return this;
    },
    addToUi: () => undefined,
  };
  const html = (content: string): object => {
    let title = '';
    return {
      getContent: () => content,
      setTitle(text: string) {
        title = text;
        return this;
      },
      getTitle: () => title,
    };
  };
  const ui = {
    createAddonMenu: () => seen('Menu', menu),
    showSidebar: (page: { getContent(): string; getTitle(): string }) => {
      book.shown = allowed({ content: page.getContent(), title: page.getTitle() });
    },
  };
  const lock = {
    tryLock: () => {
      if (book.lockHolder !== null) return false;
      book.lockHolder = 'us';
      return true;
    },
    releaseLock: () => {
      if (book.lockHolder === 'us') book.lockHolder = null;
    },
  };
  return {
    SpreadsheetApp: seen('SpreadsheetApp', {
      ...SpreadsheetEnums,
      getActiveSpreadsheet: () => allowed(seen('Spreadsheet', new FakeSpreadsheet(book))),
      getUi: () => seen('Ui', ui),
      flush: () => undefined,
      newConditionalFormatRule: () => seen('ConditionalFormatRuleBuilder', new FakeRuleBuilder(book)),
      newDataValidation: () => seen('DataValidationBuilder', new FakeValidationBuilder(book)),
      newRichTextValue: () => seen('RichTextValueBuilder', new FakeRichTextBuilder(book)),
    }),
    Charts: seen('Charts', ChartEnums),
    LockService: seen('LockService', { getDocumentLock: () => allowed(seen('Lock', lock)) }),
    HtmlService: seen('HtmlService', {
      createHtmlOutput: (content: string) => allowed(seen('HtmlOutput', html(content))),
      createHtmlOutputFromFile: (name: string) => {
        const page = pages[name];
        if (page === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return allowed(seen('HtmlOutput', html(page)));
      },
    }),
    Session: seen('Session', { getActiveUserLocale: () => userLocale }),
    Utilities: seen('Utilities', { formatDate: (moment: Date, zone: string, pattern: string) => formatted(moment, zone, pattern) }),
  };
}

/** The one pattern that is asked for; dates of the world outside of the script's realm are taken too. */
function formatted(moment: Date, zone: string, pattern: string): string {
  if (pattern !== "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'") throw new Error(`this fake formats no ${pattern}`);
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: string): string => parts[name] ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}.${String(moment.getUTCMilliseconds()).padStart(3, '0')}Z`;
}
