import type { Declared, Diagnostic } from '../../model/index.ts';
import { loadParser } from '../../postgres/index.ts';
import { PROVIDERS } from '../../providers/index.ts';
import { isForeignTo, loadKnown } from '../../providers/known/index.ts';
import { needsParser } from '../plan/kinds.ts';
import { type DesignSource, type Opened, openTargets } from '../source.ts';
import { refusedBy } from './offline.ts';

/** Reads a design and judges what it names by what servers have, without one. Throws all that is wrong.
 *  `major`: the one that it is for; without it, only what no supported major takes is wrong. */
export async function validateDesign(source: DesignSource, major?: number): Promise<Opened> {
  return openTargets({
    ...source,
    offline: true,
    judge: async (declared, isSound) => once(await judge(declared, isSound, major)),
  });
}

async function judge(all: readonly Declared[], isSound: boolean, major: number | undefined) {
  const byKind = new Map(PROVIDERS.map((provider) => [provider.schema.kind, provider]));
  const [known] = await Promise.all([loadKnown(), all.some(needsParser) ? loadParser() : null]);
  // What else is wrong may have been an extension.
  const extended = !isSound || all.some(isForeignTo(known));
  const refused = refusedBy(known, major, extended);
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
