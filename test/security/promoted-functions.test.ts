import { expect, test, vi } from 'vitest';
import { apply, plan } from '../support/dbopt.ts';
import { neighbours } from './hostile/neighbours.ts';

vi.setConfig({ testTimeout: 120_000 });

const NAME = 's.orders_c_dbopt_promote_6';
const DESIGN = `version: 1
tables: { s.orders: { promote: { c: { from: "j ->> 'c'", type: text, by: trigger } } } }
`;
const OURS = 'AS $$ -- dbopt keeps a column equal to its key\nBEGIN NEW.x := 1; RETURN NEW; END $$';
const PROCEDURE = 'AS $$ -- dbopt keeps a column equal to its key\nBEGIN NULL; END $$';
const trigger = (name: string) =>
  `CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql ${OURS}`;

test.for([
  ['a function that looks like ours', 'mallory', trigger(NAME)],
  [
    'a function of another kind',
    'mallory',
    `CREATE FUNCTION ${NAME}() RETURNS int LANGUAGE sql RETURN 1`,
  ],
  ['a procedure', 'mallory', `CREATE PROCEDURE ${NAME}() LANGUAGE plpgsql ${PROCEDURE}`],
  [
    'an aggregate',
    'mallory',
    `CREATE AGGREGATE ${NAME}(*) (sfunc = int8inc, stype = int8, initcond = 0)`,
  ],
  [
    'a procedure that only gives',
    'mallory',
    `CREATE PROCEDURE ${NAME}(OUT x int) LANGUAGE plpgsql ${PROCEDURE}`,
  ],
  [
    'a function of the owner that is none of ours',
    'shop',
    `CREATE FUNCTION ${NAME}() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
  ],
  [
    'a function of an extension',
    'superuser',
    `${trigger(NAME)}; ALTER EXTENSION plpgsql ADD FUNCTION ${NAME}()`,
  ],
] as const)('%s is not taken over', async ([, who, sql], t) => {
  const { url, client, mallory, shop, asMallory, asShop, triggers } = await neighbours(t);
  await (who === 'mallory' ? asMallory(sql) : who === 'shop' ? asShop(sql) : client.query(sql));
  const { steps, diagnostics } = await plan(url, DESIGN);
  expect(steps).toEqual([]);
  const owner = who === 'mallory' ? mallory : who === 'shop' ? shop : '';
  expect(diagnostics).toMatchObject([
    {
      code: 'name-taken',
      message: expect.stringContaining(`there is another function ${NAME}() of ${owner}`),
      place: { line: 2 },
    },
  ]);
  await expect(apply(url, DESIGN)).rejects.toThrow('another function');
  expect(await triggers()).toEqual([]);
});

test.for([
  ['another signature', `CREATE FUNCTION ${NAME}(int) RETURNS int LANGUAGE sql RETURN 1`],
  ['the name that earlier versions gave', trigger('s.orders_c_dbopt_promote')],
  ['another spelling', trigger('s."Orders_c_dbopt_promote_6"')],
] as const)('a function of %s is passed by', async ([, sql], t) => {
  const { url, shop, asMallory, triggers } = await neighbours(t);
  await asMallory(sql);
  expect(await apply(url, DESIGN)).toMatchObject({ outcome: 'done' });
  expect(await triggers()).toEqual([
    `s.orders zz_dbopt_promote_c orders_c_dbopt_promote_6 ${shop}`,
  ]);
});

test('one that comes between the plan and its first step is an error, and leaves no trigger', async (t) => {
  const { url, client, asMallory, triggers } = await neighbours(t);
  await client.query('BEGIN; LOCK TABLE s.orders IN ACCESS SHARE MODE');
  let slipped: Promise<unknown> | undefined;
  const slip = async () => {
    await asMallory(trigger(NAME));
    await client.query('COMMIT');
  };
  const { outcome, diagnostics } = await apply(url, DESIGN, {
    until: ({ type }) => {
      if (type === 'step-waiting') slipped ??= slip();
      return false;
    },
  });
  await slipped;
  expect([slipped === undefined, outcome, diagnostics[0]?.code]).toEqual([
    ...[false, 'failed', 'exists-already'],
  ]);
  expect(await triggers()).toEqual([]);
  const { rows } = await client.query(
    "SELECT FROM pg_attribute WHERE attrelid = 's.orders'::regclass AND attname = 'c'",
  );
  expect(rows).toEqual([]);
});

test.for([
  ['under its name', 'orders_c_dbopt_promote_6'],
  ['under the name of earlier versions', 'orders_c_dbopt_promote'],
] as const)(
  'a function that somebody else has got, and changed, is made anew: %s',
  async ([, name], t) => {
    const { url, client, shop, mallory, asMallory, triggers } = await neighbours(t);
    await apply(url, DESIGN);
    await client.query(`ALTER FUNCTION ${NAME}() OWNER TO ${mallory}`);
    if (`s.${name}` !== NAME) await client.query(`ALTER FUNCTION ${NAME}() RENAME TO ${name}`);
    await asMallory(
      `CREATE OR REPLACE FUNCTION s.${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN RAISE EXCEPTION ''mine''; END'`,
    );
    // A member of the table's owner alone could not replace it.
    const asShop = await plan(`${url}?options=-crole%3D${shop}`, DESIGN);
    const isNamed = `s.${name}` === NAME;
    expect(asShop.diagnostics.map(({ code }) => code).includes('name-taken')).toBe(isNamed);

    const { changes } = await plan(url, DESIGN);
    expect(changes[0]?.fields.map(({ from }) => from?.text)).toContain(
      `with a function of ${mallory}`,
    );
    expect(await apply(url, DESIGN)).toMatchObject({ outcome: 'done', diagnostics: [] });
    expect(await triggers()).toEqual([
      `s.orders zz_dbopt_promote_c orders_c_dbopt_promote_6 ${shop}`,
    ]);
    await client.query(`UPDATE s.orders SET j = '{"c": "new"}' WHERE id = 1`);
    const { rows } = await client.query(`
    SELECT c, prosecdef FROM s.orders, pg_proc WHERE id = 1 AND oid = '${NAME}'::regproc`);
    expect(rows).toEqual([{ c: 'new', prosecdef: false }]);
    expect((await plan(url, DESIGN)).changes).toEqual([]);
  },
);
