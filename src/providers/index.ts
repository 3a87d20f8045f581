import type { KindSchema, Probe, Provider } from '../model/index.ts';
import type { Describe } from '../postgres/index.ts';
import { cache } from './cache.ts';
import { column } from './column.ts';
import { database } from './database.ts';
import { extension } from './extension.ts';
import { partitions } from './partitions.ts';
import { promote } from './promote.ts';
import { role } from './role.ts';
import { setting } from './setting.ts';
import { describeStatistics } from './statistics/query.ts';
import { statistics } from './statistics.ts';
import { table } from './table.ts';
import { describeIndexes } from './table-index/query.ts';
import { indexRows } from './table-index/rows.ts';
import { tableIndex } from './table-index.ts';

/** Every resource kind there is. A new kind is one file and one line here. */
export const PROVIDERS: readonly Provider[] = [
  extension,
  setting,
  database,
  role,
  table,
  column,
  promote,
  partitions,
  tableIndex,
  statistics,
  cache,
];

/** What the design file may say, kind by kind. */
export const KINDS: readonly KindSchema[] = PROVIDERS.map((provider) => provider.schema);

/** How the temporary objects of a probe are read back: as the kind reads its real ones. */
export const DESCRIBE: { readonly [kind in Probe['object']]: Describe } = {
  index: { query: describeIndexes, rows: indexRows },
  statistics: { query: (oids) => describeStatistics(oids), rows: (answer) => answer },
};

export { TIME_ZONES } from './partitions/calendar/zone.ts';
export { desireOutside } from './setting/desire.ts';
export { outsideSettings, settingAddress } from './setting/outside.ts';
/** For where settings are set without ALTER SYSTEM. */
export { setting } from './setting.ts';
export { upkeepAgain } from './shared/upkeep.ts';
