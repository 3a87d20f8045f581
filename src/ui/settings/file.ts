import { differing, type Tool, unshown } from './shell.ts';

/** A piece of postgresql.conf, or a file for its include_dir. */
export const file: Tool = {
  takes: differing,
  misread: unshown,
  lines: (settings) =>
    settings.map(
      ({ name, line, restart }) => `${name} = ${line}${restart ? '  # with a restart' : ''}`,
    ),
};
