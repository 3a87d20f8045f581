import { createHash } from 'node:crypto';
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
import type { Loading } from './include.ts';
import { notSupportedYet } from './later.ts';
import { mask } from './mask.ts';
import { applyPresets } from './presets.ts';
import { type LoadOptions, openFiles } from './read.ts';
import { expandShorthands } from './shorthand.ts';
import { textOf } from './skim.ts';
import { withLine } from './source.ts';
import type { MapNode } from './tree.ts';
import { readWarm } from './warm.ts';
import { readWindow } from './window.ts';

export interface Loaded {
  /** Null where there are errors. */
  readonly design: Design | null;
  /** All that is wrong, in the order of the files, each with its line; passwords are hidden. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a design. Whatever is in the files comes back as diagnostics; nothing is thrown for it. */
export async function loadDesign(options: LoadOptions): Promise<Loaded> {
  const { tree, loading } = await openFiles(options);
  const { problems } = loading;
  const design = tree === null ? null : await build(tree, options.kinds, loading);
  return { design: hasErrors(problems) ? null : design, diagnostics: present(loading) };
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
    text: textOf(loading.sources.values()),
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
