import { expect, test } from 'vitest';
import { deploymentOf, readApplication, roleOf } from '../../src/application/index.ts';
import { readGrammar } from '../support/python.ts';

async function roleIn(text: string) {
  await readGrammar();
  const around = { cores: null, deployment: deploymentOf([]) };
  return roleOf(
    await readApplication(['db.py'], around, async (path) => (path === 'db.py' ? text : null)),
  );
}

const ENGINE = 'from sqlalchemy import create_engine\n';
const ASYNCPG = 'import asyncpg\nimport os\n';

test.each<[text: string, role: string | null]>([
  [`${ENGINE}create_engine("postgresql+psycopg://api:s3cret@db/shop")`, 'api'],
  [`${ENGINE}URL = "postgresql://a%40b@db/shop"\ncreate_engine(URL)`, 'a@b'],
  [`${ENGINE}create_engine(f"postgresql://api:{password}@db/shop")`, 'api'],
  [`${ENGINE}create_engine(f"postgresql://{user}:{password}@db/shop")`, null],
  [`${ENGINE}create_engine("postgresql://db/shop")`, null],
  [`${ENGINE}create_engine("postgresql://db:5432/shop")`, null],
  [`${ASYNCPG}p = asyncpg.create_pool(user="api", password="s3cret")`, 'api'],
  [`${ASYNCPG}p = asyncpg.create_pool(os.getenv("DSN", "postgresql://me@localhost/x"))`, null],
  ['from psycopg_pool import ConnectionPool\nConnectionPool("dbname=shop user=api")', 'api'],
  [`${ASYNCPG}a = asyncpg.create_pool(user="api")\nb = asyncpg.create_pool(user="jobs")`, null],
])('%s', async (text, role) => {
  const found = await roleIn(text);
  expect(found?.name ?? null).toBe(role);
  expect(JSON.stringify(found)).not.toContain('s3cret');
});
