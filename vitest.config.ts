// Where the tests are and how they run: in processes of their own, two at a time, slow parts with time enough.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,paper,pane,addin,apps-script,workbench,test}/**/*.test.ts'],
    // excelize keeps about 400 MB for a large workbook and never gives it back: a process that ends does.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A test that forgets to assert is a test that cannot fail. What is polled for may come late on a busy machine.
    expect: { requireAssertions: true, poll: { timeout: 30_000 } },
    passWithNoTests: false,
  },
});
