import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import {
  canonicalJson,
  type Declared,
  type Design,
  type Diagnostic,
  hasErrors,
  type KindSchema,
} from '../model/index.ts';
import { check } from './check.ts';
import { declare } from './declare.ts';
import { readPolicy, readState, readUrl } from './header.ts';
import { type Loading, loadFile } from './include.ts';
import { notSupportedYet } from './later.ts';
import { mask } from './mask.ts';
import { mergeFiles } from './merge.ts';
import { applyPresets } from './presets.ts';
import { expandShorthands } from './shorthand.ts';
import { withLine } from './source.ts';
import type { MapNode } from './tree.ts';
import { readWarm } from './warm.ts';
import { readWindow } from './window.ts';

export interface LoadOptions {
  /** As given by -f, at least one, relative to `cwd`; several are merged like includes. */
  readonly files: readonly string[];
  readonly kinds: readonly KindSchema[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From --var; they win over the environment. */
  readonly vars: Readonly<Record<string, string>>;
  readonly cwd: string;
}

export interface Loaded {
  /** Null where there are errors. */
  readonly design: Design | null;
  /** All that is wrong, in the order of the files, each with its line; passwords are hidden. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a design. Whatever is in the files comes back as diagnostics; nothing is thrown for it. */
export async function loadDesign(options: LoadOptions): Promise<Loaded> {
  const loading = await start(options);
  const problems = loading.problems;
  const tree = await loadAll(options, loading);
  const design = tree === null ? null : await build(tree, options.kinds, loading);
  return { design: hasErrors(problems) ? null : design, diagnostics: present(loading) };
}

async function start({ files, env, vars, cwd }: LoadOptions): Promise<Loading> {
  const first = resolve(cwd, files[0] ?? '');
  const root = dirname(await realpath(first).catch(() => first));
  const lookup = (name: string) => (Object.hasOwn(vars, name) ? vars[name] : env[name]);
  return { root, cwd, lookup, problems: [], sources: new Map(), complete: true };
}

/** Null where a file could not be read. */
async function loadAll({ files, cwd }: LoadOptions, loading: Loading): Promise<MapNode | null> {
  let whole: MapNode | null = null;
  for (const file of files) {
    const tree = await loadFile(resolve(cwd, file), loading);
    if (tree === null) continue;
    whole = whole === null ? tree : mergeFiles(whole, tree, loading.problems);
  }
  return loading.complete ? whole : null;
}

async function build(
  tree: MapNode,
  kinds: readonly KindSchema[],
  loading: Loading,
): Promise<Design> {
  const { problems, root } = loading;
  const full = expandShorthands(tree, kinds);
  problems.push(...check(full), ...notSupportedYet(full));
  const declared = declare(applyPresets(full, problems), kinds, problems);
  const url = readUrl(full);
  return {
    ...(url === undefined ? {} : { url }),
    state: readState(full, root, problems),
    policy: { ...readPolicy(full, problems), window: await readWindow(full, problems) },
    declared,
    warm: readWarm(full, problems),
    hash: hashOf(declared),
    files: [...loading.sources.values()].map(({ file }) => file),
  };
}

/** Where something is written, and in what order, does not count. */
function hashOf(declared: readonly Declared[]): string {
  const said = Object.fromEntries(declared.map((d) => [d.address, [d.spec, d.keep]]));
  return createHash('sha256').update(canonicalJson(said)).digest('hex');
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
      const hint = p.hint === undefined ? {} : { hint: mask(p.hint) };
      return { ...p, ...hint, message: mask(p.message), ...(place ? { place } : {}) };
    });
}
