import {
  ANNOUNCING,
  announcedShape,
  compareText,
  equal,
  type OtherOwner,
  readJson,
  type StateEntry,
  type StateLocation,
  shape,
} from '../model/index.ts';
import { type Client, id, lit, onlyRow, SYSTEM_ID, sql } from '../postgres/index.ts';

// What a state owns of the whole server is said where every database of it can read: in pg_db_role_setting, as a setting
// of the role that applied, in the state's database. Only superusers, and who was granted SET on it, may give a value to
// a name that no library defines: so what stands there is believed.

interface Announcement {
  /** For people: `schema dbopt`. */
  readonly where: string;
  /** By the clock of the server: of several the newest counts. */
  readonly at: string;
  /** The cluster: a dump that is restored elsewhere takes it along. */
  readonly system: string | null;
  readonly owns: OtherOwner['owns'];
}

/** By what tells the states of one database apart. */
type Announcements = { readonly [key: string]: Announcement };

/** A state, as others tell it from theirs. */
export interface Announcer {
  readonly state: StateLocation;
  readonly lineage: string;
}

const keyOf = ({ state, lineage }: Announcer): string =>
  state.in === 'database' ? `schema ${id(state.schema).text}` : `file ${lineage}`;

const whereOf = (announcer: Announcer): string =>
  announcer.state.in === 'database' ? keyOf(announcer) : `file ${announcer.state.path}`;

interface Row {
  readonly database: string;
  readonly here: boolean;
  readonly role: string;
  readonly mine: boolean;
  readonly text: string;
}

interface Answer {
  readonly database: string;
  readonly system: string | null;
  readonly now: string;
  readonly may: boolean;
  readonly rows: readonly Row[];
}

const PREFIX = `${ANNOUNCING}=`;
const ASK = sql`
SELECT pg_catalog.current_database() AS database, ${SYSTEM_ID} AS system, pg_catalog.to_json(pg_catalog.now()) AS now,
       pg_catalog.has_parameter_privilege(${lit(ANNOUNCING)}, 'SET') AS may,
       (SELECT COALESCE(pg_catalog.json_agg(pg_catalog.json_build_object(
                 'database', d.datname, 'here', d.datname = pg_catalog.current_database(),
                 'role', r.rolname, 'mine', r.rolname = current_user,
                 'text', pg_catalog.substr(c.line, ${lit(PREFIX.length + 1)}))), '[]')
          FROM pg_catalog.pg_db_role_setting s
          JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
          JOIN pg_catalog.pg_roles r ON r.oid = s.setrole,
               pg_catalog.unnest(s.setconfig) AS c(line)
         WHERE pg_catalog.starts_with(c.line, ${lit(PREFIX)})) AS rows`;

interface Said extends Omit<Row, 'text'>, Announcement {
  readonly key: string;
}

const { fields, flag, list, moment, nullable, text } = shape;

const ANSWER = fields({
  ...{ database: text, system: nullable(text), now: moment, may: flag },
  rows: list(fields({ database: text, here: flag, role: text, mine: flag, text })),
});

/** All that is announced on the server, and of this cluster; what has another form was not said by dbopt. */
async function read(client: Client) {
  const { rows } = await client.query<Answer>(ASK.text);
  const answer = onlyRow(rows, ANSWER);
  const said = answer.rows.flatMap(({ text: written, ...row }): readonly Said[] =>
    Object.entries(announcementsIn(written))
      .filter(([, { system }]) => system === null || [system, null].includes(answer.system))
      .map(([key, announcement]) => ({ ...row, ...announcement, key })),
  );
  return { ...answer, said };
}

function announcementsIn(written: string): Announcements {
  const found = readJson<Announcements>(written, announcedShape);
  return 'value' in found ? found.value : {};
}

const newest = (said: readonly Said[]): Said | undefined =>
  said.toSorted((a, b) => compareText(b.at, a.at))[0];

/** What other states own of this server, in whichever database they are. */
export async function othersOf(
  client: Client,
  announcer: Announcer,
): Promise<readonly OtherOwner[]> {
  const { said } = await read(client);
  const own = keyOf(announcer);
  const others = said.filter(({ here, key }) => !here || key !== own);
  return others.filter((one) => {
    const same = others.filter((each) => each.database === one.database && each.key === one.key);
    return newest(same) === one;
  });
}

/** Says what a state owns of the server, where that is not said yet and this role may say it; for a transaction, or two
 *  states of one database that do so at once would lose one. */
export async function announce(
  client: Client,
  announcer: Announcer,
  entries: readonly StateEntry[],
): Promise<void> {
  const key = keyOf(announcer);
  const before = await read(client);
  const owns = owningOf(entries);
  const isHere = ({ here, key: other }: Said) => here && other === key;
  const last = newest(before.said.filter(isHere));
  if (!before.may || equal(last?.owns ?? {}, owns)) return;
  await client.query(sql`SELECT pg_catalog.pg_advisory_xact_lock(${LOCK})`.text);
  const { said, now, system, database } = await read(client);
  const mine = said.filter((each) => each.here && each.mine && each.key !== key);
  // What another role said of this state is outdone by something newer, though it were nothing.
  const isOutdoing = said.some((each) => isHere(each) && !each.mine);
  const announcement = { where: whereOf(announcer), at: now, system, owns };
  const next: Announcements = {
    ...Object.fromEntries(mine.map((each) => [each.key, announcementOf(each)])),
    ...(isOutdoing || Object.keys(owns).length > 0 ? { [key]: announcement } : {}),
  };
  const role = sql`ALTER ROLE CURRENT_USER IN DATABASE ${id(database)}`;
  const change =
    Object.keys(next).length === 0
      ? sql`${role} RESET ${NAME}`
      : sql`${role} SET ${NAME} TO ${lit(JSON.stringify(next))}`;
  await client.query(change.text);
}

const NAME = id(...ANNOUNCING.split('.'));
/** 'dboo', 'owns' in ASCII. */
const LOCK = sql`1684172655, 1870098035`;

const announcementOf = ({ where, at, system, owns }: Said): Announcement => ({
  ...{ where, at, system, owns },
});

const owningOf = (entries: readonly StateEntry[]): OtherOwner['owns'] =>
  Object.fromEntries(
    entries.map((entry) => [
      entry.address,
      { at: entry.at, fields: Object.keys(entry.fields).sort(compareText) },
    ]),
  );
