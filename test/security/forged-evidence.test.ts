import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ADVISORS } from '../../src/advisors/index.ts';
import { DEFAULT_LIMITS, type Evidence } from '../../src/model/index.ts';
import { readEvidenceFile } from '../../src/operations/advise/index.ts';
import { observeDatabase, observedDatabase } from '../support/observe/scene.ts';

const SCENE = `
  CREATE TABLE notes (id bigint PRIMARY KEY, doc jsonb, made timestamptz DEFAULT now());
  INSERT INTO notes SELECT i, jsonb_build_object('n', i) FROM generate_series(1, 100) i;
  CREATE INDEX ON notes USING gin (doc);
  CREATE STATISTICS notes_s ON id, made FROM notes;
  SELECT count(*) FROM notes WHERE doc @> '{"n": 1}';
  ANALYZE notes`;

type Path = readonly (string | number)[];

/** The places of all that a value holds; of a list, its first. */
function places(value: unknown, path: Path = []): readonly Path[] {
  const own = path.length === 0 ? [] : [path];
  if (typeof value !== 'object' || value === null) return own;
  const inside = Array.isArray(value)
    ? value.slice(0, 1).entries()
    : Object.entries(value).slice(0, 40);
  return [...own, ...[...inside].flatMap(([key, one]) => places(one, [...path, key]))];
}

/** A copy in which one place has another value; undefined: nothing stands there. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((one, i) => (i === key ? changed(one, rest, to) : one));
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, one]) => [
      name,
      name === key ? changed(one, rest, to) : one,
    ]),
  );
}

const advise = (evidence: Evidence) =>
  ADVISORS.flatMap((one) => one.findings({ evidence, design: null, limits: DEFAULT_LIMITS }));

test('evidence of which any place was forged is refused with that place, or does no harm', async () => {
  const db = await observedDatabase();
  await db.client.query(SCENE);
  const { evidence } = await observeDatabase(db.url, { watch: 100 });
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-forged-'));
  const file = join(folder, 'evidence.json');
  const read = async (forged: unknown) => {
    await writeFile(file, JSON.stringify(forged));
    return readEvidenceFile(file);
  };
  try {
    advise(await read(evidence));
    const all = places(evidence);
    expect(all.length).toBeGreaterThan(500);
    let refused = 0;
    for (const [i, path] of all.entries()) {
      for (const to of [7, 'seven', null, [null], {}, undefined].filter(
        (_, at) => (at + i) % 2 === 0,
      )) {
        const result = await read(changed(evidence, path, to)).catch((error: unknown) => error);
        if (result instanceof Error) {
          refused += 1;
          expect(result, path.join('.')).toMatchObject({ diagnostics: [{ code: 'no-evidence' }] });
        } else {
          advise(result as Evidence);
        }
      }
    }
    expect(refused).toBeGreaterThan(all.length);
    await expect(read(changed(evidence, ['server'], undefined))).rejects.toThrow(/: server is not/);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 120_000);
