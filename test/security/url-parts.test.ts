// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { expect, test } from 'vitest';
import { DboptError } from '../../src/model/index.ts';
import { connect } from '../../src/postgres/index.ts';
import { lookupIn, substitute } from '../../src/schema/variables.ts';
import { freshDatabase } from '../support/database.ts';

const LONG = 'LongSecret-ABCDEFGH-'.repeat(5);
const TOKEN = 'ghp-MixedCase-Secret-Zz9';
const ENV = { LONG, TOKEN, SPACED: 'horse staple battery', ESCAPED: 'abc%2Ddef%2Dghijkl' };

test.each([
  'postgresql://HOST/${LONG}',
  'postgresql://${LONG}:none@HOST/DATABASE',
  'postgresql://HOST/${ESCAPED}',
  'postgresql://HOST/DATABASE?options=-c%20x${TOKEN}%3D1',
  'postgresql://HOST/DATABASE?options=-c%20work_mem%3D${TOKEN}',
  'postgresql://HOST/DATABASE?options=--x${SPACED}%3D1',
  'postgresql://HOST/DATABASE?sslmode=${TOKEN}',
  'postgresql://HOST/DATABASE?target_session_attrs=${TOKEN}',
  'postgresql://HOST/DATABASE?sslrootcert=/${TOKEN}/root.crt&sslmode=verify-full',
  'host=/tmp/${LONG} dbname=DATABASE',
])('what a URL is put together from is in no message: %s', async (form) => {
  const { url } = await freshDatabase();
  const { username, password, host, pathname } = new URL(url);
  const login = form.includes('}@') ? '' : `${username}:${password}@`;
  const written = form.replace('HOST', `${login}${host}`).replace('DATABASE', pathname.slice(1));
  const told = substitute(written, lookupIn({}, ENV), true).text;
  const error: unknown = await connect({ url: told, applicationName: 'dbopt test' }).catch(
    (e) => e,
  );
  if (!(error instanceof DboptError)) throw error;
  const said = JSON.stringify([error.diagnostics, error.message]).toLowerCase();
  for (const value of Object.values(ENV)) {
    const folded = value.toLowerCase();
    for (let at = 0; at + 6 <= folded.length; at++) {
      const piece = folded.slice(at, at + 6);
      expect(said).not.toContain(piece);
      expect(said).not.toContain(piece.replaceAll('-', '_'));
    }
  }
});

test.each(
  `sslmode target_session_attrs connect_timeout channel_binding gssencmode load_balance_hosts
   ssl_min_protocol_version ssl_max_protocol_version port`.split(/\s+/),
)('of a wrong %s not even a short piece is told', async (name) => {
  const { url } = await freshDatabase();
  const value = 'abcde\tf"ghi\\jk';
  const given = new URL(url);
  if (name === 'port') given.port = '';
  given.searchParams.set(name, value);
  const error: unknown = await connect({
    url: given.href,
    applicationName: 'dbopt test',
  }).catch((e) => e);
  if (!(error instanceof DboptError)) throw error;
  const said = JSON.stringify([error.diagnostics, error.message]);
  for (const piece of ['abcde', 'ghi', 'jk']) expect(said).not.toContain(piece);
});
