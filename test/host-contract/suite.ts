// What every spreadsheet program's adapter must do: the same tests run against each of them.
import { describe } from 'vitest';
import { cellsContract } from './cells-contract.ts';
import { openEach, type ContractHost } from './contract-host.ts';
import { marksContract } from './marks-contract.ts';
import { ownSheetsContract } from './own-sheets-contract.ts';

/** Runs the suite for one adapter. */
export function contractSuite(name: string, adapter: ContractHost): void {
  describe(`${name} keeps the contract of a host`, () => {
    const open = openEach(adapter);
    cellsContract(open);
    ownSheetsContract(open);
    marksContract(open);
  });
}
