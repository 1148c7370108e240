// The machine is set up or the reason is told in one line; nothing is skipped in silence.
import { execFile } from 'node:child_process';
import { mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const script = join(import.meta.dirname, 'machine.sh');

test('where all is there it says nothing', async () => {
  await expect(run('bash', [script])).resolves.toEqual({ stdout: '', stderr: '' });
});

test('where something is missing and may not be installed, one line says what, and the tests stop', async () => {
  const bin = await mkdtemp(join(tmpdir(), 'parscore-bin-'));
  // A machine that has a shell and "id", and neither LibreOffice nor apt.
  for (const program of ['bash', 'id']) {
    const { stdout } = await run('bash', ['-c', `command -v ${program}`]);
    await symlink(stdout.trim(), join(bin, program));
  }
  const failed = run(join(bin, 'bash'), [script], { env: { PATH: bin } });
  await expect(failed).rejects.toMatchObject({ code: 1, stdout: '' });
  const { stderr } = await failed.catch((error: unknown) => error as { stderr: string });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  for (const name of ['libreoffice-calc', 'libreoffice-writer', 'poppler-utils', 'chromium', 'fonts-liberation2']) expect(stderr).toContain(name);
});
