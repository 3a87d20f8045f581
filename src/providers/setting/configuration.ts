import {
  address,
  type DesireContext,
  equal,
  isMap,
  type StateEntry,
  type Value,
} from '../../model/index.ts';
import { definitionOf } from '../shared/setting-name.ts';
import { checkSetting } from '../shared/setting-value.ts';

/** Settings that are looked at beside those of the design, because what these may be depends on them. */
export const BESIDE = [
  'archive_command',
  'archive_library',
  'archive_mode',
  'autovacuum_max_workers',
  'autovacuum_worker_slots',
  'max_connections',
  'max_prepared_transactions',
  'max_replication_slots',
  'max_wal_senders',
  'max_wal_size',
  'max_worker_processes',
  'min_wal_size',
  'reserved_connections',
  'shared_buffers',
  'ssl',
  'ssl_ca_file',
  'ssl_cert_file',
  'ssl_crl_file',
  'ssl_key_file',
  'ssl_library',
  'summarize_wal',
  'superuser_reserved_connections',
  'wal_level',
  'wal_segment_size',
] as const;

/** The kind that such a setting has in the snapshot: no resource of a design. */
export const BESIDE_KIND = 'configuration';

export interface Configuration {
  /** As the server would be configured once the plan is applied; undefined: it has no such setting. */
  value(name: string): Value | undefined;
  /** What takes room of it now: slots, prepared transactions. */
  inUse(name: string): number;
  /** The plan changes it. */
  changes(name: string): boolean;
  readonly version: number;
}

type Context = Pick<DesireContext, 'snapshot' | 'declared' | 'entries'>;

/** Last wins: the files as they are, the command line of the server, the design. What the command line hides of the design
 *  today would stop the first start without it. */
export function configurationOf({ snapshot, declared, entries }: Context): Configuration {
  const { actual, server } = snapshot;
  const lookUp = (name: string) =>
    actual[address('setting', name)] ?? actual[address(BESIDE_KIND, name)];
  const isDeclared = (name: string) =>
    declared.some((one) => one.address === address('setting', name));
  const configured = (name: string) => lookUp(name)?.fields.value?.value;
  const fixed = (name: string) => {
    const { source, running } = lookUp(name)?.facts ?? {};
    return FIXED.has(String(source)) && isMap(running) ? running.value : undefined;
  };
  const wanted = (name: string): Value | undefined => {
    const at = address('setting', name);
    const spec = declared.find((one) => one.address === at)?.spec;
    if (spec === undefined) return fixed(name) ?? leaving(entries[at]) ?? configured(name);
    const checked = checkSetting(name, definitionOf(server, name), spec.value ?? '');
    return spec.value !== undefined && 'field' in checked ? checked.field.value : configured(name);
  };
  return {
    value: wanted,
    inUse: (name) => Number(lookUp(name)?.facts.inUse ?? 0),
    changes: (name) => isDeclared(name) && !equal(wanted(name), configured(name)),
    version: server.version,
  };
}

const FIXED = new Set(['command line', 'environment variable']);

/** What left the file goes back to what it was. */
const leaving = (entry: StateEntry | undefined): Value | undefined =>
  entry?.fields.value?.former?.value;
