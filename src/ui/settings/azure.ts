import { differing, plainValue, restartNote, type Tool, unshown, word } from './shell.ts';

/** Azure Database for PostgreSQL, flexible server: a call for each. */
export const azure: Tool = {
  takes: differing,
  // Whatever the shell quotes, az reads the file b for `--a=@b` and for `@b`; not for `--a=c=@b`.
  misread: (value) =>
    value.startsWith('@') ? 'az would read a file for what begins with @' : unshown(value),
  lines: (settings) => [
    '# RESOURCE_GROUP, SERVER: where the server is',
    ...settings.map(
      (setting) =>
        `az postgres flexible-server parameter set --resource-group "$RESOURCE_GROUP" --server-name "$SERVER" --name=${word(setting.name)} --value=${word(plainValue(setting))}`,
    ),
    ...restartNote(
      settings,
      'with az postgres flexible-server restart --resource-group "$RESOURCE_GROUP" --name "$SERVER"',
    ),
  ],
};
