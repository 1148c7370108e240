// The try-it page keeps the contract of every host: its real grid and worker, in Chromium.
import { describe, expect, test } from 'vitest';
import { workbookOf } from '../host-contract/raw-xlsx.ts';
import { contractSuite } from '../host-contract/suite.ts';
import { pageForTests } from './for-tests.ts';
import { hostIn, marksIn, openIn } from './host-in-page.ts';

const opened = pageForTests();

contractSuite('the try-it page', {
  async open(snapshot) {
    await openIn(opened().page, 'hop-dong.xlsx', workbookOf(snapshot));
    return hostIn(opened().page);
  },
  marks: (_host, sheet) => marksIn(opened().page, sheet),
});

describe('through all of that', () => {
  test('the page met no error and asked nobody outside', () => {
    expect(opened().faults).toEqual([]);
    expect(opened().refused).toEqual([]);
  });
});
