import type { Design, Evidence } from '../../model/index.ts';
import { database, openStore } from '../database.ts';
import { keepReading } from './keep.ts';
import { type ObserveOptions, observe } from './observe.ts';

export interface LiveOptions extends Pick<ObserveOptions, 'scope' | 'watch' | 'queries'> {
  readonly url?: string | undefined;
  /** The evidence that is compared with; null: the reading kept in the state. */
  readonly since: Evidence | null;
}

export interface Live {
  readonly evidence: Evidence;
  /** Whether the reading was kept in the state. */
  readonly kept: Awaited<ReturnType<typeof keepReading>>;
}

/** The state's schema where no design says otherwise. */
const STATE_SCHEMA = 'dbopt';

/** Observes the database that the URL or the design names; `design` null: there is none, and so no state is known. */
export async function observeLive(design: Design | null, options: LiveOptions): Promise<Live> {
  const { url, since, scope, watch, queries } = options;
  const db = database({ url }, design ?? {});
  try {
    const client = await db.connect('observe');
    const place = design?.state ?? { in: 'database', schema: STATE_SCHEMA };
    const store = openStore({ state: place }, client, { reads: true });
    const kept = await store.reading().catch(() => null);
    const { evidence } = await observe(client, {
      ...{ scope, watch, queries },
      except: [place.in === 'database' ? place.schema : STATE_SCHEMA],
      before: since?.readings.after ?? kept,
    });
    return { evidence, kept: await keepReading(store, kept, evidence.readings.after) };
  } finally {
    await db.close();
  }
}
