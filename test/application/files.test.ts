import { expect, test } from 'vitest';
import { mostOf, readFiles } from '../support/python.ts';

const ASYNCPG = 'import os, asyncpg\n';

test.each<[from: string, size: string, most: number | null]>([
  ['from .config import SIZE', 'SIZE', 41],
  ['from app.config import SIZE as S', 'S', 41],
  ['from .config import *', 'SIZE', 41],
  ['from app import config', 'config.SIZE', 41],
  ['from .deep.settings import settings', 'settings.size', 42],
  ['from .again import SIZE', 'SIZE', 41],
  ['from .circle import N', 'N', null],
  ['from ....far import N', 'N', null],
])('%s is followed within the project', async (line, size, most) => {
  const more = {
    'app/config.py': 'SIZE = 41',
    'app/deep/settings.py': 'class S:\n    size = 42\nsettings = S()',
    'app/again.py': 'from app.config import SIZE',
    'app/circle.py': 'from .round import N',
    'app/round.py': 'from .circle import N',
  };
  const text = `${ASYNCPG}${line}\np = asyncpg.create_pool(max_size=${size})`;
  expect(await mostOf(text, more)).toEqual([most]);
});

test('a module of the project may hand on what makes pools', async () => {
  const more = { 'app/lib.py': 'from asyncpg import create_pool' };
  expect(await mostOf('from .lib import create_pool\np = create_pool(max_size=3)', more)).toEqual([
    3,
  ]);
});

test('gunicorn says how many processes, cores are asked for', async () => {
  const gunicorn = (text: string) => ({ 'app/db.py': '', 'gunicorn.conf.py': text });
  const asks = gunicorn('import os\nworkers = os.cpu_count() * 2 + 1');
  expect((await readFiles(asks, undefined, 8)).workers).toEqual({
    count: 17,
    place: 'gunicorn.conf.py:2',
  });
  expect((await readFiles(asks)).workers).toHaveProperty('unknown');
  expect((await readFiles(gunicorn('workers = ='))).workers).toHaveProperty('unknown');
  expect((await readFiles(gunicorn('bind = ":1"'))).workers).toBeNull();
});

test('what is no Python is told with its place', async () => {
  const { unread, pools } = await readFiles({ 'app/db.py': 'x = 1\ndef (:\n' });
  expect(pools).toEqual([]);
  expect(unread[0]?.place).toMatch(/^app\/db\.py:[12]$/);
  expect((await readFiles({ 'app/db.py': 'a\0b' })).unread).toHaveLength(1);
  expect((await readFiles({})).unread).toHaveLength(1);
});

test('nothing that stands in a string comes out', async () => {
  const secret = 'postgresql://u:hunter2@h/d';
  const texts = [
    `p = asyncpg.create_pool("${secret}", max_size=load("${secret}").size)`,
    `p = asyncpg.create_pool(max_size=int(os.getenv("${secret}", "5")))`,
    `p = asyncpg.create_pool(max_size="${secret}")`,
    `p = asyncpg.create_pool(max_size={"${secret}": 1}["${secret}"])`,
    `p = asyncpg.create_pool(max_size=f("${secret}")("${secret}"))`,
    `p = asyncpg.create_pool(**{"${secret}": g("${secret}")}, max_size="${secret}".n)`,
    `p = asyncpg.create_pool(max_size="${secret}"`,
    `class S:\n    size: int = int("${secret}")\np = asyncpg.create_pool(max_size=S().size)`,
  ];
  for (const text of texts) {
    expect(JSON.stringify(await readFiles({ 'app/db.py': ASYNCPG + text }))).not.toMatch(
      /hunter2|u:/,
    );
  }
});
