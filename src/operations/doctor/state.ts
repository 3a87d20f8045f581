import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Checkup, type Design, failed, ok, type State, warning } from '../../model/index.ts';
import { type Client, holderText, lockHolder, type Vitals, wayOut } from '../../postgres/index.ts';
import type { Store } from '../../state/index.ts';
import { schemaOf } from '../database.ts';
import { troubleOf } from '../trouble.ts';
import { openRuns, underway } from '../underway.ts';

/** Where the state is, whether it can be read, what it knows. */
export async function state(
  design: Pick<Design, 'state'>,
  store: Store,
  vitals: Vitals,
): Promise<Checkup> {
  try {
    const known = await store.load();
    return known.lineage === '' ? await absent(design, vitals) : present(design, known);
  } catch (error) {
    const [trouble] = troubleOf(error) ?? [];
    if (trouble === undefined) throw error;
    return failed('state', trouble.message, trouble.hint);
  }
}

const placeOf = ({ state: place }: Pick<Design, 'state'>): string =>
  place.in === 'database' ? `schema ${place.schema}` : place.path;

const present = (design: Pick<Design, 'state'>, { entries, serial, version }: State): Checkup =>
  ok(
    'state',
    `in ${placeOf(design)}: ${Object.keys(entries).length} resources, serial ${serial}, version ${version}`,
  );

/** The first apply makes it, if it may. */
async function absent(design: Pick<Design, 'state'>, { mayCreate }: Vitals): Promise<Checkup> {
  const { state: place } = design;
  const message = `none yet; the first apply makes it in ${placeOf(design)}`;
  if (place.in === 'database') {
    return mayCreate
      ? ok('state', message)
      : warning('state', message, 'the role that applies needs CREATE on the database');
  }
  return (await isWritable(dirname(place.path)))
    ? ok('state', message)
    : warning('state', message, `its folder cannot be written to: ${dirname(place.path)}`);
}

/** A folder that is not there yet is made in the nearest one that is. */
async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    return true;
  } catch {
    const absent = await access(folder).then(
      () => false,
      () => true,
    );
    return absent && dirname(folder) !== folder && isWritable(dirname(folder));
  }
}

/** Whether an apply is at work, or one died. */
export async function lock(
  client: Client,
  design: Pick<Design, 'state'>,
  store: Store,
): Promise<Checkup> {
  const running = await readable(() => underway(client, design, store), null);
  if (running !== null) return warning('lock', running.told.message, WAIT);
  const holder = await lockHolder(client, schemaOf(design));
  if (holder !== null) {
    const way = wayOut(holder) ?? 'dbopt state unlock tells more';
    return warning('lock', `held by ${holderText(holder)}`, way);
  }
  const [run] = await readable(async () => (await openRuns(client, store)).dead, []);
  return run === undefined
    ? ok('lock', 'nobody holds it')
    : warning(
        'lock',
        `the run ${run.id} of ${run.by} was never closed: it died`,
        'dbopt apply finishes what it left',
      );
}

const WAIT = 'another apply is refused until it has ended';

/** Why the state cannot be read is told as its own checkup. */
async function readable<T>(read: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (troubleOf(error) === null) throw error;
    return otherwise;
  }
}
