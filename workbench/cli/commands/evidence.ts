// parscore evidence: the register of evidence documents as a sheet of ours, in a new file, and what is missing in it.
import path from 'node:path';
import { evidenceCounts, evidencePatch } from '../../../core/evidence/evidence-sheet.ts';
import { evidenceRegisters } from '../../../core/evidence/registers.ts';
import { readTables } from '../../../core/sheet/read.ts';
import type { Command } from '../command.ts';
import { eachFile, printJson } from '../each-file.ts';
import { Failure } from '../failure.ts';
import { chooseYear } from '../number-choice.ts';
import { choicesOf, noTable, openFile } from '../open.ts';
import { outputOf } from '../output.ts';
import { findingGroups } from '../report/check-text.ts';
import { registersJson } from '../report/evidence-json.ts';
import { line } from '../words/words.ts';

export const evidence: Command = {
  name: 'evidence',
  takes: 'one-file',
  options: ['output', 'in-place', 'year', 'columns', 'json'],
  async run(call) {
    const { options, language, terminal } = call;
    const choices = await choicesOf(call);
    const asked = chooseYear(options.year);
    const whole = await eachFile(call, async (file) => {
      const output = await outputOf(call, file);
      const { host, snapshot, set, overrides } = await openFile(file, choices);
      const tables = readTables(snapshot, overrides);
      if (tables.length === 0) throw noTable(file);
      const registers = evidenceRegisters(snapshot, tables, { year: asked, set, fileName: path.basename(file, path.extname(file)) });
      if (registers.length === 0) throw new Failure('table/no-scoring', { file });
      const patch = evidencePatch(registers, language);
      if (patch !== null) await host.apply(patch);
      const backup = patch === null ? null : await output.write(host.save());
      const counts = evidenceCounts(registers);
      const findings = registers.flatMap((register) => register.findings);
      if (options.json) {
        printJson(call, [{ schema: 'parscore.evidence/1', file, output: patch === null ? null : output.file, backup, ...counts, tables: registersJson(registers, language) }]);
        return;
      }
      terminal.out([patch === null ? line('evidence-none', language) : line('evidence-done', language, { ...counts }), ...findingGroups(findings, language, terminal)].join('\n'));
      if (patch !== null) terminal.out(line('written', language, { file: output.file }));
      if (backup !== null) terminal.out(line('backup', language, { file: backup }));
    });
    return whole ? 0 : 2;
  },
};
