import { DboptError, type Declared, type Diagnostic, hasErrors } from '../../model/index.ts';
import { loadParser } from '../../postgres/index.ts';
import { PROVIDERS } from '../../providers/index.ts';
import { isForeignTo, loadKnown } from '../../providers/known/index.ts';
import { withSource } from '../../schema/index.ts';
import { type DesignSource, type Opened, openTargets } from '../source.ts';
import { refusedBy } from './offline.ts';

/** Reads a design and judges what it names by what servers have, without one. Throws all that is wrong.
 *  `major`: the one that it is for; without it, only what no supported major takes is wrong. */
export async function validateDesign(source: DesignSource, major?: number): Promise<Opened> {
  const opened = await openTargets({ ...source, offline: true });
  const declared = [opened.design, ...opened.targets.map(({ design }) => design)].flatMap(
    (design) => design.declared,
  );
  const found = await withSource(once(await judge(declared, major)), source.cwd);
  const diagnostics = [...opened.diagnostics, ...found];
  if (hasErrors(found)) throw new DboptError(diagnostics);
  return { ...opened, diagnostics };
}

async function judge(all: readonly Declared[], major: number | undefined) {
  const byKind = new Map(PROVIDERS.map((provider) => [provider.schema.kind, provider]));
  const needsParser = all.some((one) => byKind.get(one.kind)?.wishes.needsParser?.(one));
  const [known] = await Promise.all([loadKnown(), needsParser ? loadParser() : null]);
  const refused = refusedBy(known, major, all.some(isForeignTo(known)));
  return all.flatMap((one) => {
    const provider = byKind.get(one.kind);
    return provider === undefined ? [] : refused(one, provider);
  });
}

/** What several targets or tables share is told where it is written, once. */
function once(all: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPlace = new Map(all.map((one) => [JSON.stringify([one.code, one.place]), one]));
  return [...byPlace.values()];
}
