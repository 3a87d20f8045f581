import {
  append,
  type Declared,
  type Design,
  type Diagnostic,
  hasErrors,
  type Target,
} from '../model/index.ts';
import { declareTables, type Tables, type Unread, withoutTables } from './batches.ts';
import { type BuiltOne, build, filesOf } from './build.ts';
import { ownState } from './header.ts';
import type { Loading } from './include.ts';
import { partOf } from './part.ts';
import { present } from './present.ts';
import { problem } from './problem.ts';
import { type LoadOptions, openFiles } from './read.ts';
import { apart, areTooMany } from './shared-tables.ts';
import { readTargets } from './targets.ts';
import type { MapNode } from './tree.ts';

export interface Loaded {
  /** Null where there are errors. Of a design with targets: what they share. */
  readonly design: Design | null;
  /** The chosen targets, in the order of the file; empty where the design is for one database. */
  readonly targets: readonly Target[];
  /** All that is wrong, in the order of the files, each with its line; passwords are hidden. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a design. Whatever is in the files comes back as diagnostics; nothing is thrown for it. */
export const loadDesign = async (options: LoadOptions): Promise<Loaded> =>
  (await loadInBatches(options)) ?? load(options);

/** Reads a part of a design: of its tables only these, by their keys as written. Only for files that could be cut, see
 *  `piecesOf`. */
export const loadPart = (options: LoadOptions, tables: ReadonlySet<string>): Promise<Loaded> =>
  load({ ...options, reader: partOf(tables) });

/** Null where the design is not for one database, or something is to be said of it. */
async function loadInBatches(options: LoadOptions): Promise<Loaded | null> {
  if (options.judge !== undefined || options.chosen !== undefined) return null;
  const unread: Unread[] = [];
  const { tree, loading } = await openFiles({ ...options, reader: withoutTables(unread) });
  if (tree === null || tree.entries.has('targets') || loading.problems.length > 0) return null;
  const { kinds, checks = [] } = options;
  const tables = await declareTables(tree, unread, kinds, loading);
  if (tables === null) return null;
  const { design } = await build(tree, kinds, checks, loading, filesOf(loading), tables);
  return loading.problems.length > 0 ? null : { design, targets: [], diagnostics: [] };
}

async function load(options: Parameters<typeof openFiles>[0] & LoadOptions): Promise<Loaded> {
  const { tree, loading } = await openFiles(options);
  const built = tree === null ? null : await buildAll(tree, options, loading);
  if (built !== null) await judge(built, options, loading);
  const diagnostics = await present(loading);
  if (built === null || hasErrors(diagnostics)) return { design: null, targets: [], diagnostics };
  return { design: built.design, targets: built.targets, diagnostics };
}

interface Built extends BuiltOne {
  readonly targets: readonly Target[];
}

async function buildAll(
  tree: MapNode,
  { kinds, checks = [], chosen }: LoadOptions,
  loading: Loading,
): Promise<Built> {
  const targets: Target[] = [];
  const trees = readTargets(tree, chosen, kinds, loading.problems);
  const files = filesOf(loading);
  const shared = await build(tree, kinds, checks, loading, files);
  const readable = [shared.readable];
  const tables = tablesOf(shared.design);
  if (areTooMany(trees.length, tree)) {
    loading.problems.push(tooMany(tree));
    return { design: shared.design, targets: [], readable: shared.readable };
  }
  const told = new Set(loading.problems.map(sameIn));
  for (const { name, wave, tree: own } of trees) {
    const problems: Diagnostic[] = [];
    const { tree: rest, tables: left } = apart(own, tree, tables);
    const reading = { ...loading, problems };
    const { design, ...built } = await build(rest, kinds, checks, reading, files, left);
    readable.push(built.readable);
    // What is wrong for all targets, or in the target's own words, is said once.
    append(
      loading.problems,
      problems.filter((one) => !told.has(sameIn(one))),
    );
    for (const one of problems) told.add(sameIn(one));
    // Of targets that say the same one list is kept.
    const { said } = design.hash === shared.design.hash ? shared.design : design;
    const [text, state] = [files.textOf(name), ownState(design.state, name)];
    targets.push({ name, wave, design: { ...design, said, text, state } });
  }
  return { design: shared.design, targets, readable: () => readable.flatMap((each) => each()) };
}

const tooMany = (tree: MapNode): Diagnostic =>
  problem(
    'too-big',
    tree.entries.get('targets')?.place ?? tree.place,
    'the design has more tables times targets than can be read in one go',
    'choose some of them with --target, or split the design',
  );

function tablesOf({ declared, said: { '': _, ...said } }: Design): Tables {
  return { declared: declared.filter(({ table }) => table !== undefined), said };
}

/** Where something is wrong already, nothing more is said. */
async function judge(
  { design, targets, readable }: Built,
  { judge: say }: LoadOptions,
  { problems }: Loading,
): Promise<void> {
  if (say === undefined) return;
  const isSound = !hasErrors(problems);
  const designs = [design, ...targets.map((target) => target.design)];
  const declared = isSound ? once(designs) : readable();
  const key = ({ place }: Diagnostic) => JSON.stringify(place);
  const told = new Set(problems.map(key));
  append(
    problems,
    (await say(declared, isSound)).filter((one) => !told.has(key(one))),
  );
}

/** What targets share is one. */
function once(designs: readonly Design[]): readonly Declared[] {
  const all = new Set<Declared>();
  for (const { declared } of designs) for (const one of declared) all.add(one);
  return [...all];
}

const sameIn = ({ code, place }: Diagnostic): string => JSON.stringify([code, place]);
