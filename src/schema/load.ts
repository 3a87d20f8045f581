import {
  append,
  type CheckSchema,
  type Declared,
  type Design,
  type Diagnostic,
  hasErrors,
  type KindSchema,
  type Target,
} from '../model/index.ts';
import { readAccept, readAdviceAccept } from './accept.ts';
import { declareTables, type Tables, type Unread, withoutTables } from './batches.ts';
import { readChecks } from './checks.ts';
import { declare, declaredIn, inOrder, taken } from './declare.ts';
import { hashOf, saidOf } from './hash.ts';
import { ownState, readLoad, readPolicy, readState, readUrl } from './header.ts';
import type { Loading } from './include.ts';
import { readLoop } from './loop.ts';
import { readImports, readMoved } from './moved.ts';
import { partOf } from './part.ts';
import { present } from './present.ts';
import { type LoadOptions, openFiles } from './read.ts';
import { readable } from './readable.ts';
import { textFor } from './skim.ts';
import { readTargets } from './targets.ts';
import type { MapNode } from './tree.ts';
import { readWarm } from './warm.ts';
import { readWindow } from './window.ts';

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
  const diagnostics = present(loading);
  if (built === null || hasErrors(diagnostics)) return { design: null, targets: [], diagnostics };
  return { design: built.design, targets: built.targets, diagnostics };
}

interface Built {
  readonly design: Design;
  readonly targets: readonly Target[];
  /** All that is declared, without what is wrong in it. */
  readonly readable: () => readonly Declared[];
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
  const told = new Set(loading.problems.map(sameIn));
  for (const { name, wave, tree: own } of trees) {
    const problems: Diagnostic[] = [];
    const { design, ...built } = await build(own, kinds, checks, { ...loading, problems }, files);
    readable.push(built.readable);
    // What is wrong for all targets, or in the target's own words, is said once.
    append(
      loading.problems,
      problems.filter((one) => !told.has(sameIn(one))),
    );
    for (const one of problems) told.add(sameIn(one));
    const text = files.textOf(name);
    targets.push({ name, wave, design: { ...design, text, state: ownState(design.state, name) } });
  }
  return { design: shared.design, targets, readable: () => readable.flatMap((each) => each()) };
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
  const declared = isSound ? designs.flatMap((each) => each.declared) : readable();
  const key = ({ place }: Diagnostic) => JSON.stringify(place);
  const told = new Set(problems.map(key));
  append(
    problems,
    (await say(declared, isSound)).filter((one) => !told.has(key(one))),
  );
}

const sameIn = ({ code, place }: Diagnostic): string => JSON.stringify([code, place]);

/** What is the same for all targets. */
const filesOf = ({ sources }: Loading) => ({
  textOf: textFor(sources.values()),
  files: [...sources.values()].map(({ file }) => file),
});

async function build(
  tree: MapNode,
  kinds: readonly KindSchema[],
  checks: readonly CheckSchema[],
  loading: Loading,
  { textOf, files }: ReturnType<typeof filesOf>,
  tables: Tables = { declared: [], said: {} },
): Promise<Pick<Built, 'design' | 'readable'>> {
  const { problems, root } = loading;
  const { full, wrong, declared: own } = declaredIn(tree, kinds, problems);
  const declared = inOrder([...own, ...tables.declared], kinds);
  append(problems, taken(declared, kinds));
  const url = readUrl(full);
  const remarks = { ...saidOf(own), ...tables.said };
  const design = {
    ...(url === undefined ? {} : { url }),
    load: readLoad(full),
    state: readState(full, loading),
    policy: { ...readPolicy(full, problems), window: await readWindow(full, problems) },
    declared,
    moved: readMoved(full, kinds, declared, problems),
    imports: readImports(full, kinds, declared, problems),
    warm: readWarm(full, problems),
    accept: readAccept(full, kinds, problems),
    acceptAdvice: readAdviceAccept(full, kinds, problems),
    checks: readChecks(full, checks, problems),
    loop: readLoop(full),
    hash: hashOf(remarks),
    said: remarks,
    text: textOf(),
    files,
    ...{ root, cwd: loading.cwd },
  };
  const readableOf = () => {
    const sound = readable(full, wrong);
    return sound === undefined ? [] : declare(sound, kinds, []);
  };
  return { design, readable: readableOf };
}
