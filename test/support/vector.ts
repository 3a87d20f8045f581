import { beforeAll, beforeEach } from 'vitest';
import { choose, freshDatabase, type TestDatabase } from './database.ts';

/** A database that the tests of a file share, with what this SQL makes; where no backend has pgvector they are skipped. */
export function databaseWithVectors(scene: string): () => TestDatabase {
  let db: TestDatabase | null = null;
  beforeAll(async () => {
    try {
      choose(undefined, ['vector']);
    } catch {
      return;
    }
    db = await freshDatabase(undefined, { needs: ['vector'] });
    await db.client.query(scene);
  });
  beforeEach((t) => {
    if (db === null) t.skip('needs vector');
  });
  return () => {
    if (db === null) throw new Error('asked before the first test');
    return db;
  };
}
