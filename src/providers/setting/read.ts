import { basename } from 'node:path';
import {
  type Actual,
  address,
  equal,
  type Field,
  isMap,
  type Row,
  type Server,
  type Value,
} from '../../model/index.ts';
import { guarded } from '../shared/secret.ts';
import { definitionOf } from '../shared/setting-name.ts';
import { checkSetting } from '../shared/setting-value.ts';

const AUTO_CONF = 'postgresql.auto.conf';
/** Sources of pg_settings under which a value runs that no file and no one else's rule gave. */
const BUILT_IN = new Set(['default', 'override', 'session', 'client', 'interactive']);

/** Rows of the settings query as resources: `value` is what is configured, the facts tell what runs and why. */
export function readSettings(rows: readonly Row[], server: Server): readonly Actual[] {
  return rows.map((row) => {
    const name = String(row.name);
    return {
      kind: 'setting',
      address: address('setting', name),
      names: [name],
      fields: { value: configured(row, name, server) },
      facts: {
        running: row.running === null ? null : { ...typed(name, server, row.running ?? '') },
        source: row.source ?? null,
        pending: row.pending ?? null,
        mayAlter: row.may_alter ?? null,
      },
    };
  });
}

function configured(row: Row, name: string, server: Server): Field {
  const from = (text: Value | undefined, file: Value | undefined) =>
    origin(typed(name, server, text ?? ''), file);
  if (server.readsFileSettings) {
    if (row.configured !== null) return from(row.configured, row.configured_in);
    return from(BUILT_IN.has(String(row.source)) ? row.running : row.boot, null);
  }
  const shown = row.pending === false && row.source === 'configuration file';
  const { known } = row;
  if (shown) {
    const ours = isMap(known) && equal(known.value, from(row.running, AUTO_CONF).value);
    return from(row.running, row.running_from ?? (ours ? AUTO_CONF : 'a configuration file'));
  }
  const hidden = row.pending === true || row.source !== 'default';
  if (hidden && isMap(known) && typeof known.text === 'string') {
    const secret = known.secret === true ? { secret: true as const } : {};
    return { value: known.value ?? null, text: known.text, ...secret };
  }
  return from(row.running, null);
}

/** A value that ALTER SYSTEM did not set says where it is from, and is given back by a RESET. */
function origin(field: Field, file: Value | undefined): Field {
  if (typeof file !== 'string')
    return { ...field, text: `${field.text} (default)`, inherited: true };
  const name = basename(file);
  return name === AUTO_CONF
    ? field
    : { ...field, text: `${field.text} (${name})`, inherited: true };
}

/** What a file says wrongly stays the text it is: it equals nothing that a design may say. */
function typed(name: string, server: Server, raw: Value): Field {
  const checked = checkSetting(name, definitionOf(server, name), raw);
  const field = 'field' in checked ? checked.field : { value: String(raw), text: String(raw) };
  return guarded(name, field, server);
}
