import { afterEach, expect, test } from 'vitest';
import { apply, plan } from '../support/dbopt.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';
import { dropRole } from '../support/plan-role.ts';

const MALLORY = 'dbopt_test_mallory';
const OWNER = 'dbopt_test_table_owner';

const scenes: OwnDatabase[] = [];
afterEach(async () => {
  for (const database of scenes.splice(0)) {
    await database.client.query(
      'ALTER DATABASE :name OWNER TO CURRENT_USER'.replace(':name', await nameOf(database)),
    );
    await database.client.query(
      'DROP TABLE IF EXISTS public.orders; DROP SCHEMA IF EXISTS mallorys CASCADE',
    );
    for (const role of [MALLORY, OWNER]) await dropRole(database.client, role);
    await database.drop();
  }
});

const nameOf = async ({ client }: OwnDatabase) =>
  String((await client.query('SELECT quote_ident(current_database()) AS name')).rows[0]?.name);

/** A database with a table public.orders, a schema of Mallory's and a spy that tells that it was called. */
async function scene(more = ''): Promise<OwnDatabase> {
  const database = await ownDatabase();
  scenes.push(database);
  const { client } = database;
  for (const role of [MALLORY, OWNER]) await dropRole(client, role);
  await client.query(`
    CREATE ROLE ${MALLORY}; CREATE ROLE ${OWNER};
    GRANT TEMPORARY ON DATABASE ${await nameOf(database)} TO ${OWNER};
    CREATE SCHEMA mallorys AUTHORIZATION ${MALLORY};
    GRANT USAGE ON SCHEMA mallorys TO PUBLIC;
    CREATE SEQUENCE mallorys.called; GRANT ALL ON SEQUENCE mallorys.called TO PUBLIC;
    CREATE FUNCTION mallorys.spy() RETURNS void LANGUAGE sql AS $$ SELECT nextval('mallorys.called') $$;
    CREATE TABLE public.orders (id int, v varchar);
    INSERT INTO public.orders VALUES (1, 'x');
    ${more}`);
  return database;
}

const owned = async (database: OwnDatabase) => {
  const { client } = database;
  await client.query(`ALTER DATABASE ${await nameOf(database)} OWNER TO ${MALLORY}`);
  return database;
};

const called = async ({ client }: OwnDatabase) =>
  (await client.query('SELECT is_called FROM mallorys.called')).rows[0]?.is_called;

/** As Mallory: what an exact match with varchar would call. */
const shadows = (schema: string) => `
  SET ROLE ${MALLORY};
  CREATE FUNCTION ${schema}.lower(varchar) RETURNS text LANGUAGE plpgsql IMMUTABLE AS
    $$ BEGIN PERFORM mallorys.spy(); RETURN pg_catalog.lower($1); END $$;
  CREATE FUNCTION ${schema}.same(varchar, varchar) RETURNS bool LANGUAGE plpgsql IMMUTABLE AS
    $$ BEGIN PERFORM mallorys.spy(); RETURN true; END $$;
  CREATE OPERATOR ${schema}.= (leftarg = varchar, rightarg = varchar, procedure = ${schema}.same);
  RESET ROLE;`;

const design = (indexes: string, statistics = '{}') =>
  `version: 1\nstate: { in: file, path: state.json }\npolicy: { allow: [index-build] }\ntables: { public.orders: { indexes: ${indexes}, statistics: ${statistics} } }\n`;

const SHADOWED = design(
  `{ i1: { on: [id], where: "v = lower('ABC'::varchar)" }, i2: { on: ["(lower(v))"] }, i3: { on: [id], where: "'a'::varchar = 'b'::varchar OR v = 'x'::varchar" } }`,
  `{ s1: { on: [id, "(lower('A'::varchar) || v)"] } }`,
);

const definitions = async ({ client }: OwnDatabase) =>
  (
    await client.query(
      `SELECT (SELECT string_agg(pg_get_indexdef(indexrelid), ' ') FROM pg_index WHERE indrelid = 'public.orders'::regclass)
           || (SELECT string_agg(pg_get_statisticsobjdef(oid), ' ') FROM pg_statistic_ext) AS all`,
    )
  ).rows[0]?.all;

test('the owner of the database does not choose what a definition of a superuser table calls', async () => {
  const database = await owned(await scene());
  await database.client.query(shadows('public'));
  const made = await plan(database.url, SHADOWED);
  expect(made.diagnostics).toEqual([]);
  expect(await called(database)).toBe(false);
  await apply(database.url, SHADOWED);
  expect(await called(database)).toBe(false);
  const built = await definitions(database);
  expect(built).toContain('lower(');
  expect(built).not.toMatch(/public\.lower|OPERATOR|mallorys/);
});

test.each([
  [
    'whoever may create in a schema',
    `GRANT CREATE ON SCHEMA public TO ${MALLORY};${shadows('public')}`,
  ],
  [
    'everybody in a public schema of old',
    `GRANT CREATE ON SCHEMA public TO PUBLIC;${shadows('public')}`,
  ],
  ['the owner of a schema of the search_path', shadows('mallorys')],
])('nor does %s, for a table of anybody else', async (_, how) => {
  const database = await scene(`ALTER TABLE public.orders OWNER TO ${OWNER};${how}`);
  const name = await nameOf(database);
  await database.client.query(`ALTER DATABASE ${name} SET search_path = mallorys, public`);
  const made = await plan(database.url, SHADOWED);
  expect(made.diagnostics).toEqual([]);
  expect(await called(database)).toBe(false);
});

const PRICE = `CREATE FUNCTION public.price(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM mallorys.spy(); RETURN $1; END $$;`;

test('what is not found therefore is told with the reason, and is found with its schema', async () => {
  const database = await owned(await scene(PRICE));
  const made = await plan(database.url, design('{ i: { on: ["(price(id))"] } }'));
  expect(made.diagnostics.map(({ message }) => message)).toEqual([
    `the server refuses this index: function price(integer) does not exist; schema public may be written to by ${MALLORY}, who is not the owner of public.orders: write the name with its schema`,
  ]);
  const qualified = await plan(database.url, design('{ i: { on: ["(public.price(id))"] } }'));
  expect(qualified.diagnostics).toEqual([]);
});

test('what would silently mean something else is told', async () => {
  const database = await owned(
    await scene(
      `CREATE FUNCTION public.lower(varchar) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'mine' $$;`,
    ),
  );
  const made = await plan(
    database.url,
    design('{ i: { on: ["(lower(v))"] }, j: { on: ["(abs(id))"] } }'),
  );
  expect(made.diagnostics.map(({ address, message }) => `${address} ${message}`)).toEqual([
    expect.stringContaining(
      `index.public.i the server refuses this index: schema public may be written to by ${MALLORY}`,
    ),
  ]);
});

const WORD = `CREATE DOMAIN public.word AS varchar; CREATE FUNCTION public.same(public.word, public.word) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION public.like_word(varchar, varchar) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE OPERATOR public.= (leftarg = varchar, rightarg = varchar, procedure = public.like_word);`;

test('operators count where they are used, with the columns of that use', async () => {
  const database = await owned(await scene(WORD));
  const made = await plan(
    database.url,
    design(
      `{ a: { on: [v, (id + 1)], where: "id = 1 AND v IS NOT NULL" }, b: { on: [id], where: "v IN ('x', 'y')" } }`,
    ),
  );
  expect(made.diagnostics.map(({ address }) => address)).toEqual(['index.public.b']);
});

test('an index that calls a function of a stranger is not asked about, and is replaced by what the design says', async () => {
  const database = await owned(await scene());
  await database.client.query(`${shadows('public')}
    CREATE INDEX i ON public.orders (id) WHERE v = public.lower('ABC'::varchar);
    SELECT setval('mallorys.called', 1, false);`);
  const made = await plan(
    database.url,
    design(`{ i: { on: [id], where: "v = lower('ABC'::varchar)" } }`),
  );
  expect(made.steps.map(({ id }) => id)).toContain('index.public.i#swap');
  expect(await called(database)).toBe(false);
});

test.each([
  ['function', '(public.lower(v))'],
  ['operator', "(v OPERATOR(public.=) 'x'::varchar)"],
  ['domain', "(v = 'x'::mallorys.word)"],
])(
  'a %s of a stranger that is named with its schema is not run by a plan',
  async (_, expression) => {
    const database = await owned(await scene());
    await database.client.query(`${shadows('public')}
    CREATE FUNCTION mallorys.fine(text) RETURNS bool LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM mallorys.spy(); RETURN true; END $$;
    CREATE DOMAIN mallorys.word AS varchar CHECK (mallorys.fine(VALUE));
    ALTER DOMAIN mallorys.word OWNER TO ${MALLORY};`);
    const made = await plan(
      database.url,
      design(
        `{ i: { on: [id], where: "${expression.replace('(public.lower(v))', "public.lower('A'::varchar) = v")}" } }`,
      ),
    );
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['unchecked-definition']);
    expect(await called(database)).toBe(false);
  },
);

test.each([
  ['a superuser owns all', ''],
  ['one role owns the database and the table', `ALTER TABLE public.orders OWNER TO ${MALLORY};`],
  [
    'a member of the owner may create',
    `ALTER TABLE public.orders OWNER TO ${OWNER}; GRANT ${OWNER} TO ${MALLORY};`,
  ],
])('nothing is said where %s', async (_, how) => {
  const bare = await scene(`${PRICE}${how}`);
  const database = how === '' ? bare : await owned(bare);
  const made = await plan(
    database.url,
    design(`{ i: { on: ["(price(id))"], where: "v = 'x'" } }`, '{ s: { on: [v, "(price(id))"] } }'),
  );
  expect(made.diagnostics).toEqual([]);
});
