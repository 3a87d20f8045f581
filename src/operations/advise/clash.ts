import { equal, isOpen, type JudgedAdvice } from '../../model/index.ts';

/** Edits that cannot be made together. Of those that are open the first one stands, what wants a resource gone before all
 *  others; what clashes with it waits under it, since it is pointless or about another field's value by then. In the order
 *  that is given. */
export function withoutClashes(findings: readonly JudgedAdvice[]): readonly JudgedAdvice[] {
  const open = findings.filter(isOpen);
  const first = [...open.filter(removes), ...open.filter((one) => !removes(one))];
  const standing: JudgedAdvice[] = [];
  const under = new Map<JudgedAdvice, JudgedAdvice>();
  for (const one of first) {
    const before = standing.find((other) => clash(other, one));
    if (before === undefined) standing.push(one);
    else under.set(one, before);
  }
  return findings.map((one) => {
    const before = under.get(one);
    return before === undefined
      ? one
      : { ...one, under: { code: before.code, address: before.address } };
  });
}

const removes = ({ edits }: JudgedAdvice): boolean =>
  edits.some(({ field, to }) => field === 'absent' && to === true);

function clash(first: JudgedAdvice, second: JudgedAdvice): boolean {
  // Nothing stands under itself.
  if (first.code === second.code && first.address === second.address) return false;
  return first.edits.some(({ address, field, to }) => {
    if (field === 'absent' && to === true) {
      return second.address === address || second.edits.some((edit) => edit.address === address);
    }
    return second.edits.some(
      (edit) => edit.address === address && edit.field === field && !equal(edit.to, to),
    );
  });
}
