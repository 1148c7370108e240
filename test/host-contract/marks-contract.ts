// The contract of a host: marks, settings, showing a cell, watching edits, and that nothing of it is done twice.
import { expect, test } from 'vitest';
import { marks, putSheet, SCORES, setCell } from './contract-book.ts';
import type { OpenHost } from './contract-host.ts';

/** What lies beside the cells. */
export function marksContract({ adapter, told, host, apply }: OpenHost): void {
  test('a patch applied twice changes nothing the second time', async () => {
    const edits = [
      setCell(4, 2, { formula: 'SUM(C3:C4)', value: 2 }),
      putSheet('summary', 'Tổng hợp'),
      putSheet('findings', 'Phát hiện'),
      marks({ row: 2, column: 2, severity: 'error' }),
      { kind: 'put-settings', text: '{"a":1}' } as const,
    ];
    await apply(...edits);
    const once = await host().read();
    await apply(...edits);
    expect(await host().read()).toEqual(once);
    expect(await adapter.marks(host(), SCORES)).toEqual(['C3 error']);
  });

  test('marks are replaced as a whole, the strongest on a cell stays, and no cell changes', async () => {
    await apply(marks({ row: 2, column: 2, severity: 'info' }, { row: 2, column: 2, severity: 'error' }, { row: 3, column: 2, severity: 'warning' }));
    expect([...(await adapter.marks(host(), SCORES))].sort()).toEqual(['C3 error', 'C4 warning']);
    expect(await host().read()).toEqual(told);
    await apply(marks({ row: 4, column: 2, severity: 'info' }));
    expect(await adapter.marks(host(), SCORES)).toEqual(['C5 info']);
    await apply(marks());
    expect(await adapter.marks(host(), SCORES)).toEqual([]);
  });

  test('settings come back letter for letter, and leave when told', async () => {
    expect(await host().loadSettings()).toBeNull();
    const text = '{"journal":"đã ghi \\"1.10\\" < & >","dòng":"\\n"}\n  ';
    await apply({ kind: 'put-settings', text });
    expect(await host().loadSettings()).toBe(text);
    await apply({ kind: 'put-settings', text: '{}' });
    expect(await host().loadSettings()).toBe('{}');
    await apply({ kind: 'put-settings', text: null });
    expect(await host().loadSettings()).toBeNull();
    expect(await host().read()).toEqual(told);
  });

  test('a cell can be shown, and edits can be watched until one stops', async () => {
    await host().select(SCORES, 'C3');
    const stop = host().watch(() => undefined);
    stop();
    await expect(host().select('Đã xoá', 'A1')).rejects.toMatchObject({ code: 'sheet/missing' });
  });
}
