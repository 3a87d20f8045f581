import { equal, type Snapshot } from '../../../src/model/index.ts';
import { isDrawn } from '../../../src/planner/index.ts';
import { readServer, readSnapshot } from '../../../src/postgres/index.ts';
import { PROVIDERS } from '../../../src/providers/index.ts';
import { databaseStore } from '../../../src/state/index.ts';
import { catalogDump } from '../catalog/dump.ts';
import { freshDatabase, type TestDatabase } from '../database.ts';
import { apply, plan } from '../dbopt.ts';
import { createAll, designText, type Scenario } from './scenario.ts';

/** What is wrong; nothing, where the promises hold. */
export type Problems = readonly string[];

/** Holds many scenarios, each in a schema of its own, to what dbopt promises of every design:
 *  applied, it leaves nothing to do, whatever was there before; and taken out, it leaves no trace. */
export async function check(scenarios: readonly Scenario[]): Promise<Problems> {
  const [both, alone] = [await freshDatabase(), await freshDatabase()];
  try {
    return await compare(both, alone, scenarios);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    await both.drop();
    await alone.drop();
  }
}

async function compare(
  both: TestDatabase,
  alone: TestDatabase,
  scenarios: readonly Scenario[],
): Promise<Problems> {
  const design = (which: 'a' | 'b') => designText(scenarios.map((one, i) => [`s${i}`, one[which]]));
  await prepare(both, scenarios);
  await prepare(alone, scenarios);
  const before = await catalogDump(both.client);
  return [
    ...(await settles(both, 'A', design('a'))),
    ...(await settles(both, 'B after A', design('b'))),
    ...(await settles(alone, 'B alone', design('b'))),
    ...(await sameValues(both, alone)),
    ...(await settles(both, 'nothing', designText([]))),
    ...differences('taken out', before, await catalogDump(both.client)),
  ];
}

/** The tables, and what someone made there by hand: dbopt makes it too, but forgets that it did. */
async function prepare({ client, url }: TestDatabase, scenarios: readonly Scenario[]) {
  await client.query(scenarios.map((one, i) => createAll(`s${i}`, one)).join(';\n'));
  await apply(url, designText(scenarios.map(({ found }, i) => [`s${i}`, found])));
  await client.query('DROP SCHEMA IF EXISTS dbopt CASCADE');
}

async function settles({ url }: TestDatabase, what: string, design: string): Promise<Problems> {
  const { diagnostics } = await apply(url, design);
  const next = await plan(url, design);
  return [
    ...diagnostics.map((d) => `${what}: ${d.message}`),
    ...next.changes
      .filter(isDrawn)
      .map(
        ({ address, action, fields }) =>
          `${what}: the next plan would ${action} ${address}: ${JSON.stringify(fields)}`,
      ),
  ];
}

/** Every field that the design names has the same value in both databases. */
async function sameValues(one: TestDatabase, other: TestDatabase): Promise<Problems> {
  const [left, right] = [await managed(one), await managed(other)];
  return Object.values(right.entries).flatMap(({ address, fields }) =>
    Object.keys(fields).flatMap((field) => {
      const [a, b] = [left, right].map(({ actual }) => actual[address]?.fields[field]?.value);
      return equal(a, b)
        ? []
        : [`${address} ${field}: ${JSON.stringify(a)} after A, ${JSON.stringify(b)} without`];
    }),
  );
}

async function managed({ client }: TestDatabase) {
  const { entries } = await databaseStore(client, 'dbopt').load();
  const all = Object.values(entries);
  const tables = all.flatMap(({ table }) => table ?? []);
  const scope = { declared: [], entries: all, tables, measures: true };
  const snapshot: Snapshot = await readSnapshot(client, await readServer(client), PROVIDERS, scope);
  return { entries, actual: snapshot.actual };
}

type Dump = Awaited<ReturnType<typeof catalogDump>>;

function differences(when: string, before: Dump, after: Dump): Problems {
  return Object.keys(before).flatMap((section) => {
    const [a = {}, b = {}] = [before[section], after[section]];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))
      .map(
        (name) => `${when}: ${name}: ${JSON.stringify(a[name])} became ${JSON.stringify(b[name])}`,
      );
  });
}
