// The units of one file: opened, read and checked as every command does, and kept as small as a consolidation needs.
import { HostError } from '../../../core/host.ts';
import { readUnits, type OpenUnit } from '../../../core/units/read-units.ts';
import type { UnitSheet } from '../../../core/units/unit.ts';
import { Failure } from '../failure.ts';
import { checkFile, openFile, type Choices, type OpenFile } from '../open.ts';

/** An open workbook with its units. */
export interface OpenUnits {
  readonly open: OpenFile;
  readonly units: readonly OpenUnit[];
}

/** Throws HostError where the file cannot be read. */
export async function openUnits(file: string, choices: Choices, name: string | null): Promise<OpenUnits> {
  const open = await openFile(file, choices);
  return { open, units: readUnits(open.snapshot, checkFile(open).tables, name) };
}

/** Why a file gave nothing, as plain data: a refusal's code and values, or what the program says of its own mistake. */
export interface FileFailure {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What one file gave; it survives the way between two processes. */
export interface FileReading {
  readonly file: string;
  readonly units: readonly UnitSheet[];
  readonly failure: FileFailure | null;
}

/** Never throws: a file that cannot be read is named in the reading. */
export async function readUnitFile(file: string, choices: Choices): Promise<FileReading> {
  try {
    const { units } = await openUnits(file, choices, file);
    return { file, units: units.map(({ unit }) => unit), failure: null };
  } catch (error) {
    return { file, units: [], failure: failureOf(error) };
  }
}

function failureOf(error: unknown): FileFailure {
  if (error instanceof HostError) return { code: error.code, values: error.values };
  if (error instanceof Failure) return { code: error.code, values: plain(error.values) };
  return { code: 'call/unexpected', values: { message: error instanceof Error ? error.message : String(error) } };
}

const plain = (values: Failure['values']): FileFailure['values'] =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [])));
