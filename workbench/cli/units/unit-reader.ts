// The child process that reads files for a consolidation, one after another as its parent names them.
import type { Call } from '../command.ts';
import { choicesOf } from '../open.ts';
import { answerParent } from './answer-parent.ts';
import { readUnitFile, type FileReading } from './unit-file.ts';

answerParent<Call['options'], string, FileReading>(async (options) => {
  const choices = await choicesOf({ options });
  return (file) => readUnitFile(file, choices);
});
