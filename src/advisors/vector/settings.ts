import {
  type AdviceInput,
  address,
  dictionary,
  type Edit,
  isMap,
  type Value,
} from '../../model/index.ts';

/** What pgvector does where nobody says otherwise. */
const DEFAULTS = dictionary<string>({
  'hnsw.ef_search': '40',
  'hnsw.iterative_scan': 'off',
  'hnsw.max_scan_tuples': '20000',
  'ivfflat.probes': '1',
  'ivfflat.iterative_scan': 'off',
});

/** A setting as sessions of a role have it; null: sessions of whoever observes. The nearest that is said counts. */
export function inForce({ evidence }: AdviceInput, name: string, role: string | null): string {
  const { search_settings: known, role: own } = evidence.server;
  const said = known?.said.filter((one) => one.name === name) ?? [];
  const of = (whose: string | null, here: boolean) =>
    said.find((one) => one.role === whose && one.here === here)?.value;
  const ofRole = (who: string) => of(who, true) ?? of(who, false);
  const plain = DEFAULTS[name] ?? '';
  const session = known?.session[name];
  if (role === null || role === own.name) return session ?? plain;
  const ofAll = of(null, true) ?? of(null, false);
  // What nobody says of roles or databases is the server's, unless it is ours alone.
  const ofServer = ofRole(own.name) === undefined ? session : undefined;
  return ofRole(role) ?? ofAll ?? ofServer ?? plain;
}

/** Says it for the role that searches; where none is known for the database, since its sessions are all that can be
 *  told of who searches. */
export function searchEdit(input: AdviceInput, role: string | null, name: string, to: Value): Edit {
  const { server } = input.evidence;
  const at = role === null ? address('database', server.database) : address('role', role);
  const spec = input.design?.declared.find((one) => one.address === at)?.spec;
  const own = isMap(spec?.settings) ? spec.settings[name] : undefined;
  const said = server.search_settings?.said.find(
    (one) => one.name === name && one.role === role && one.here === (role === null),
  )?.value;
  return { address: at, field: `settings.${name}`, from: own ?? said ?? null, to };
}
