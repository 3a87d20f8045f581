import { type AdviceInput, type Finding, measured } from '../../model/index.ts';
import { found } from '../shared/finding.ts';
import { VECTOR, vectorIndexes } from './subject.ts';

/** Faults of pgvector that cost data or safety, by the releases that have them: from the first on, until that which mends
 *  them. */
const FAULTS: readonly Fault[] = [
  {
    since: '0.6.0',
    until: '0.8.2',
    what: 'parallel builds of HNSW overflow a buffer, which leaks data or crashes the server (CVE-2026-3172)',
  },
  {
    since: '0.5.0',
    until: '0.8.4',
    what: 'VACUUM may damage an HNSW index (pgvector#988, #993)',
  },
];

interface Fault {
  readonly since: string;
  readonly until: string;
  readonly what: string;
}

/** For information: that an old version has harmed something nobody knows. */
export function version(input: AdviceInput): readonly Finding[] {
  const installed = input.evidence.server.extensions.vector?.version;
  const indexes = vectorIndexes(input).filter(({ method }) => method === 'hnsw');
  const faults = FAULTS.filter(
    ({ since, until }) =>
      installed !== undefined && !isBefore(installed, since) && isBefore(installed, until),
  );
  const [last] = faults.slice(-1);
  if (installed === undefined || indexes.length === 0 || last === undefined) return [];
  return [
    found(VECTOR, input, {
      ...{ code: 'vector-version', address: 'extension.vector', severity: 'info' },
      title: `pgvector ${installed}: ${faults.map(({ until, what }) => `${what}, mended in ${until}`).join('; ')}`,
      evidence: [
        measured('version', installed, null, 'pg_extension'),
        measured('HNSW indexes', indexes.length, 'indexes', 'pg_index'),
      ],
      outside: `Install pgvector ${last.until} or later on the server, then ALTER EXTENSION vector UPDATE. Until then max_parallel_maintenance_workers = 0 for builds.`,
    }),
  ];
}

function isBefore(version: string, mended: string): boolean {
  const [a, b] = [version, mended].map((text) => text.split('.').map(Number));
  for (const at of [0, 1, 2]) {
    const [own = 0, other = 0] = [a?.[at], b?.[at]];
    if (own !== other) return own < other;
  }
  return false;
}
