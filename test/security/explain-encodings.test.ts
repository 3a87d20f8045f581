import { expect, test } from 'vitest';
import { explainStatement } from '../../src/postgres/explain/index.ts';
import { connect } from '../../src/postgres/session/connect.ts';
import { ownDatabase } from '../support/own-server.ts';

/** A whole name where a letter takes a byte; the parser reads UTF-8, where it takes two, and cuts it. */
const LONG = 'é'.repeat(40);

let count = 0;

test.each([
  ['a function', `SELECT m.${LONG}('x')`],
  ['a table with a function of its owner in an index', `SELECT * FROM m.${LONG} WHERE note <> 'y'`],
  ['a schema', `SELECT ${LONG}.f('x')`],
  ['a type', `SELECT 'x'::m.${LONG}`],
])(
  'of a name that the server reads whole and the parser does not nothing is planned: %s',
  async (_, statement) => {
    const own = await ownDatabase();
    const [url, role] = [new URL(own.url), `latin_${count++}_${process.pid}`];
    url.pathname = `/${role}`;
    try {
      await own.client.query(
        `CREATE DATABASE ${role} ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`,
      );
      const client = await connect({ url: url.href, applicationName: 'dbopt explain' });
      try {
        await client.query(`CREATE ROLE ${role}; CREATE SCHEMA m; CREATE SCHEMA ${LONG}; GRANT ALL ON SCHEMA m, ${LONG} TO ${role}; SET ROLE ${role};
        CREATE FUNCTION m.${LONG}(t text) RETURNS text LANGUAGE plpgsql VOLATILE AS 'BEGIN RETURN t; END';
        CREATE FUNCTION ${LONG}.f(t text) RETURNS text LANGUAGE plpgsql VOLATILE AS 'BEGIN RETURN t; END';
        CREATE FUNCTION m.f(t text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN m.${LONG}(t); END';
        CREATE TABLE m.${LONG} (id int, note text); CREATE INDEX ON m.${LONG} (id) WHERE note <> m.f('x'); RESET ROLE`);
        const answer = await explainStatement(client, statement, {
          ...{ parameters: [], timeout: 20_000, ofOthers: false },
        });
        expect(answer).toMatchObject({ how: 'nothing', plan: null });
        expect(answer.because.join()).toMatch(/read differently in LATIN1/);
        const short = await explainStatement(client, "SELECT 'é' AS é", {
          ...{ parameters: [], timeout: 20_000, ofOthers: false },
        });
        expect(short.how).toBe('run');
      } finally {
        await client.end();
      }
    } finally {
      await own.client.query(`DROP DATABASE ${role} WITH (FORCE)`);
      await own.drop();
    }
  },
);
