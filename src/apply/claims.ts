import { type Plan, qualified, type Step } from '../model/index.ts';

/** How much of something a step needs for itself. Two steps get in each other's way where their claims to
 *  one thing add up to 2: parts go beside parts and beside a turn, turns come one after another, and
 *  whoever wants the whole is alone. */
const PART = 0;
const TURN = 1;
const WHOLE = 2;
type Claim = typeof PART | typeof TURN | typeof WHOLE;

export type Claims = ReadonlyMap<string, Claim>;

/** Claimed by all; as a whole by steps that belong to no table. No relation has this name. */
const EVERYTHING = '';
/** Only one step at a time makes readers wait, so that no query waits for two of them. */
const READERS = 'readers';

/** What each step of a plan claims: as a whole the relations that it locks or makes; a turn of its change and of
 *  its change's table. A concurrent build takes only a part of the latter two, so that the partitions of one
 *  table are built side by side. The last step of a change waits for all of it: the state is written with it. */
export function claimant({ changes, steps }: Plan): (step: Step) => Claims {
  const tables = new Map(changes.map(({ address, table }) => [address, table]));
  const last = new Map(steps.map(({ address, id }) => [address, id]));
  return (step) => {
    const table = tables.get(step.address);
    const relations = [...step.locks.map(({ relation }) => relation), ...step.makes];
    const share = isBuild(step) ? PART : TURN;
    const alone = table === undefined && relations.length === 0;
    const stops = step.hazards.some(({ code }) => code === 'access-exclusive');
    return new Map<string, Claim>([
      [EVERYTHING, alone ? WHOLE : PART],
      ...(stops ? [[READERS, WHOLE] as const] : []),
      [`change ${step.address}`, last.get(step.address) === step.id ? WHOLE : share],
      ...(table === undefined ? [] : [[qualified(table), share] as const]),
      ...relations.map((relation) => [relation, WHOLE] as const),
    ]);
  };
}

const isBuild = ({ mode, makes }: Step): boolean => mode === 'concurrent' && makes.length > 0;

/** Of a step that waits, nobody who reads has to wait for it. */
export const withoutReaders = (claims: Claims): Claims =>
  claims.has(READERS) ? new Map([...claims].filter(([what]) => what !== READERS)) : claims;

/** What is claimed by several. */
export interface Taken {
  add(claims: Claims): void;
  leaves(claims: Claims): boolean;
}

export function taken(): Taken {
  const most = new Map<string, number>();
  return {
    add(claims) {
      for (const [what, claim] of claims) {
        most.set(what, Math.max(claim, most.get(what) ?? PART));
      }
    },
    leaves: (claims) =>
      [...claims].every(([what, claim]) => claim + (most.get(what) ?? -WHOLE) < WHOLE),
  };
}
