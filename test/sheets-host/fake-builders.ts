// What scripts build before they hand it to a sheet: conditional formats, drop-downs, texts with links, charts.
import { SpreadsheetEnums, ChartEnums } from './enums.ts';
import type { FakeBook, ModelChart, ModelRule } from './fake-book.ts';
import { FakeRange } from './fake-range.ts';
import { behind, strict } from './strict.ts';

type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type ValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type TextBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

export class FakeRule implements Pick<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, 'getBooleanCondition'> {
  readonly rule: ModelRule;
  readonly #book: FakeBook;

  constructor(book: FakeBook, rule: ModelRule) {
    this.#book = book;
    this.rule = rule;
  }

  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    if (this.rule.type === 'GRADIENT') return null;
    return strict('BooleanCondition', { getCriteriaType: () => this.rule.type, getCriteriaValues: () => [this.rule.formula] }, this.#book.count);
  }
}

export class FakeRuleBuilder implements Pick<RuleBuilder, 'whenFormulaSatisfied' | 'setBackground' | 'setGradientMinpoint' | 'setGradientMidpointWithValue' | 'setGradientMaxpoint' | 'setRanges' | 'build'> {
  readonly #book: FakeBook;
  #rule: ModelRule = { areas: [], type: '', formula: '', background: null };

  constructor(book: FakeBook) {
    this.#book = book;
  }

  whenFormulaSatisfied(formula: string): RuleBuilder {
    this.#rule = { ...this.#rule, type: SpreadsheetEnums.BooleanCriteria.CUSTOM_FORMULA, formula };
    return this as never;
  }

  setBackground(background: string | null): RuleBuilder {
    this.#rule = { ...this.#rule, background };
    return this as never;
  }

  readonly setGradientMinpoint = (colour: string): RuleBuilder => this.#scale(0, colour);
  readonly setGradientMaxpoint = (colour: string): RuleBuilder => this.#scale(2, colour);

  setGradientMidpointWithValue(colour: string, type: unknown, value: string): RuleBuilder {
    if (type !== SpreadsheetEnums.InterpolationType.PERCENTILE || value !== '50') throw new Error('This fake knows the median alone as the middle of a scale.');
    return this.#scale(1, colour);
  }

  #scale(at: number, colour: string): RuleBuilder {
    const colours = [...(this.#rule.colours ?? ['', '', ''])];
    colours[at] = colour;
    this.#rule = { ...this.#rule, type: 'GRADIENT', colours };
    return this as never;
  }

  setRanges(ranges: readonly unknown[]): RuleBuilder {
    this.#rule = { ...this.#rule, areas: ranges.map((range) => behind(range, FakeRange).area) };
    return this as never;
  }

  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    if (this.#rule.areas.length === 0 || (this.#rule.formula === '' && !this.#rule.colours?.every((colour) => colour !== ''))) throw new Error('The conditional format rule must have a range and a condition.');
    return strict('ConditionalFormatRule', new FakeRule(this.#book, this.#rule), this.#book.count);
  }
}

export class FakeDataValidation {
  readonly said: Readonly<Record<string, unknown>>;

  constructor(said: Readonly<Record<string, unknown>>) {
    this.said = said;
  }
}

export class FakeValidationBuilder implements Pick<ValidationBuilder, 'requireValueInList' | 'requireValueInRange' | 'requireNumberBetween' | 'requireDateBetween' | 'setAllowInvalid' | 'setHelpText' | 'build'> {
  readonly #book: FakeBook;
  #said: Readonly<Record<string, unknown>> = {};

  constructor(book: FakeBook) {
    this.#book = book;
  }

  readonly requireValueInList = (values: string[], shows = true): ValidationBuilder => this.#say({ list: values, shows });
  readonly requireValueInRange = (range: unknown, shows = true): ValidationBuilder => this.#say({ range: behind(range, FakeRange).area, shows });
  readonly requireNumberBetween = (from: number, to: number): ValidationBuilder => this.#say({ from, to });
  readonly requireDateBetween = (from: unknown, to: unknown): ValidationBuilder => {
    // Dates alone are taken, of whatever realm.
    for (const day of [from, to]) if (Object.prototype.toString.call(day) !== '[object Date]') throw new Error('The parameters do not match the method signature for DataValidationBuilder.requireDateBetween.');
    return this.#say({ fromDay: from, toDay: to });
  };
  readonly setAllowInvalid = (allows: boolean): ValidationBuilder => this.#say({ allows });
  readonly setHelpText = (help: string): ValidationBuilder => this.#say({ help });
  readonly build = (): GoogleAppsScript.Spreadsheet.DataValidation => strict('DataValidation', new FakeDataValidation(this.#said), this.#book.count);

  #say(more: Readonly<Record<string, unknown>>): ValidationBuilder {
    this.#said = { ...this.#said, ...more };
    return this as never;
  }
}

export class FakeRichText {
  readonly text: string;
  readonly url: string | null;

  constructor(text: string, url: string | null) {
    this.text = text;
    this.url = url;
  }
}

export class FakeRichTextBuilder implements Pick<TextBuilder, 'setText' | 'setLinkUrl' | 'build'> {
  readonly #book: FakeBook;
  #text = '';
  #url: string | null = null;

  constructor(book: FakeBook) {
    this.#book = book;
  }

  setText(text: string): TextBuilder {
    this.#text = text;
    return this as never;
  }

  setLinkUrl(...[url]: readonly unknown[]): TextBuilder {
    if (typeof url !== 'string' || !/^(?:#gid=\d+&range=[A-Z]+\d+|https:\/\/)/.test(url)) throw new Error(`Invalid link: ${String(url)}`);
    this.#url = url;
    return this as never;
  }

  build(): GoogleAppsScript.Spreadsheet.RichTextValue {
    return strict('RichTextValue', new FakeRichText(this.#text, this.#url), this.#book.count);
  }
}

export class FakeChart {
  readonly chart: ModelChart;

  constructor(chart: ModelChart) {
    this.chart = chart;
  }
}

export class FakeChartBuilder implements Pick<ChartBuilder, 'setChartType' | 'addRange' | 'setMergeStrategy' | 'setNumHeaders' | 'setOption' | 'setPosition' | 'build'> {
  readonly #book: FakeBook;
  #chart: ModelChart = { type: '', ranges: [], options: {}, anchor: [], numHeaders: null };

  constructor(book: FakeBook) {
    this.#book = book;
  }

  setChartType(type: unknown): ChartBuilder {
    if (!Object.values(ChartEnums.ChartType).includes(String(type))) throw new Error(`Invalid chart type: ${String(type)}`);
    return this.#with({ type: String(type) });
  }

  readonly addRange = (range: unknown): ChartBuilder => this.#with({ ranges: [...this.#chart.ranges, behind(range, FakeRange).area] });
  readonly setMergeStrategy = (): ChartBuilder => this.#with({});
  readonly setNumHeaders = (numHeaders: number): ChartBuilder => this.#with({ numHeaders });
  readonly setOption = (name: string, value: unknown): ChartBuilder => this.#with({ options: { ...this.#chart.options, [name]: value } });
  readonly setPosition = (row: number, column: number, x: number, y: number): ChartBuilder => this.#with({ anchor: [row, column, x, y] });

  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    const rows = new Set(this.#chart.ranges.map(({ top, bottom }) => bottom - top));
    if (this.#chart.anchor.length === 0 || this.#chart.type === '' || rows.size !== 1) throw new Error('Charts: the ranges of a chart must have as many rows each, and it needs a type and a position.');
    return strict('EmbeddedChart', new FakeChart(this.#chart), this.#book.count);
  }

  #with(more: Partial<ModelChart>): ChartBuilder {
    this.#chart = { ...this.#chart, ...more };
    return this as never;
  }
}
