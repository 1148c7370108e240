// parscore consolidate: the units of a workbook or of many files in one summary sheet, ranked, with everything that needs a look.
import { HostError } from '../../../core/host.ts';
import type { Language } from '../../../core/text/language.ts';
import { consolidate as consolidated, type ConsolidateOptions } from '../../../core/units/consolidate.ts';
import { countUnits, type Consolidation } from '../../../core/units/consolidation.ts';
import { remark, type UnitRemark } from '../../../core/units/remark.ts';
import { unitsPatch, unitsSheet } from '../../../core/units/units-sheet.ts';
import { newWorkbook } from '../../xlsx/new-workbook.ts';
import type { Call, Command } from '../command.ts';
import { Failure, failureText } from '../failure.ts';
import { choicesOf, type Choices } from '../open.ts';
import { isSameFile, outputOf } from '../output.ts';
import { unitsJson } from '../report/units-json.ts';
import { unitsText } from '../report/units-text.ts';
import { shownFiles } from '../shown-files.ts';
import { inputFiles } from '../units/input-files.ts';
import { chooseList } from '../units/list-choice.ts';
import { readFiles } from '../units/read-files.ts';
import { openUnits, type FileFailure, type FileReading } from '../units/unit-file.ts';
import { line } from '../words/words.ts';

export const consolidate: Command = {
  name: 'consolidate',
  takes: 'files',
  options: ['output', 'units', 'ties', 'set', 'columns', 'json'],
  async run(call) {
    const { options, language, terminal } = call;
    const choices = await choicesOf(call);
    const list = await chooseList(options.units);
    const files = await inputFiles(call.files, options.output ?? '');
    const [only] = files;
    if (only === undefined) throw new Failure('call/no-units');
    const output = await outputOf(call, null);
    // One stat a file: a link to an input is that input.
    for (const file of files) if (await isSameFile(file, output.file)) throw new Failure('call/output-is-input', { file: output.file });
    const how: ConsolidateOptions = { list, set: choices.set, ties: options.ties ?? 'competition' };
    const { done, bytes } = files.length === 1 ? await ofWorkbook(only, choices, how, language) : await ofFiles(files, call, how);
    await output.write(bytes);
    const { ranked, aside, missing } = countUnits(done.groups);
    if (options.json) terminal.out(JSON.stringify(unitsJson(done, files.length, output.file, language), null, 2));
    else {
      terminal.out(unitsText(done, language, terminal).join('\n'));
      terminal.out(terminal.bold(line('consolidate-done', language, { ranked, aside, missing })));
      terminal.out(line('written', language, { file: output.file }));
    }
    if (done.remarks.some(({ code }) => code === 'unit/file-broken')) return 2;
    return done.remarks.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

interface Done {
  readonly done: Consolidation;
  readonly bytes: Uint8Array;
}

/** Units as sheets of one workbook: the summary comes into a copy of it, as formulas on those sheets. */
async function ofWorkbook(file: string, choices: Choices, how: ConsolidateOptions, language: Language): Promise<Done> {
  const { open, units } = await openUnits(file, choices, null);
  if (units.length === 0) throw new Failure('call/no-units');
  const done = consolidated(units.map(({ unit }) => unit), how);
  await open.host.apply(unitsPatch({ consolidation: done, workbook: { snapshot: open.snapshot, units }, language, charts: true }));
  return { done, bytes: open.host.save() };
}

/** Units in files: a workbook of its own, with values and where each stands. */
async function ofFiles(files: readonly string[], { options, language, terminal }: Call, how: ConsolidateOptions): Promise<Done> {
  const readings = await readFiles({ files, options, read: (at, file) => terminal.progress(line('progress', language, { at, count: files.length, file })) });
  terminal.progress('');
  const shown = shownFiles(files);
  const nameOf = (file: string): string => shown.get(file) ?? file;
  for (const { file, failure } of readings) if (failure !== null) terminal.err(reasonOf(failure, file, language));
  const remarks = readings.flatMap((reading) => told(reading, nameOf(reading.file), language));
  const units = readings.flatMap((reading) => reading.units.map((unit) => ({ ...unit, source: { ...unit.source, file: nameOf(reading.file) } })));
  if (units.length === 0) throw new Failure('call/no-units');
  const done = consolidated(units, { ...how, remarks });
  const { name, content } = unitsSheet({ consolidation: done, workbook: null, language, charts: true });
  return { done, bytes: await newWorkbook([{ name, content, own: 'units' }]) };
}

/** What is to be said of a file that gave no unit. */
function told({ units, failure }: FileReading, file: string, language: Language): readonly UnitRemark[] {
  if (failure !== null) return [remark('unit/file-broken', null, [], { file, reason: reasonOf(failure, file, language) })];
  return units.length === 0 ? [remark('unit/no-table', null, [], { file })] : [];
}

const reasonOf = ({ code, values }: FileFailure, file: string, language: Language): string => failureText(new HostError(code, 'file' in values ? { ...values, file } : values), language, file);
