import { relative, resolve, sep } from 'node:path';
import { type Between, bouncerShown, readBouncer } from '../../application/index.ts';
import { fail } from '../../model/index.ts';
import { readConsole } from '../../postgres/index.ts';
import { readNamed, whyNot } from '../../state/index.ts';

export interface BouncerOptions extends Omit<Between, 'bouncer'> {
  /** `pgbouncer.ini`, as seen from the working folder; or where its console is. */
  readonly path: string;
}

const CONSOLE = /^postgres(ql)?:\/\//;

/** Reads PgBouncer's configuration, or asks its console. Throws `cannot-read`, `not-pgbouncer`, and as `connect`. */
export async function openBouncer(
  cwd: string,
  { path, version, users }: BouncerOptions,
): Promise<Between> {
  if (CONSOLE.test(path)) {
    const shown = bouncerShown(await readConsole(path));
    return { bouncer: shown.bouncer, version: version ?? shown.version, users };
  }
  const file = resolve(cwd, path);
  const text = await readNamed(path, { here: cwd, foreign: 'replaced' }).catch((cause: unknown) => {
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
