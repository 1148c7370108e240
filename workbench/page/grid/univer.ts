// Starts Univer's open spreadsheet in an element, in both languages, without what the file could not keep.
import { LocaleType, LogLevel, Univer, type Injector } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import viVN from '@univerjs/preset-sheets-core/locales/vi-VN';
import type { Language } from '../../../core/text/language.ts';
import { functionClasses, functionDescriptions } from './functions.ts';
import { undoWithSteps, type Seal } from './turn-mutation.ts';

export const LOCALES: Readonly<Record<Language, LocaleType>> = { vi: LocaleType.VI_VN, en: LocaleType.EN_US };

export interface Started {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
}

/** Number formats are shown and never made here: the plugin that would make them while one types stays out. */
const LEFT_OUT = ['SHEET_NUMFMT_UI_PLUGIN'];

/** The spreadsheet, still without a workbook; `seal` tells the steps of what the user has just done. */
export function startUniver(container: HTMLElement, language: Language, seal: Seal): Started {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LOCALES[language], locales: { [LocaleType.VI_VN]: viVN, [LocaleType.EN_US]: enUS }, override: undoWithSteps(seal) });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    formula: { function: functionClasses(() => language), description: functionDescriptions(language) },
  });
  for (const each of plugins) {
    const [plugin, options] = Array.isArray(each) ? each : [each, undefined];
    if (!LEFT_OUT.includes(plugin.pluginName)) univer.registerPlugin(plugin, options);
  }
  return { univer, api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
