import type { Advisor, Edit } from '../../src/model/index.ts';
import { sabotage } from '../../test/support/loop/wrong.ts';

const at = (address: string, field: string, to: Edit['to'], table?: string): Edit => ({
  ...{ address, field, from: null, to },
  ...(table === undefined ? {} : { table: { schema: 'public', name: table } }),
});

/** Advisors that are wrong, each with a gain that it says it measured. */
export const SABOTAGES: readonly Advisor[] = [
  sabotage(
    [
      at('index.public.features_all', 'using', 'gin', 'features'),
      at('index.public.features_all', 'on', ['payload'], 'features'),
      at('index.public.features_all', 'with.fastupdate', 'off', 'features'),
    ],
    'index-that-hurts-writes',
  ),
  sabotage(
    [at('table.public.sessions', 'with.fillfactor', 10, 'sessions')],
    'fillfactor-that-bloats',
  ),
  sabotage([at('role.postgres', 'settings.hnsw.ef_search', 1000)], 'ef-search-that-ruins'),
];
