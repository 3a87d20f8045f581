import type { CacheAnswer, Declared, StateEntry, ValueMap } from '../../../src/model/index.ts';
import { compare } from '../../../src/planner/index.ts';
import { desireOf } from '../../../src/providers/cache/desire.ts';
import { actualOf } from '../../../src/providers/cache/fields.ts';
import { steps } from '../../../src/providers/cache/steps.ts';

const place = { file: 'dbopt.yaml', line: 1, column: 1 };

export function declared(name: string, spec: ValueMap = {}): Declared {
  const whole = { url: 'redis://h', prefix: `${name}:`, version: 'v42', ...spec };
  const [kind, address] = ['cache', `cache.${name}`];
  return { kind, address, names: [name], spec: whole, place, keep: false };
}

export const FEAT = declared('feat');

export const answer = (given: Partial<CacheAnswer>): CacheAnswer => ({
  ...{ served: 'v42', versions: {}, others: 0, whole: true, resting: false },
  ...given,
});

export const keys = (count: number, lasting = count) => ({ keys: count, lasting });

/** The state after an apply that had this version served. */
export function entryOf(version: string, retired: readonly string[] = []): StateEntry {
  return {
    ...{ address: FEAT.address, kind: 'cache', names: ['feat'], made: false, keep: false },
    ...{ by: 'test', at: '2030-01-01T00:00:00Z', run: 'r1' },
    fields: {
      version: { now: { value: version, text: version }, former: null },
      retired: { now: { value: retired, text: retired.join(', ') }, former: null },
    },
  };
}

export function planned(found: CacheAnswer, entry?: StateEntry, all: readonly Declared[] = [FEAT]) {
  const entries = entry === undefined ? {} : { [FEAT.address]: entry };
  const actual = actualOf(FEAT, found, entry);
  const { desired, diagnostics } = desireOf(FEAT, { all, entry, answer: found });
  const changes = compare({
    ...{
      desired,
      entries,
      made: new Set<string>(),
      how: () => 'in place',
      told: (_path, former) => former,
      relations: {},
    },
    actual: actual === null ? {} : { [FEAT.address]: actual },
  });
  const work = changes.flatMap(steps);
  return {
    codes: diagnostics.map(({ code }) => code),
    actions: changes.map(({ action }) => action),
    sql: work.flatMap(({ sql }) => sql),
    hazards: work.flatMap(({ hazards }) => hazards.map(({ message }) => message)),
  };
}
