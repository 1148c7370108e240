// Names of a survey's factors, levels and conversions, and what is not known of the official formula.
import type { ConversionId, Conversion } from '../survey/conversions.ts';
import type { SurveyScale } from '../survey/survey-scale.ts';
import type { Factor, StatedFigure } from '../survey/survey-table.ts';
import { surveyNames as en } from './en/survey-names.ts';
import type { Language } from './language.ts';
import { surveyNames as vi } from './vi/survey-names.ts';

/** The survey's words of one language. */
export interface SurveyNames {
  readonly factor: Readonly<Record<Factor, string>>;
  /** All factors together. */
  readonly overall: string;
  readonly figure: Readonly<Record<StatedFigure, string>>;
  /** What a conversion does, and that it is not the official one. */
  readonly conversion: Readonly<Record<ConversionId, string>>;
  /** Why a conversion tells no index. */
  readonly why: Readonly<Record<Exclude<Conversion['why'], 'known'>, string>>;
  /** Who says what SIPAS is worth. */
  readonly scale: Readonly<Record<SurveyScale['points']['from'], string>>;
  /** What could not be read of the official formula. */
  readonly unknown: string;
}

export const SURVEY_NAMES: Readonly<Record<Language, SurveyNames>> = { vi, en };
