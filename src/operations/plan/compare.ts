import {
  type Change,
  type Declared,
  type Design,
  type Diagnostic,
  hasErrors,
  LAST_MAJOR,
  listed,
  type Names,
  type Scope,
  type Server,
  type Snapshot,
  type StateEntry,
  type Underway,
} from '../../model/index.ts';
import {
  besides,
  boundDiagnostics,
  compare,
  handOf,
  keepDiagnostics,
  lostComments,
  lostSecrets,
  requireKnown,
  restrict,
  setAside,
} from '../../planner/index.ts';
import { type Client, loadParser, readServer, readSnapshot } from '../../postgres/index.ts';
import { PROVIDERS, upkeepAgain } from '../../providers/index.ts';
import { recognised, type Store } from '../../state/index.ts';
import { underway } from '../underway.ts';
import { readBeside, withBeside } from './beside.ts';
import type { Wishes } from './bring.ts';
import { citusDiagnostics } from './citus.ts';
import { desireAll } from './desire.ts';
import { inState } from './given-back.ts';
import { forgotten, how, isPartOf, needsParser, toldOn } from './kinds.ts';
import { importDiagnostics, moveAll, moveDiagnostics, withMoves } from './moved.ts';
import { nameRelations } from './names.ts';
import type { PartOptions, PlanOptions } from './options.ts';
import { type Recalled, recall } from './recall.ts';
import { scopeOf } from './scope.ts';
import { isApart, settledTables } from './settled.ts';
import { staysElsewhere } from './stays.ts';

type Options = PlanOptions & PartOptions;

export interface ComparedDatabase {
  readonly recalled: Recalled;
  readonly scope: Scope;
  /** As it is, and with the partitions that the plan makes. */
  readonly snapshot: Snapshot;
  readonly coming: Snapshot;
  readonly declared: readonly Declared[];
  /** Where only the plan is wanted, neither here nor in the snapshot is what settled tables have. */
  readonly desired: Wishes['desired'];
  readonly entries: { readonly [address: string]: StateEntry };
  /** With errors among the diagnostics they mean nothing by themselves: what is wrong looks like what left. */
  readonly changes: readonly Change[];
  readonly names: Names;
  /** An apply that is at work; what it has in hand is not among the changes, nor among the upkeep owed. */
  readonly underway: Underway | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads design, state and database, and compares them. Writes nothing. */
export async function compareDatabase(
  client: Client,
  design: Design,
  store: Store,
  { only = [], again, now, task = 'plan', barred = [], doubt, server: told, ...more }: Options,
): Promise<ComparedDatabase> {
  const { part, digest } = more;
  const server = part?.server ?? (await told) ?? (await readServer(client));
  const remembered = await (more.recalled ?? recall(store, part?.tables));
  const { made, journal } = remembered;
  const moved = moveAll(remembered.state, design.moved);
  const { state } = moved;
  const ask = () => underway(client, design, journal);
  // A part is planned where nothing was begun since the rest was seen.
  const before = remembered.open && part === undefined ? await ask() : null;
  const managed = listed(state.entries);
  if (again !== true) requireKnown([...design.declared, ...managed], only);
  const scope = scopeOf(design, state);
  const asked = <T extends Pick<Change, 'kind' | 'address' | 'table'>>(all: readonly T[]) =>
    task === 'plan' ? restrict(all, only) : restrict(all, only).filter(isPartOf(task));
  const own = asked(managed);
  const entries =
    own === managed ? state.entries : Object.fromEntries(own.map((e) => [e.address, e]));
  const { maxRetire } = design.policy;
  const terms = {
    entries: remembered.proves ? entries : unproven(entries),
    task,
    barred,
    made,
    maxRetire,
    doubt,
  };
  const isBare = more.bare === true && task === 'plan' && only.length === 0;
  const settled =
    isBare && isApart(remembered, moved, design)
      ? settledTables({ ...terms, declared: design.declared })
      : null;
  const [read, beside] = await Promise.all([
    readSnapshot(client, server, PROVIDERS, scope, {
      ...{ now, digest, moment: part?.moment, letGo: settled?.letGo },
    }),
    readBeside(asked(design.declared), entries),
    // Last: by now the server is at work, which takes it longer than this takes us.
    design.declared.some(needsParser) ? loadParser() : null,
  ]);
  const snapshot = withBeside(read, beside);

  // One that ended or went on meanwhile is in neither of the two looks alone.
  const running = before === null ? null : ((await ask()) ?? before);
  const hand = running === null ? null : handOf(running);
  const owed = remembered.owed
    .filter((step) => hand?.owes(step) !== true)
    .flatMap((step) => upkeepAgain(step, snapshot) ?? []);
  const recalled = { ...remembered, state, owed };

  const declared = asked(design.declared);
  const open = declared.filter((one) => settled?.has(one) !== true);
  const context = { ...terms, declared: design.declared, snapshot };
  const wishes = await desireAll(client, open, context, made);
  const { diagnostics, coming } = wishes;
  const desired = wishes.desired.map((wish) => recognised(wish, entries));
  const secret = Object.values(snapshot.actual).flatMap((one) => {
    const known = recognised(one, entries);
    return known === one ? NONE : [[one.address, known] as const];
  });
  const actual =
    secret.length === 0 ? snapshot.actual : { ...snapshot.actual, ...Object.fromEntries(secret) };
  const sides = setAside({ desired, actual, entries });
  const compared = await inState(store, () =>
    sides.keeping(
      compare({
        ...{ desired: sides.desired, actual, entries: sides.entries },
        ...{ made, how, told: toldOn(server), coming, isSettled: settled?.has },
        relations: snapshot.relations,
      }),
    ),
  );
  const { isNamed } = settled ?? {};
  const named = await nameRelations(client, compared, {
    ...{ snapshot: wishes.snapshot, made, isNamed },
  });
  const { names } = named;
  const known = { snapshot, made, names };
  // What design or state name is no leftover, whatever it is called.
  const isOwned = ({ address }: Change) =>
    entries[address] !== undefined || design.declared.some((one) => one.address === address);
  const leftovers = PROVIDERS.flatMap((p) => p.changes.leftovers?.(compared, known) ?? []).filter(
    (change) => !isOwned(change),
  );
  const changes = besides(
    [...withMoves(compared, moved, entries), ...asked(leftovers), ...forgotten(compared, managed)],
    hand,
  );
  const wrong = [
    ...beside.diagnostics,
    ...citusDiagnostics(declared, snapshot),
    ...diagnostics,
    ...named.diagnostics,
    ...keepDiagnostics(changes, entries),
  ];
  return {
    ...{ recalled, scope, coming: wishes.snapshot, declared, desired, entries, changes },
    snapshot: actual === snapshot.actual ? snapshot : { ...snapshot, actual },
    names,
    underway: running,
    diagnostics: [
      ...(running === null ? [] : [{ ...running.told, hint: LEFT_OUT }]),
      ...untested(server),
      ...recalled.diagnostics,
      ...wrong,
      ...moveDiagnostics(changes, moved, actual),
      ...importDiagnostics(design.imports, state.entries, desired, actual),
      // With errors, what is wrong only looks like what left.
      ...(hasErrors(wrong) ? [] : boundDiagnostics(changes, entries, snapshot)),
      ...(hasErrors(wrong) ? [] : await staysElsewhere(client, changes, snapshot)),
      ...sides.diagnostics,
      ...lostComments(changes),
      ...lostSecrets({ declared, desired: sides.desired, actual, entries: sides.entries }),
    ],
  };
}

const NONE: readonly never[] = [];

/** What a state says to be proven is asked again where others may have written it. */
const unproven = (entries: ComparedDatabase['entries']): ComparedDatabase['entries'] =>
  Object.fromEntries(Object.entries(entries).map(([at, { proof: _, ...entry }]) => [at, entry]));

const LEFT_OUT = 'what it has in hand is left out here; ask again once it has ended';

/** Of a server that is newer than all of the tests it is said, and no more than that. */
const untested = ({ version, versionText }: Server): readonly Diagnostic[] =>
  version < (LAST_MAJOR + 1) * 10_000
    ? []
    : [
        {
          severity: 'warning',
          code: 'untested-server',
          message: `the server is PostgreSQL ${versionText}, and dbopt is tested up to ${LAST_MAJOR}`,
          hint: 'look at plans twice, and look for a newer dbopt',
        },
      ];
