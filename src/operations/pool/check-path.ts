import { dirname, relative, resolve, sep } from 'node:path';
import type { Design } from '../../model/index.ts';
import { within } from '../../schema/index.ts';

/** How a check of the design would name an application; null: it has a check of pools already, or may not name it. */
export function checkPath(design: Design | null, cwd: string, path: string): string | null {
  const named = resolve(cwd, path);
  const base = design?.files[0] === undefined ? cwd : dirname(resolve(cwd, design.files[0]));
  if (design?.checks.some(({ type, name }) => type === 'pool' || name === 'pool')) return null;
  const way = relative(base, named);
  return within(base, named) && way !== '' ? way.split(sep).join('/') : null;
}
