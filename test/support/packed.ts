import { join } from 'node:path';
import { execa } from 'execa';

/** For npm to do what it is told and say nothing else. */
export const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** The package as npm would publish it, of what is built. */
export async function packInto(
  folder: string,
): Promise<{ readonly tarball: string; readonly files: readonly string[] }> {
  const args = ['pack', '--json', ...QUIET, '--pack-destination', folder];
  const { stdout } = await execa('npm', args);
  const [packed]: { filename: string; files: { path: string }[] }[] = JSON.parse(stdout);
  return {
    tarball: join(folder, packed?.filename ?? ''),
    files: (packed?.files ?? []).map(({ path }) => path),
  };
}
