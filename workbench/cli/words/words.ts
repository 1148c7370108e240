// The command line's own words: help, mistakes in the call, lines of the reports; one shape for both languages.
import type { Language } from '../../../core/text/language.ts';
import { say, type SentenceValue, type Variants } from '../../../core/text/template.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type CommandName =
  | 'check' | 'score' | 'insert' | 'clear' | 'template' | 'import-set' | 'sets' | 'demo'
  | 'sipas' | 'evidence' | 'report' | 'plan' | 'whatif' | 'consolidate' | 'compare' | 'profile' | 'robust';

export type OptionName =
  | 'name' | 'level' | 'years' | 'json' | 'lang' | 'set' | 'columns' | 'output' | 'output-set' | 'in-place' | 'fix' | 'help' | 'version'
  | 'max' | 'method' | 'percents' | 'year' | 'output-report' | 'no-charts'
  | 'agency' | 'superior' | 'place' | 'signer-title' | 'signer'
  | 'goal' | 'effort' | 'ranking' | 'unit' | 'today' | 'sheet' | 'with-plan'
  | 'units' | 'ties'
  | 'map' | 'confirm' | 'edition-years' | 'before-sheet' | 'after-sheet' | 'seed' | 'band' | 'runs' | 'by';

/** Why a call could not run, where the file itself is not to blame. */
export type CallCode =
  | 'call/unknown-option' | 'call/unknown-command' | 'call/missing-argument' | 'call/missing-value' | 'call/extra-argument'
  | 'call/invalid-value' | 'call/wrong' | 'call/bad-columns' | 'call/bad-years' | 'call/no-output' | 'call/output-needed' | 'call/two-outputs' | 'call/same-file'
  | 'call/set-needed' | 'call/unexpected'
  | 'call/bad-number' | 'call/bad-percents' | 'call/bad-year'
  | 'call/bad-goal' | 'call/goal-needed' | 'call/bad-effort' | 'call/unknown-unit' | 'call/bad-today' | 'call/unknown-sheet' | 'call/other-plan'
  | 'call/no-units' | 'call/output-is-input' | 'call/empty-list' | 'call/reader-ended' | 'call/too-slow'
  | 'call/bad-map' | 'call/other-kinds' | 'call/same-table' | 'call/no-sheet' | 'call/bad-seed' | 'call/bad-band' | 'call/bad-runs' | 'call/bad-by' | 'call/no-profile';

/** Lines of the reports. */
export type LineName =
  | 'scoring-headline' | 'ranking-headline' | 'classes-headline' | 'group' | 'fixable' | 'progress' | 'score-headline' | 'score-bonus' | 'score-penalty' | 'score-losses'
  | 'insert-done' | 'insert-mended' | 'written' | 'backup' | 'clear-done' | 'clear-left' | 'clear-nothing'
  | 'template-done' | 'import-done' | 'import-note' | 'import-level' | 'import-years' | 'import-problems'
  | 'demo-start' | 'demo-next' | 'unchanged' | 'set-known' | 'set-source'
  | 'survey-headline' | 'survey-scale' | 'survey-conversions' | 'survey-unconverted' | 'survey-chosen' | 'survey-fine'
  | 'evidence-done' | 'evidence-none' | 'report-done' | 'report-caution'
  | 'whatif-headline' | 'whatif-no-index' | 'effort-unknown' | 'effort-wrong'
  | 'plan-none' | 'plan-headline' | 'plan-lines' | 'plan-kept' | 'plan-frozen' | 'plan-goal' | 'plan-other-tables' | 'plan-sheet' | 'clear-plan-kept'
  | 'units-more' | 'units-more-remarks' | 'consolidate-done'
  | 'compare-more' | 'compare-total' | 'compare-doubts' | 'compare-pair' | 'compare-confirm' | 'compare-map-row' | 'compare-unmatched' | 'compare-changes';

/** Headings of figures in the score report. */
export type FigureName = 'number' | 'name' | 'max' | 'self' | 'survey' | 'appraised' | 'achieved' | 'lost' | 'index' | 'total' | 'year' | 'due' | 'parts' | 'factor';

export interface CliWords {
  readonly about: string;
  readonly usage: { readonly program: string; readonly options: string; readonly file: string; readonly files: string; readonly before: string; readonly after: string };
  /** Commander's headings, by its own words. */
  readonly headings: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<CommandName, string>>;
  /** Flags with the name of their value, and what they do. */
  readonly options: Readonly<Record<OptionName, { readonly flags: string; readonly does: string }>>;
  readonly arguments: { readonly file: string; readonly files: string; readonly before: string; readonly after: string };
  readonly exits: string;
  readonly calls: Readonly<Record<CallCode, Variants>>;
  readonly lines: Readonly<Record<LineName, Variants>>;
  readonly figures: Readonly<Record<FigureName, string>>;
}

/** The command line's words by language. */
export const WORDS: Readonly<Record<Language, CliWords>> = { vi, en };

/** One line of a report. */
export const line = (name: LineName, language: Language, values: Readonly<Record<string, SentenceValue>> = {}, traits: readonly string[] = []): string =>
  say(WORDS[language].lines[name], { language, values, traits });

/** One line on why a call could not run. */
export const callText = (code: CallCode, language: Language, values: Readonly<Record<string, SentenceValue>>): string =>
  say(WORDS[language].calls[code], { language, values });
