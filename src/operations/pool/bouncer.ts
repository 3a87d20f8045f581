import { relative, resolve, sep } from 'node:path';
import { type Between, readBouncer } from '../../application/index.ts';
import { fail } from '../../model/index.ts';
import { readRegular, whyNot } from '../../state/index.ts';

export interface BouncerOptions extends Omit<Between, 'bouncer'> {
  /** `pgbouncer.ini`, as seen from the working folder. */
  readonly path: string;
}

/** Reads PgBouncer's configuration. Throws `cannot-read`, `not-pgbouncer`. */
export async function openBouncer(
  cwd: string,
  { path, version, users }: BouncerOptions,
): Promise<Between> {
  const file = resolve(cwd, path);
  const text = await readRegular(file).catch((cause: unknown) => {
    throw fail('cannot-read', `cannot read ${path}: ${whyNot(cause)}`, {
      hint: 'name the file that PgBouncer is started with, mostly pgbouncer.ini',
      cause,
    });
  });
  const bouncer = readBouncer(relative(cwd, file).split(sep).join('/'), text);
  if ('why' in bouncer) {
    throw fail('not-pgbouncer', `${path}: ${bouncer.why}`, {
      hint: 'it has sections [databases] and [pgbouncer], and keys with a value below them',
    });
  }
  return { bouncer, version, users };
}
