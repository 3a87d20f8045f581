import { DboptError, type Design, failedWith, qualified } from '../model/index.ts';
import {
  acquireLock,
  type Client,
  endStrays,
  type HeldLock,
  type Mark,
  readFamilyMarks,
  schemaOids,
} from '../postgres/index.ts';
import { type Database, openStore, schemaOf } from './database.ts';
import { troubleOf } from './trouble.ts';
import { underway } from './underway.ts';

/** What an apply holds on to: the lock, which ends with its connection, and a connection to read by. */
export interface Holding {
  readonly reader: Client;
  readonly lock: HeldLock;
  /** By name the oids of all schemas, as they were before anything was planned. */
  readonly schemas: ReadonlyMap<string, number>;
  /** By qualified name what the tables of the design, and their partitions, were then. */
  readonly tables: ReadonlyMap<string, Mark>;
}

/** What is held of a design: its state, and the tables that it is about. */
export type Holds = Pick<Design, 'state'> & Partial<Pick<Design, 'declared'>>;

export async function hold(db: Database, design: Holds): Promise<Holding> {
  const client = await db.connect('lock');
  const reader = await db.connect('apply');
  const lock = await take(client, reader, design);
  // What a dead run still works on would change under the plan.
  await endStrays(reader, lock);
  const { declared = [] } = design;
  const names = new Set(declared.flatMap(({ table }) => (table ? [qualified(table)] : [])));
  return {
    ...{ reader, lock, schemas: await schemaOids(reader) },
    tables: await readFamilyMarks(reader, [...names]),
  };
}

/** Takes the lock of a design. Throws `lock-held`, which tells how far the run is that has it. */
export async function take(
  client: Client,
  reader: Client,
  design: Pick<Design, 'state'>,
): Promise<HeldLock> {
  try {
    return await acquireLock(client, reader, { schema: schemaOf(design) });
  } catch (error) {
    if (!(error instanceof DboptError) || !failedWith(error, 'lock-held')) throw error;
    const text = await farText(reader, design);
    const told = error.diagnostics.map((said) => ({ ...said, message: `${said.message}${text}` }));
    throw new DboptError(told, { cause: error });
  }
}

/** Who may not read the state is told who holds the lock all the same. */
async function farText(reader: Client, design: Pick<Design, 'state'>): Promise<string> {
  try {
    const running = await underway(reader, design, openStore(design, reader, { reads: true }));
    return running === null ? '' : `; ${running.told.message}`;
  } catch (error) {
    if (troubleOf(error) === null) throw error;
    return '';
  }
}
