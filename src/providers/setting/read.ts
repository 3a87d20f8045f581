import { basename } from 'node:path';
import {
  type Actual,
  address,
  equal,
  type Field,
  type Fields,
  isList,
  isMap,
  type Row,
  type Server,
  type SettingDefinition,
  type Value,
} from '../../model/index.ts';
import { definitionOf } from '../shared/setting-name.ts';
import { readField } from '../shared/setting-read.ts';
import { toldSetting } from '../shared/setting-told.ts';
import { BESIDE_KIND } from './configuration.ts';

const AUTO_CONF = 'postgresql.auto.conf';
/** Sources of pg_settings under which a value runs that no file and no one else's rule gave. */
const BUILT_IN = new Set(['default', 'override', 'session', 'client', 'interactive']);

/** Rows of the settings query as resources: `value` is what is configured, the facts tell what runs and why. */
export function readSettings(rows: readonly Row[], server: Server): readonly Actual[] {
  return rows.map((row) => {
    const name = String(row.name);
    const kind = row.beside === true ? BESIDE_KIND : 'setting';
    const value = configured(row, name, server);
    const running = row.running === null ? null : readField(name, row.running ?? '', server);
    return {
      kind,
      address: address(kind, name),
      names: [name],
      fields: { value, ...unloaded(value, running, row, definitionOf(server, name)) },
      facts: {
        running: running === null ? null : { ...running },
        source: row.source ?? null,
        pending: row.pending ?? null,
        mayAlter: row.may_alter ?? null,
        mayReload: row.may_reload ?? null,
        inUse: row.in_use ?? null,
        broken: row.broken ?? null,
      },
    };
  });
}

/** The field that is there where a reload is still to come. */
export const RELOADED = 'reloaded';

/** Contexts in which a reload reaches running sessions. */
const RELOADS = new Set(['sighup', 'superuser', 'user']);
const FROM_FILES = new Set(['default', 'configuration file']);

/** What is configured does not run, and nothing but a reload is missing. */
function unloaded(
  value: Field,
  running: Field | null,
  { source, configured: written }: Row,
  definition: SettingDefinition | undefined,
): Fields {
  // The server rewrites some texts (utc → UTC): a different one proves nothing; and it raises one of the numbers.
  const isProof =
    running !== null &&
    running.untold !== true &&
    value.untold !== true &&
    typeof running.value !== 'string' &&
    !isList(running.value);
  if (!isProof || written === null || definition === undefined) return {};
  if (!RELOADS.has(definition.context) || !FROM_FILES.has(String(source))) return {};
  if (equal(running.value, value.value)) return {};
  return { [RELOADED]: { value: false, text: `no: ${running.text} runs` } };
}

function configured(row: Row, name: string, server: Server): Field {
  const from = (text: Value | undefined, file: Value | undefined) =>
    origin(readField(name, text ?? '', server), file);
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
    const ours = { value: known.value ?? null, text: known.text };
    if (known.secret === true) return { ...ours, secret: true };
    return toldSetting(name, ours, server) ?? from(row.running, null);
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
