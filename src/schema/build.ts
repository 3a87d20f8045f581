import {
  append,
  type CheckSchema,
  type Declared,
  type Design,
  type KindSchema,
} from '../model/index.ts';
import { readAccept, readAdviceAccept } from './accept.ts';
import type { Tables } from './batches.ts';
import { readChecks } from './checks.ts';
import { declare, declaredIn, inOrder, taken } from './declare.ts';
import { hashOf, saidOf } from './hash.ts';
import { readLoad, readPolicy, readState, readUrl } from './header.ts';
import type { Loading } from './include.ts';
import { readLoop } from './loop.ts';
import { readImports, readMoved } from './moved.ts';
import { readable } from './readable.ts';
import { textFor } from './skim.ts';
import type { MapNode } from './tree.ts';
import { readWarm } from './warm.ts';
import { readWindow } from './window.ts';

export interface BuiltOne {
  readonly design: Design;
  /** All that is declared, without what is wrong in it. */
  readonly readable: () => readonly Declared[];
}

/** What is the same for all targets. */
export const filesOf = ({ sources }: Loading) => ({
  textOf: textFor(sources.values()),
  files: [...sources.values()].map(({ file }) => file),
});

/** The design of one database; `tables` are what is declared besides the tree. Problems go to `loading`. */
export async function build(
  tree: MapNode,
  kinds: readonly KindSchema[],
  checks: readonly CheckSchema[],
  loading: Loading,
  { textOf, files }: ReturnType<typeof filesOf>,
  tables: Tables = { declared: [], said: {} },
): Promise<BuiltOne> {
  const { problems, root } = loading;
  const { full, wrong, declared: own } = declaredIn(tree, kinds, problems);
  const declared = inOrder([...own, ...tables.declared], kinds);
  append(problems, taken(declared, kinds));
  const url = readUrl(full);
  const remarks = { ...tables.said, ...saidOf(own) };
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
