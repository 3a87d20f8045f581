import type { Client } from '../../../src/postgres/index.ts';
import { extension } from '../../../src/providers/extension.ts';
import { change, declare, entry, look } from '../support.ts';

/** The steps that drop what dbopt made and the design no longer names. */
export async function dropping(client: Client, name: string, leaving: readonly string[] = []) {
  const entries = [{ ...entry('extension', name, {}), made: true }];
  const { snapshot } = await look(client, extension, declare('extension', 'plpgsql', {}), entries);
  const gone = change(extension, snapshot.actual[`extension.${name}`], null, {}, 'delete');
  return extension.changes.steps(gone, {
    ...{ snapshot, made: new Set<string>(), sizes: {} },
    leaving: new Set(leaving),
  });
}
