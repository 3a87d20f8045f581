import type { Maintenance } from '../../src/model/index.ts';
import { database } from '../../src/operations/database.ts';
import { hold } from '../../src/operations/holding.ts';
import { maintainTables } from '../../src/operations/maintain/run.ts';
import { withDesign } from './design.ts';

/** `dbopt maintain` in this process, over and over by a clock of the test's own; `use` is given one run. */
export const maintainer = (
  url: string,
  designText: string,
  use: (run: (now?: string) => Promise<Maintenance>) => Promise<void>,
): Promise<void> =>
  withDesign(designText, {}, async (design) => {
    const db = database({ url }, design);
    try {
      const holding = await hold(db, design);
      const { signal } = new AbortController();
      await use((now) =>
        maintainTables({
          ...{ db, design, holding, signal },
          ...(now === undefined ? {} : { now }),
          allowed: ['data-loss'],
          emit: () => {},
          by: 'tester',
        }),
      );
    } finally {
      await db.close();
    }
  });
