import { expect, test } from 'vitest';
import type { Declared, ValueMap } from '../../../src/model/index.ts';
import { readLacking } from '../../../src/postgres/index.ts';
import { PROVIDERS } from '../../../src/providers/index.ts';
import { freshDatabase } from '../../support/database.ts';

const place = { file: 'dbopt.yaml', line: 1, column: 1 };
const declared = (spec: ValueMap): Declared => ({
  ...{ kind: 'partitions', address: 'partitions.public.e', names: ['public', 'e'] },
  ...{ table: { schema: 'public', name: 'e' }, spec, place, keep: false },
});

test('CREATE is asked of the schema where new partitions are made', async (t) => {
  const { client } = await freshDatabase(t, { server: true });
  await client.query('CREATE ROLE rights_of_partitions');
  await client.query(`
    CREATE SCHEMA parts; CREATE SCHEMA old; CREATE SCHEMA named;
    GRANT CREATE ON SCHEMA public TO rights_of_partitions;
    CREATE TABLE public.e (a int) PARTITION BY RANGE (a)`);
  const kind = PROVIDERS.find(({ schema }) => schema.kind === 'partitions');
  const lacking = async (spec: ValueMap = {}) => {
    const rights = kind?.doctor?.rights?.(declared(spec)) ?? [];
    const found = await readLacking(
      client,
      rights.map((right) =>
        right.on === 'schema' ? { ...right, of: 'rights_of_partitions' } : right,
      ),
    );
    return found.map(({ name }) => name);
  };
  expect(await lacking()).toEqual([]);
  expect(await lacking({ in: 'named' })).toEqual(['named']);
  await client.query('CREATE TABLE parts.e1 PARTITION OF public.e FOR VALUES FROM (0) TO (1)');
  expect(await lacking()).toEqual(['parts']);
  // Of several, none of them the table's, nobody knows: it is the table's.
  await client.query('CREATE TABLE old.e2 PARTITION OF public.e FOR VALUES FROM (1) TO (2)');
  expect(await lacking()).toEqual([]);
  // The newest lies beside the table: others were moved away.
  await client.query('CREATE TABLE public.e3 PARTITION OF public.e FOR VALUES FROM (2) TO (3)');
  expect(await lacking()).toEqual([]);
  // A stranger's partition says nothing of where new ones belong.
  await client.query(`DROP TABLE old.e2, public.e3; ALTER TABLE public.e OWNER TO pg_monitor;
    ALTER TABLE parts.e1 OWNER TO rights_of_partitions`);
  expect(await lacking()).toEqual([]);
  await client.query('DROP TABLE public.e; DROP OWNED BY rights_of_partitions');
  await client.query('DROP ROLE rights_of_partitions');
});
