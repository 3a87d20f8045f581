import { beforeAll, beforeEach, onTestFinished } from 'vitest';
import type { Evidence, IndexFacts } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { connect } from '../connect.ts';
import type { OwnDatabase } from '../own-server.ts';
import { observeDatabase, observedDatabase } from './scene.ts';

// All that the server writes out by looking at relations: of mal.x itself, and by its row type of others.
const MAL = `
  CREATE SCHEMA mal;
  CREATE TABLE mal.x (id int DEFAULT 5 CHECK (id > 0) REFERENCES app.t (id), g int GENERATED ALWAYS AS (id * 2) STORED, big text);
  CREATE INDEX x_computed ON mal.x ((id + 1)) WHERE id > 3;
  ALTER TABLE mal.x ADD CONSTRAINT x_never EXCLUDE USING btree (id WITH =) WHERE (false);
  CREATE STATISTICS mal.s ON (id + 1), (id + 2) FROM mal.x;
  CREATE VIEW mal.v AS SELECT id FROM mal.x;
  CREATE VIEW mal.joined AS SELECT t.id FROM app.t JOIN mal.x USING (id);
  CREATE VIEW mal.v2 AS SELECT id FROM mal.v;
  CREATE MATERIALIZED VIEW mal.m AS SELECT id FROM mal.x;
  CREATE RULE r AS ON INSERT TO mal.x DO ALSO SELECT 1;
  CREATE POLICY p ON mal.x USING (id > 1);
  CREATE TABLE mal.pp (id int) PARTITION BY RANGE (id);
  CREATE TABLE mal.p1 PARTITION OF mal.pp FOR VALUES FROM (1) TO (5);
  CREATE TABLE mal.pe (id int) PARTITION BY RANGE ((id + 1));
  CREATE TYPE mal.comp AS (a int, b mal.x);
  CREATE FUNCTION mal.rows() RETURNS SETOF mal.x LANGUAGE sql AS 'SELECT * FROM mal.x';
  CREATE FUNCTION mal.body() RETURNS SETOF int BEGIN ATOMIC SELECT id FROM mal.x; END;
  CREATE FUNCTION mal.defaulted(a int DEFAULT ((ROW(1, 2, 'x')::mal.x).id)) RETURNS int LANGUAGE sql AS 'SELECT 1';
  CREATE VIEW mal.of_rows AS SELECT 1 AS one FROM mal.rows();
  CREATE TABLE mal.y (id int, c mal.x, d mal.comp, e mal.x[]);
  CREATE INDEX y_plain ON mal.y (id);
  CREATE INDEX y_own ON mal.y ((id + 1));
  CREATE INDEX y_field ON mal.y (((c).id));
  CREATE INDEX y_deep ON mal.y ((((d).b).g)) WHERE (e[1]).id > 1;
  CREATE INDEX y_row ON mal.y ((c = ROW(1, 2, 'x')::mal.x));
  CREATE STATISTICS mal.ys ON ((c).id), ((c).g) FROM mal.y;
  CREATE VIEW mal.of_type AS SELECT (c).id, e FROM mal.y;
  CREATE TABLE mal.py (c mal.x) PARTITION BY RANGE (((c).id))`;

/** Tables of app, and of mal, which somebody may lock. */
export function lockedScene() {
  let db: OwnDatabase;
  let holder: Client;

  beforeAll(async () => {
    db = await observedDatabase();
    await db.client.query(`
    CREATE SCHEMA app;
    CREATE TABLE app.t (id int PRIMARY KEY, payload jsonb);
    CREATE INDEX t_key ON app.t ((payload ->> 'a')) WHERE id > 7;
    CREATE VIEW app.v AS SELECT id FROM app.t WHERE id > 9;
    INSERT INTO app.t SELECT i, jsonb_build_object('a', i) FROM generate_series(1, 1000) i;
    ${MAL};
    ANALYZE`);
  });

  beforeEach(async () => {
    holder = await connect({ url: db.url, applicationName: 'the locker' });
    onTestFinished(() => holder.end());
  });

  async function seenWhile(
    statement: string,
    options: Parameters<typeof observeDatabase>[1] = {},
  ): Promise<Evidence> {
    await holder.query(`BEGIN; ${statement}`);
    return (await observeDatabase(db.url, options)).evidence;
  }

  return { db: () => db, holder: () => holder, seenWhile };
}

export const tableOf = ({ tables }: Evidence, name: string) =>
  tables.find((one) => one.name === name);
export const indexOf = (evidence: Evidence, name: string): IndexFacts | undefined =>
  evidence.tables.flatMap(({ indexes }) => indexes).find((one) => one.name === name);
export const leftOut = ({ cannot }: Evidence): readonly string[] =>
  cannot
    .filter(({ code, relation }) => code === 'locked' && relation === null)
    .map(({ what }) => what);
