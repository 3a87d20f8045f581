import { vacuum } from '../../../src/advisors/vacuum.ts';
import type { HorizonHolder, TableCounters, TableFacts } from '../../../src/model/index.ts';
import { setting, tableCounters, tableFacts } from '../../support/evidence/build.ts';
import { ask } from '../ask.ts';

export const settings = {
  autovacuum: setting('on'),
  autovacuum_naptime: setting('60', 's'),
  autovacuum_vacuum_threshold: setting('50'),
  autovacuum_vacuum_scale_factor: setting('0.2'),
  autovacuum_vacuum_insert_threshold: setting('1000'),
  autovacuum_vacuum_insert_scale_factor: setting('0.2'),
  autovacuum_vacuum_cost_limit: setting('-1'),
  autovacuum_vacuum_cost_delay: setting('2', 'ms'),
  vacuum_cost_limit: setting('200'),
  vacuum_cost_page_miss: setting('2'),
  vacuum_cost_page_dirty: setting('20'),
  autovacuum_freeze_max_age: setting('200000000'),
  vacuum_failsafe_age: setting('1600000000'),
};

export interface Scene {
  readonly before?: Partial<TableCounters> | null;
  readonly after?: Partial<TableCounters>;
  readonly table?: Partial<TableFacts>;
  readonly holders?: readonly Partial<HorizonHolder>[];
  readonly more?: object;
  readonly seconds?: number;
  readonly set?: Record<string, ReturnType<typeof setting>>;
}

const holder = (more: Partial<HorizonHolder>): HorizonHolder => ({
  ...{ kind: 'session', name: '4711', user: 'app', database: 'shop', application: 'reports' },
  ...{ state: 'idle in transaction', backend_type: 'client backend', since: null },
  ...{ xmin_age: 500, catalog_xmin_age: null },
  ...more,
});

/** A table of a million rows, an hour apart. */
export const scene = ({
  before = {},
  after = {},
  table = {},
  holders = [],
  more = {},
  seconds = 3600,
  set = {},
}: Scene) =>
  ask(vacuum, {
    seconds,
    server: { settings: { ...settings, ...set } },
    before: before === null ? null : { tables: { '10': tableCounters(before) } },
    after: { tables: { '10': tableCounters(after) } },
    more: {
      tables: [tableFacts(10, 'note', table)],
      horizon: { holders: holders.map(holder), vacuums: [] },
      ...more,
    },
  });
