import {
  type CheckSchema,
  type Design,
  type Diagnostic,
  hasErrors,
  type KindSchema,
  type StateLocation,
  type Target,
  withoutPasswords,
} from '../model/index.ts';
import { readAccept, readAdviceAccept } from './accept.ts';
import { check } from './check.ts';
import { readChecks } from './checks.ts';
import { declare } from './declare.ts';
import { hashOf, saidOf } from './hash.ts';
import { ownFile, readLoad, readPolicy, readState, readUrl } from './header.ts';
import type { Loading } from './include.ts';
import { readLoop } from './loop.ts';
import { readImports, readMoved } from './moved.ts';
import { partOf } from './part.ts';
import { applyPresets } from './presets.ts';
import { type LoadOptions, openFiles } from './read.ts';
import { expandShorthands } from './shorthand.ts';
import { textOf } from './skim.ts';
import { withLine } from './source.ts';
import { readTargets } from './targets.ts';
import type { MapNode } from './tree.ts';
import { unwritable } from './unwritable.ts';
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
export const loadDesign = (options: LoadOptions): Promise<Loaded> => load(options);

/** Reads a part of a design: of its tables only these, by their keys as written. Only for files that could be cut, see
 *  `piecesOf`. */
export const loadPart = (options: LoadOptions, tables: ReadonlySet<string>): Promise<Loaded> =>
  load({ ...options, reader: partOf(tables) });

async function load(options: Parameters<typeof openFiles>[0] & LoadOptions): Promise<Loaded> {
  const { tree, loading } = await openFiles(options);
  const built = tree === null ? NOTHING : await buildAll(tree, options, loading);
  const diagnostics = present(loading);
  return { ...(hasErrors(diagnostics) ? NOTHING : built), diagnostics };
}

const NOTHING: Pick<Loaded, 'design' | 'targets'> = { design: null, targets: [] };

async function buildAll(
  tree: MapNode,
  { kinds, checks = [], chosen }: LoadOptions,
  loading: Loading,
) {
  const targets: Target[] = [];
  const trees = readTargets(tree, chosen, kinds, loading.problems);
  const design = await build(tree, kinds, checks, loading);
  for (const { name, wave, tree: own } of trees) {
    const problems: Diagnostic[] = [];
    const built = await build(own, kinds, checks, { ...loading, problems });
    loading.problems.push(...unsaid(problems, loading.problems));
    targets.push({ name, wave, design: { ...built, state: ownState(built.state, name) } });
  }
  return { design, targets };
}

/** What is wrong for all targets, or in the target's own words, is said once. */
function unsaid(problems: readonly Diagnostic[], said: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ code, place }: Diagnostic) => JSON.stringify([code, place]);
  const told = new Set(said.map(key));
  return problems.filter((problem) => !told.has(key(problem)));
}

/** Two databases never share a state. */
const ownState = (state: StateLocation, target: string): StateLocation =>
  state.in === 'file' ? { ...state, path: ownFile(state.path, target) } : state;

async function build(
  tree: MapNode,
  kinds: readonly KindSchema[],
  checks: readonly CheckSchema[],
  loading: Loading,
): Promise<Design> {
  const { problems, root } = loading;
  const full = expandShorthands(tree, kinds);
  problems.push(...unwritable(full), ...check(full));
  const declared = declare(applyPresets(full, problems), kinds, problems);
  const url = readUrl(full);
  const remarks = saidOf(declared);
  return {
    ...(url === undefined ? {} : { url }),
    load: readLoad(full),
    state: readState(full, root, problems),
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
    text: textOf(loading.sources.values()),
    files: [...loading.sources.values()].map(({ file }) => file),
    ...{ root, cwd: loading.cwd },
  };
}

/** In the order of the files, with lines, without passwords. */
function present({ problems, sources }: Loading): Diagnostic[] {
  const byFile = new Map([...sources.values()].map((source) => [source.file, source]));
  const order = [...byFile.keys()];
  const rank = ({ place }: Diagnostic) => [
    order.indexOf(place?.file ?? ''),
    place?.line ?? 0,
    place?.column ?? 0,
  ];
  return problems
    .map((p) => ({ p, rank: rank(p) }))
    .sort((a, b) => a.rank.map((n, i) => n - (b.rank[i] ?? 0)).find((n) => n !== 0) ?? 0)
    .map(({ p }) => {
      const source = byFile.get(p.place?.file ?? '');
      const place = p.place && source ? withLine(source, p.place) : p.place;
      const hint = p.hint === undefined ? {} : { hint: withoutPasswords(p.hint) };
      return { ...p, ...hint, message: withoutPasswords(p.message), ...(place ? { place } : {}) };
    });
}
