import type {
  Actual,
  CacheAnswer,
  CacheSpace,
  Declared,
  DesireContext,
  Desired,
  Diagnostic,
  StateEntry,
} from '../../model/index.ts';
import { problem, refuse } from '../shared/problems.ts';
import { keysText, retired, wantedOf } from './fields.ts';
import { coldness, ordersOf } from './orders.ts';
import { spaceOf, textAt, warmOf } from './space.ts';
import type { CacheFacts } from './steps.ts';
import { isVersion, keysOf, looksLike } from './versions.ts';

interface Outcome {
  readonly desired: readonly Desired[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is known of an entry. */
export interface Known {
  readonly all: readonly Declared[];
  readonly entry: StateEntry | undefined;
  /** undefined: it did not answer, which has been said. */
  readonly answer: CacheAnswer | undefined;
}

export function desire(declared: Declared, context: DesireContext): Outcome {
  const { address } = declared;
  const entry = context.entries[address];
  const answer = context.snapshot.caches?.[address];
  if (context.task === 'maintain' && answer !== undefined) {
    const actual = context.snapshot.actual[address];
    return entry === undefined
      ? refuse()
      : kept(declared, { all: context.declared, entry, answer }, actual);
  }
  return desireOf(declared, { all: context.declared, entry, answer });
}

/** What an apply has left to be done by the clock: keys that were written late. Which version is served is for people. */
function kept(
  declared: Declared,
  known: Known & { readonly answer: CacheAnswer },
  actual: Actual | undefined,
): Outcome {
  const { kind, address, names, place, keep } = declared;
  const { pointer, version } = spaceOf(declared);
  if (known.answer.served === version) {
    return { desired: desireOf(declared, known).desired, diagnostics: [] };
  }
  if (actual === undefined) {
    const message = `${pointer} is not there any more, so that no version is served`;
    return refuse(
      problem(declared, 'version', 'cache-not-served', message, {
        hint: `find out who has removed it; apply serves ${version}`,
      }),
    );
  }
  const facts: CacheFacts = { orders: [], cold: null };
  return {
    desired: [{ kind, address, names, place, keep, fields: actual.fields, facts }],
    diagnostics: [],
  };
}

/** What a cache that has answered is to be like. */
export function desireOf(declared: Declared, { all, entry, answer }: Known): Outcome {
  const clash = all.find((other) => overlaps(declared, other));
  if (clash !== undefined) return refuse(overlap(declared, clash));
  if (answer === undefined) return refuse();
  const space = spaceOf(declared);
  if (answer.served !== null && !isVersion(answer.served, space, answer, entry))
    return refuse(noVersion(declared, space));
  const { kind, address, names, place, keep } = declared;
  const facts: CacheFacts = {
    orders: ordersOf(space, answer, entry),
    cold: coldness(space, warmOf(declared), answer),
  };
  const fields = wantedOf(space, answer, entry);
  return {
    desired: [{ kind, address, names, place, keep, fields, facts }],
    diagnostics: unknown(declared, answer, retired(space, answer, entry)),
  };
}

/** The keys of one would be taken for versions of the other, and expire. */
function overlaps(one: Declared, other: Declared): boolean {
  if (other.kind !== one.kind || other.address === one.address) return false;
  if (textAt(one, 'url') !== textAt(other, 'url')) return false;
  const [a, b] = [spaceOf(one).prefix, spaceOf(other).prefix];
  return a.startsWith(b) || b.startsWith(a);
}

const overlap = (declared: Declared, other: Declared): Diagnostic =>
  problem(
    declared,
    'prefix',
    'cache-overlap',
    `the keys of ${declared.address} and ${other.address} have the same beginning`,
    { hint: 'give each a prefix that the other does not begin with' },
  );

const noVersion = (declared: Declared, { pointer, prefix }: CacheSpace): Diagnostic =>
  problem(
    declared,
    'pointer',
    'cache-no-version',
    `${pointer} holds what is no version of ${declared.address}: no key under ${prefix} is of it, nor does it look like one`,
    {
      hint: 'name the key that readers ask; where it is that, SET it to the version that is served',
    },
  );

/** Said, and left alone: it may be the next version that is being filled, or no version at all. Only what looks like a
 *  version is named: names of keys may be data. */
function unknown(
  declared: Declared,
  answer: CacheAnswer,
  former: readonly string[],
): readonly Diagnostic[] {
  const known = [...former, spaceOf(declared).version];
  const others = Object.keys(answer.versions).filter((each) => !known.includes(each));
  if (others.length === 0) return [];
  const shown = others
    .filter((each) => looksLike(each, known))
    .slice(0, SHOWN)
    .map((each) => `${each} (${keysText(keysOf(answer, each).keys, answer)})`);
  const more = others.length - shown.length;
  const all = [...shown, ...(more === 0 ? [] : [`${more}${shown.length === 0 ? '' : ' more'}`])];
  const message = `there are keys of versions that were never served: ${all.join(', ')}`;
  return [
    problem(declared, 'prefix', 'cache-not-served', message, {
      severity: 'info',
      hint: 'they are left alone: the next version is filled like that; give others an end by hand',
    }),
  ];
}

const SHOWN = 3;
