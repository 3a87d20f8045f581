/** A tree as what of it measures need; `reads` says, for a subplan that runs for whoever asks for its result, who does. */
export interface Shape {
  readonly parent: number | null;
  readonly reads: readonly number[] | null;
}

/** Of what each node has with all below it, what it has alone. Most children run within their parents; a CTE and an
 *  InitPlan run within their readers, once: there they are taken off, where most is left first. */
export function exclusiveOf(
  nodes: readonly Shape[],
  inclusive: readonly (number | null)[],
): readonly (number | null)[] {
  const own = inclusive.map((value) => value ?? 0);
  nodes.forEach(({ parent, reads }, id) => {
    if (parent !== null && reads === null) own[parent] = (own[parent] ?? 0) - (inclusive[id] ?? 0);
  });
  nodes.forEach(({ reads }, id) => {
    if (reads === null) return;
    let left = inclusive[id] ?? 0;
    for (const reader of [...reads].sort((a, b) => (own[b] ?? 0) - (own[a] ?? 0))) {
      const taken = Math.max(0, Math.min(left, own[reader] ?? 0));
      own[reader] = (own[reader] ?? 0) - taken;
      left -= taken;
    }
  });
  // Averages are printed with three digits: what is below zero is rounding.
  return inclusive.map((value, id) => (value === null ? null : Math.max(0, own[id] ?? 0)));
}
