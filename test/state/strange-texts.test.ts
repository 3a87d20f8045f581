import { expect, test } from 'vitest';
import { writers } from '../../src/state/standing.ts';
import { freshDatabase } from '../support/database.ts';

interface Node {
  readonly 'Relation Name'?: string;
  readonly Filter?: string;
  readonly Plans?: readonly Node[];
}

const withBelow = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(withBelow)];

test('no text is made of what belongs to tables of others', async () => {
  const { client } = await freshDatabase();
  await client.query(`CREATE SCHEMA dbopt; CREATE TABLE dbopt.state (only_row bool PRIMARY KEY DEFAULT true CHECK (only_row));
    DO $$ BEGIN FOR i IN 1..300 LOOP
      EXECUTE format('CREATE TABLE public.t%s (a text DEFAULT %L CHECK (a <> %L))', i, i, i); END LOOP; END $$;
    ANALYZE pg_catalog.pg_constraint, pg_catalog.pg_attrdef`);
  const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: Node }[] }>(
    `EXPLAIN (FORMAT JSON) ${writers('dbopt').text}`,
  );
  const nodes = rows.flatMap((row) => row['QUERY PLAN']).flatMap(({ Plan }) => withBelow(Plan));
  const asked = nodes.filter(({ Filter = '' }) => Filter.includes('pg_get_'));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((node) => node['Relation Name'] !== undefined)).toEqual([]);
});
