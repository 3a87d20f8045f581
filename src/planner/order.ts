import { append, compareText, PHASES, type Step } from '../model/index.ts';

/** Steps in the order of apply: by phase, then by resource; a resource's own steps stay as they are.
 *  The same upkeep asked for by several resources is done once, after all of them. */
export function order(steps: readonly Step[]): readonly Step[] {
  const sorted = contained(once(steps))
    .map((step, i) => ({ step, i, phase: PHASES.indexOf(step.phase) }))
    .sort((a, b) => a.phase - b.phase || compareText(a.step.address, b.step.address) || a.i - b.i)
    .map(({ step }) => step);
  return afterNeeds(sorted);
}

/** The last of those with the same id, with the needs of all. */
function once(steps: readonly Step[]): readonly Step[] {
  const byId = new Map<string, Step>();
  for (const step of steps) {
    const needs = new Set([...(byId.get(step.id)?.needs ?? []), ...step.needs]);
    byId.set(step.id, { ...step, needs: [...needs] });
  }
  return [...byId.values()];
}

const verbOf = ({ id, address }: Step): string => id.slice(address.length);

/** Without upkeep that other upkeep of the same sort does as well: what that one goes through are all its relations.
 *  It takes on what the other needed. */
function contained(steps: readonly Step[]): readonly Step[] {
  const upkeep = steps.filter(({ phase }) => phase === 'upkeep');
  const widest = new Map<string, Step>();
  for (const step of [...upkeep].sort((a, b) => b.locks.length - a.locks.length)) {
    for (const { relation } of step.locks) {
      const key = `${relation}${verbOf(step)}`;
      if (!widest.has(key)) widest.set(key, step);
    }
  }
  const needs = new Map<string, string[]>();
  const left = new Set<Step>();
  for (const step of upkeep) {
    const relations = step.locks.map(({ relation }) => widest.get(`${relation}${verbOf(step)}`));
    const [other] = relations;
    if (other === undefined || other === step || relations.some((each) => each !== other)) continue;
    left.add(step);
    const more = needs.get(other.id) ?? [];
    append(more, step.needs);
    needs.set(other.id, more);
  }
  return steps
    .filter((step) => !left.has(step))
    .map((step) => {
      const more = needs.get(step.id);
      return more === undefined ? step : { ...step, needs: [...new Set([...step.needs, ...more])] };
    });
}

/** Moves a step behind those it needs, where the phases alone do not. */
function afterNeeds(steps: readonly Step[]): readonly Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const placed = new Set<Step>();
  const visit = (step: Step, path: readonly Step[]): void => {
    if (placed.has(step) || path.includes(step)) return;
    for (const id of step.needs) {
      const needed = byId.get(id);
      if (needed !== undefined) visit(needed, [...path, step]);
    }
    placed.add(step);
  };
  for (const step of steps) visit(step, []);
  return [...placed];
}
