import {
  type Actual,
  type Address,
  address,
  type Change,
  fail,
  type Hazard,
  identifier,
  type Step,
  type StepContext,
  stepId,
  texts,
} from '../../model/index.ts';
import { id, list, lit, sql } from '../../postgres/index.ts';
import { type Along, namesAlong, readAlong, relationsAlong } from '../shared/along.ts';
import { lockHazards, step } from '../shared/step.ts';
import { type Dependent, remaining } from './dependents.ts';
import { PRELOAD } from './desire.ts';
import { goneNames, movedNames } from './names.ts';
import { moved, NONE, runs } from './script.ts';

/** CREATE, ALTER or DROP EXTENSION. Throws where something still needs what is to be dropped. */
export function extensionSteps(change: Change, context: StepContext): readonly Step[] {
  const name = (change.actual ?? change.desired)?.names[0];
  if (name === undefined) return [];
  if (change.action === 'create') return [create(change, name, context)];
  return change.action === 'delete' ? [drop(change, name, context)] : alter(change, name, context);
}

/** What can be tried unnoticed. An update may run for long and lock tables of its own, and a move locks those there are. */
export const triedSteps = (change: Change, context: StepContext): readonly Step[] =>
  extensionSteps(
    { ...change, fields: change.fields.filter(({ field }) => field !== 'version') },
    context,
  ).filter(({ locks }) => locks.length === 0);

function create(change: Change, name: string, { snapshot }: StepContext): Step {
  const { server, actual } = snapshot;
  const { version, schema } = change.desired?.fields ?? {};
  // Without a schema it would go wherever the search_path of the session leads.
  const into = schema?.text ?? (server.extensions[name]?.schema ? null : 'public');
  const missing = missingSchema(into, server.schemas);
  const options = [
    ...(into === null ? [] : [sql` SCHEMA ${id(into)}`]),
    ...(version === undefined ? [] : [sql` VERSION ${lit(version.text)}`]),
  ];
  const requires = server.extensions[name]?.requires ?? [];
  const waits = change.desired?.facts.waits === true;
  return step(change, 'create', {
    title: `create extension ${name}${version === undefined ? '' : ` ${version.text}`}`,
    phase: 'extensions',
    sql: [...missing.sql, sql`CREATE EXTENSION ${id(name)}${list(options, '')}`],
    makes: missing.makes,
    calls: runs(change, name, into ?? server.extensions[name]?.schema ?? null, server),
    needs: [
      ...moved(name, server),
      ...requires
        .map((other) => address('extension', other))
        .filter((other) => actual[other] === undefined)
        .map((other) => stepId(other, 'create')),
      ...(waits ? [stepId(PRELOAD, 'set')] : []),
    ],
    ...(waits ? { awaits: 'restart' } : {}),
  });
}

/** The journal keeps the schema's name, so that a drop later knows that it was ours. */
function missingSchema(schema: string | null, existing: readonly string[]) {
  if (schema === null || existing.includes(schema)) return { sql: [], makes: [] };
  // Two extensions may ask for the same one.
  return { sql: [sql`CREATE SCHEMA IF NOT EXISTS ${id(schema)}`], makes: [identifier(schema)] };
}

function alter(change: Change, name: string, { snapshot }: StepContext): readonly Step[] {
  return change.fields.flatMap(({ field, to }) => {
    if (to === null) return [];
    if (field === 'version') {
      return step(change, 'update', {
        title: `update extension ${name} to ${to.text}`,
        phase: 'extensions',
        sql: [sql`ALTER EXTENSION ${id(name)} UPDATE TO ${lit(to.text)}`],
        calls: runs(change, name, null, snapshot.server),
        needs: moved(name, snapshot.server),
      });
    }
    const missing = missingSchema(to.text, snapshot.server.schemas);
    return step(change, 'move', {
      locks: exclusive(texts(change.actual?.facts.tables)),
      title: `move extension ${name} to schema ${to.text}`,
      phase: 'extensions',
      sql: [...missing.sql, sql`ALTER EXTENSION ${id(name)} SET SCHEMA ${id(to.text)}`],
      makes: missing.makes,
      calls: { ...NONE, moves: [{ extension: name, schema: to.text }] },
      hazards: change.actual === null ? [] : movedNames(name, to.text, change.actual),
    });
  });
}

/** Never CASCADE: what is in use stays. Its schema goes too where we made it and nothing else is in it. */
function drop(change: Change, name: string, { snapshot, made, leaving }: StepContext): Step {
  const { actual } = change;
  const tables = texts(actual?.facts.tables);
  const needing = actual === null ? [] : remaining(actual, leaving ?? new Set());
  if (needing.length > 0) throw inUse(change, name, needing);
  const along = alongBeside(actual, leaving ?? new Set());
  const others = relationsAlong(along, 'table').filter((table) => !tables.includes(table));
  const schema = actual?.fields.schema?.text ?? '';
  const ours = made.has(identifier(schema)) && actual?.facts.alone === true;
  return step(change, 'drop', {
    title: `drop extension ${name}`,
    phase: 'extension drops',
    sql: [sql`DROP EXTENSION ${id(name)}`, ...(ours ? [sql`DROP SCHEMA ${id(schema)}`] : [])],
    locks: exclusive([
      ...new Set([
        ...tables,
        ...texts(actual?.facts.indexes),
        ...others,
        ...relationsAlong(along, 'index'),
      ]),
    ]),
    hazards: [
      ...others.flatMap((table) => lockHazards('ACCESS EXCLUSIVE', table)),
      ...(tables.length > 0
        ? [loss(`the tables of ${name} go with it: ${tables.join(', ')}`)]
        : []),
      ...takesAlong(name, along),
      ...(actual === null ? [] : goneNames(name, actual)),
    ],
    needs: Object.keys(snapshot.server.extensions)
      .filter((other) => snapshot.server.extensions[other]?.requires.includes(name))
      .map((other) => address('extension', other))
      .filter((other) => snapshot.actual[other] !== undefined)
      .map((other) => stepId(other, 'drop')),
  });
}

const inUse = ({ address: at }: Change, name: string, needing: readonly Dependent[]) =>
  fail(
    'extension-in-use',
    `extension ${name} cannot be dropped: ${needing.map(({ text }) => text).join(', ')} need${needing.length === 1 ? 's' : ''} it`,
    {
      hint: 'declare it again, or drop those first: dbopt never drops what others made',
      address: at,
    },
  );

const exclusive = (relations: readonly string[]): Step['locks'] =>
  relations.map((relation) => ({ relation, mode: 'ACCESS EXCLUSIVE' }));

/** What was made to go with it, and does not leave by a step of its own. */
const alongBeside = (actual: Actual | null, leaving: ReadonlySet<Address>): readonly Along[] =>
  readAlong(actual?.facts.along).filter(
    ({ index }) => index === null || !leaving.has(address('index', index.schema, index.name)),
  );

function takesAlong(name: string, along: readonly Along[]): readonly Hazard[] {
  const names = namesAlong(along);
  return names === '' ? [] : [loss(`what others made to go with ${name} goes: ${names}`)];
}

/** Of its own tables (pg_partman's configuration, PostGIS' spatial_ref_sys) and of what others made; everything else can
 *  be made again. */
const loss = (message: string): Hazard => ({ code: 'data-loss', message });
