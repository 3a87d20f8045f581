import type { Advisor, Edit } from '../../src/model/index.ts';
import { sabotage } from '../../test/support/loop/wrong.ts';

const features = { schema: 'public', name: 'features' };
const at = (address: string, field: string, to: Edit['to'], table?: Edit['table']): Edit => ({
  ...{ address, field, from: null, to },
  ...(table === undefined ? {} : { table }),
});

/** Advisors that are wrong, each with a gain that it says it measured. */
export const SABOTAGES = (database: string): readonly Advisor[] => [
  sabotage(
    [
      at('index.public.features_all', 'using', 'gin', features),
      at('index.public.features_all', 'on', ['payload'], features),
      at('index.public.features_all', 'with.fastupdate', 'off', features),
    ],
    'index-that-hurts-writes',
  ),
  sabotage(
    [{ ...at('index.public.features_entity', 'on', ['entity_id'], features), to: ['score'] }],
    'index-that-nobody-asks',
  ),
  sabotage(
    [at(`database.${database}`, 'settings.hnsw.ef_search', 1000)],
    'ef-search-of-a-thousand',
  ),
];
