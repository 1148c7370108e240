// parscore sipas: what the survey tables of each file state, how their figures agree, and what their answers could mean.
import { CONVERSIONS } from '../../../core/survey/conversions.ts';
import { surveysOf } from '../../../core/survey/survey.ts';
import type { Command, ExitStatus } from '../command.ts';
import { eachFile, printJson } from '../each-file.ts';
import { Failure } from '../failure.ts';
import { chooseMax, choosePercents } from '../number-choice.ts';
import { choicesOf, openFile } from '../open.ts';
import { surveyJson } from '../report/survey-json.ts';
import { surveyText } from '../report/survey-text.ts';

export const sipas: Command = {
  name: 'sipas',
  takes: 'files',
  options: ['json', 'set', 'max', 'method', 'percents'],
  async run(call) {
    const { options, language, terminal } = call;
    const choices = await choicesOf(call);
    const percents = choosePercents(options.percents);
    const asked = { max: chooseMax(options.max), conversion: CONVERSIONS.find((id) => id === options.method) ?? null, ...(percents === undefined ? {} : { percents }) };
    const documents: object[] = [];
    let status: ExitStatus = 0;
    const whole = await eachFile(call, async (file) => {
      const { snapshot, set } = await openFile(file, choices);
      const surveys = surveysOf(snapshot, { ...asked, set });
      if (surveys.length === 0) throw new Failure('survey/none', { file });
      documents.push(surveyJson(file, surveys, language));
      if (surveys.some(({ findings }) => findings.some(({ severity }) => severity === 'error'))) status = 1;
      if (options.json) return;
      terminal.progress('');
      terminal.out([...(documents.length > 1 ? [''] : []), terminal.bold(file), ...surveys.flatMap((survey) => ['', ...surveyText(survey, language, terminal)])].join('\n'));
    });
    if (options.json) printJson(call, documents);
    return whole ? status : 2;
  },
};
