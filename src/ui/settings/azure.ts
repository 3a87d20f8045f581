import type { OutsideSetting } from '../../model/index.ts';
import { differing, plainValue, restartNote, word } from './shell.ts';

/** Azure Database for PostgreSQL, flexible server: a call for each. */
export const azure = (settings: readonly OutsideSetting[]): readonly string[] => [
  '# RESOURCE_GROUP, SERVER: where the server is',
  ...differing(settings).map(
    (setting) =>
      `az postgres flexible-server parameter set --resource-group "$RESOURCE_GROUP" --server-name "$SERVER" --name ${word(setting.name)} --value ${word(plainValue(setting))}`,
  ),
  ...restartNote(
    differing(settings),
    'with az postgres flexible-server restart --resource-group "$RESOURCE_GROUP" --name "$SERVER"',
  ),
];
