import type { OutsideSetting } from '../../model/index.ts';
import { differing } from './shell.ts';

/** A piece of postgresql.conf, or a file for its include_dir. */
export const file = (settings: readonly OutsideSetting[]): readonly string[] =>
  differing(settings).map(
    ({ name, line, restart }) => `${name} = ${line}${restart ? '  # with a restart' : ''}`,
  );
