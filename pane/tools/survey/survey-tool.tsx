// Survey and SIPAS: each survey table of the workbook with what follows from its figures; nothing is written, nothing corrected.
import { Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { a1Area } from '../../../core/address.ts';
import { toNumber, type Points } from '../../../core/points.ts';
import { numberOf } from '../../../core/score/reading.ts';
import { CONVERSIONS, type ConversionId } from '../../../core/survey/conversions.ts';
import type { ReconciledYear } from '../../../core/survey/reconcile.ts';
import { surveysOf, type Survey } from '../../../core/survey/survey.ts';
import { SURVEY_NAMES } from '../../../core/text/survey.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { Section } from '../../frame/section.tsx';
import { sentenceCase } from '../../words/words.ts';
import { FindingLines } from '../finding-lines.tsx';
import type { ToolProps } from '../registry.ts';
import { typedMax } from '../typed-figure.ts';
import { SURVEY } from './words.ts';

const useStyles = makeStyles({
  tool: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const shown = (value: Points | null): number | null => (value === null ? null : toNumber(value));

export default function SurveyTool({ book }: ToolProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const say = useWords(SURVEY);
  const [typed, setTyped] = useState('');
  const [method, setMethod] = useState<ConversionId | null>(null);
  const max = typedMax(typed);
  const surveys = useMemo(() => surveysOf(book.snapshot, { set: book.set, max, conversion: method }), [book, max, method]);
  if (surveys.length === 0) return <Text>{say('none')}</Text>;
  const isBad = typed.trim() !== '' && max === null;
  const hasAnswers = surveys.some(({ converted }) => converted.length > 0);
  return (
    <div className={styles.tool}>
      <Field size="small" label={say('max')} validationState={isBad ? 'error' : 'none'} validationMessage={isBad ? say('bad-max') : null}>
        <Input size="small" inputMode="decimal" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {hasAnswers && (
        <>
          <Field size="small" label={say('method')}>
            <Select size="small" value={method ?? ''} onChange={(_, { value }) => setMethod(CONVERSIONS.find((each) => each === value) ?? null)}>
              <option value="">{say('method-none')}</option>
              {CONVERSIONS.map((each) => (
                <option key={each} value={each}>
                  {SURVEY_NAMES[language].conversion[each]}
                </option>
              ))}
            </Select>
          </Field>
          <Text size={200}>{SURVEY_NAMES[language].unknown}</Text>
        </>
      )}
      {surveys.map((survey) => (
        <OneSurvey key={`${survey.table.sheet} ${a1Area(survey.table.area)}`} survey={survey} isAsked={method !== null} />
      ))}
    </div>
  );
}

function OneSurvey({ survey, isAsked }: { readonly survey: Survey; readonly isAsked: boolean }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const say = useWords(SURVEY);
  const { table, scale, years, chosen, findings } = survey;
  const factors = table.factors.flatMap(({ factor, index }) => {
    const last = shown(numberOf(index.at(-1)?.stated.reading));
    return last === null ? [] : [{ factor, last }];
  });
  return (
    <Section heading={say('table', { sheet: table.sheet, range: a1Area(table.area) })}>
      <Text size={200}>{say('max-from', { max: toNumber(scale.points.max), from: SURVEY_NAMES[language].scale[scale.points.from] })}</Text>
      {isAsked && <Text>{chosen === null ? say('chosen-none') : say('chosen', { index: toNumber(chosen.index), points: toNumber(chosen.points) })}</Text>}
      {years.map((year) => (
        <YearLines key={year.year ?? 'none'} year={year} />
      ))}
      {factors.length > 0 && (
        <>
          <Text weight="semibold">{say('factors')}</Text>
          <ul className={styles.list}>
            {factors.map(({ factor, last }) => (
              <li key={factor}>{say('factor', { name: sentenceCase(SURVEY_NAMES[language].factor[factor]), index: last })}</li>
            ))}
          </ul>
        </>
      )}
      <FindingLines findings={findings} />
    </Section>
  );
}

/** What a year states and what follows, a line each; what is not stated has no line. */
function YearLines({ year }: { readonly year: ReconciledYear }): ReactElement {
  const styles = useStyles();
  const say = useWords(SURVEY);
  const lines = [
    year.index !== null && say('stated', { index: shown(year.index) }),
    year.due !== null && say('due', { due: shown(year.due) }),
    year.points !== null && say('points', { points: shown(year.points) }),
    year.leaders !== null && say('leaders', { points: shown(year.leaders) }),
    year.sum !== null && say('sum', { sum: shown(year.sum) }),
    year.total !== null && say('total', { total: shown(year.total) }),
  ].filter((line) => line !== false);
  return (
    <>
      <Text weight="semibold">{say('year', { year: year.year === null ? null : String(year.year) })}</Text>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
