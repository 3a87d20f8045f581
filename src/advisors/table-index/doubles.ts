import {
  type Address,
  type AdviceInput,
  equal,
  type Finding,
  type IndexFacts,
  type IndexKey,
  measured,
} from '../../model/index.ts';
import { found } from '../shared/finding.ts';
import { isProtected } from '../shared/idle.ts';
import { absentEdits, addressOf, INDEX, isSized, type Known } from './known.ts';

/** A longer index reads more pages: up to this much larger it does not matter. */
const LARGER = 1.5;

/** An index that goes because another one stays. */
export interface Double {
  readonly finding: Finding;
  /** Address of the one that stays. */
  readonly stays: Address;
}

/** Indexes that others make superfluous: the same, or the beginning of a longer one. */
export function doubles(input: AdviceInput, known: readonly Known[]): readonly Double[] {
  const byTable = new Map<number, Known[]>();
  for (const one of known) {
    if (!one.index.valid || !isSized(one)) continue;
    const family = byTable.get(one.table.oid);
    if (family === undefined) byTable.set(one.table.oid, [one]);
    else family.push(one);
  }
  return [...byTable.values()].flatMap((family) => ofTable(input, family));
}

function ofTable(input: AdviceInput, family: readonly Known[]): readonly Double[] {
  const going = new Set<number>();
  const findings: Double[] = [];
  // What was made last goes first, so that of two that are the same one stays.
  const byAge = [...family].sort((a, b) => b.index.oid - a.index.oid);
  for (const one of byAge) {
    if (isProtected(one.index) || one.leaves.some(isProtected)) continue;
    const others = byAge.filter(
      ({ index }) => index.oid !== one.index.oid && !going.has(index.oid),
    );
    const twin = others.find(({ index }) => isSame(one.index, index));
    const longer =
      twin ??
      others.find((other) => isWithin(one.index, other.index) && isCheap(input, one, other));
    if (longer === undefined) continue;
    going.add(one.index.oid);
    const code = twin === undefined ? 'index-redundant' : 'index-duplicate';
    findings.push({ finding: tell(input, one, longer, code), stays: addressOf(longer.index) });
  }
  return findings;
}

const sameKey = (a: IndexKey, b: IndexKey): boolean =>
  a.column === b.column &&
  a.expression?.same === b.expression?.same &&
  equal(a.opclass, b.opclass) &&
  equal(a.opclass_options, b.opclass_options) &&
  equal(a.collation, b.collation) &&
  a.descending === b.descending &&
  a.nulls_first === b.nulls_first;

const begins = (a: IndexFacts, b: IndexFacts): boolean =>
  a.access_method === b.access_method &&
  a.predicate?.same === b.predicate?.same &&
  a.key.length <= b.key.length &&
  a.key.every((key, i) => {
    const other = b.key[i];
    return other !== undefined && sameKey(key, other);
  });

/** Whatever `a` does, `b` does too. */
const isSame = (a: IndexFacts, b: IndexFacts): boolean =>
  begins(a, b) &&
  a.key.length === b.key.length &&
  a.include.every((column) => b.include.includes(column)) &&
  // Of what is unique, only what is unique too; NULLs have to count alike.
  (!a.unique || (b.unique && (a.nulls_not_distinct === b.nulls_not_distinct || b.primary)));

const isWithin = (a: IndexFacts, b: IndexFacts): boolean =>
  a.access_method === 'btree' &&
  !a.unique &&
  begins(a, b) &&
  a.include.every(
    (column) => b.include.includes(column) || b.key.some((key) => key.column === column),
  );

/** By size, or because the planner was asked what its queries cost without it. */
function isCheap({ evidence }: AdviceInput, one: Known, other: Known): boolean {
  if (one.bytes > 0 && other.bytes > 0 && other.bytes <= LARGER * one.bytes) return true;
  const trial = evidence.trials.find(
    ({ request }) => request.kind === 'hide-index' && request.index === one.index.oid,
  )?.result;
  return (
    trial?.kind === 'hide-index' &&
    trial.statements.length > 0 &&
    trial.statements.every(({ cost, cost_hidden }) => cost_hidden <= 1.1 * cost)
  );
}

function tell(input: AdviceInput, one: Known, other: Known, code: string): Finding {
  const { index, bytes } = one;
  const { name } = other.index;
  const how = code === 'index-duplicate' ? `the same as ${name}` : `the beginning of ${name}`;
  return found(INDEX, input, {
    code,
    address: addressOf(index),
    severity: 'warning',
    bytes,
    title: `it is ${how}, which serves every query that it serves`,
    evidence: [
      measured('size', bytes, 'bytes', 'pg_relation_size'),
      measured(`size of ${name}`, other.bytes, 'bytes', 'pg_relation_size'),
    ],
    gain: { how: 'computed', what: 'disk', before: bytes, after: 0, unit: 'bytes' },
    edits: absentEdits(input, one, how),
  });
}
