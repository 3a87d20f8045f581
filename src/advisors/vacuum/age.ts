import {
  type AdviceInput,
  type Finding,
  measured,
  type TableFacts,
  tableAddress,
  toRun,
} from '../../model/index.ts';
import { found } from '../shared/finding.ts';
import { settingNumber } from '../shared/settings.ts';
import { named } from '../shared/tables.ts';
import { inWords } from '../shared/words.ts';
import { VACUUM } from './subject.ts';

const HIGH = 1_000_000_000;

interface Kind {
  readonly what: string;
  readonly of: (table: TableFacts) => number;
  readonly ofDatabase: 'xid_age' | 'mxid_age';
  readonly freeze: string;
  readonly failsafe: string;
}

const KINDS: readonly Kind[] = [
  {
    what: 'transactions',
    of: ({ xid_age, toast }) => Math.max(xid_age ?? 0, toast?.xid_age ?? 0),
    ofDatabase: 'xid_age',
    freeze: 'autovacuum_freeze_max_age',
    failsafe: 'vacuum_failsafe_age',
  },
  {
    what: 'multixacts',
    of: ({ mxid_age, toast }) => Math.max(mxid_age ?? 0, toast?.mxid_age ?? 0),
    ofDatabase: 'mxid_age',
    freeze: 'autovacuum_multixact_freeze_max_age',
    failsafe: 'vacuum_multixact_failsafe_age',
  },
];

/** Ages that autovacuum should have brought down long since; what it begins at is routine. */
export function tooOld(input: AdviceInput): readonly Finding[] {
  return KINDS.flatMap((kind) => {
    const threshold = Math.max(2 * (settingNumber(input, kind.freeze) ?? 200e6), 500e6);
    const failsafe = settingNumber(input, kind.failsafe) ?? 1.6e9;
    const severity = (age: number) =>
      age >= Math.min(failsafe, 2 * HIGH) ? ('critical' as const) : ('warning' as const);
    const old = input.evidence.tables.filter(
      (table) => kind.of(table) > threshold && !isRunning(input, table),
    );
    const tables = old.map((table) =>
      found(VACUUM, input, {
        code: 'wraparound',
        address: tableAddress(table),
        severity: severity(kind.of(table)),
        title: `it was not frozen for ${inWords(kind.of(table))} ${kind.what}${kind.of(table) > HIGH ? ', and half of what there is is used up' : ''}`,
        evidence: [
          measured(
            `age in ${kind.what}`,
            kind.of(table),
            kind.what,
            'age(relfrozenxid), mxid_age(relminmxid)',
          ),
          measured(
            'autovacuum begins at',
            settingNumber(input, kind.freeze) ?? 0,
            kind.what,
            kind.freeze,
          ),
        ],
        action: {
          run: toRun`VACUUM (FREEZE) ${table};`,
          lock: `SHARE UPDATE EXCLUSIVE on ${named(table)}`,
          cost: 'reads every page that is not frozen; first end what holds the horizon',
        },
      }),
    );
    const others = input.evidence.server.databases
      .filter(
        ({ name, [kind.ofDatabase]: age }) =>
          age > threshold && name !== input.evidence.server.database,
      )
      .map((database) =>
        found(VACUUM, input, {
          code: 'wraparound',
          address: 'server',
          severity: severity(database[kind.ofDatabase]),
          title: `database ${database.name} was not frozen for ${inWords(database[kind.ofDatabase])} ${kind.what}`,
          evidence: [
            measured(`age in ${kind.what}`, database[kind.ofDatabase], kind.what, 'pg_database'),
          ],
          outside: database.allows_connections
            ? `run vacuumdb --freeze on ${database.name}`
            : `let connections to ${database.name} in, and run vacuumdb --freeze on it`,
        }),
      );
    return [...tables, ...others];
  });
}

const isRunning = ({ evidence }: AdviceInput, { oid, toast }: TableFacts): boolean =>
  evidence.horizon.vacuums.some(({ table }) => table === oid || table === toast?.oid);
