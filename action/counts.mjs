const NAMES = ['add', 'change', 'replace', 'destroy'];

/** The counts of all sealed plans together; nothing where there is none. */
export function counts(plans) {
  if (plans.length === 0) return {};
  const total = Object.fromEntries(NAMES.map((name) => [name, 0]));
  for (const plan of plans)
    for (const name of NAMES) total[name] += Number.parseInt(plan.counts?.[name], 10) || 0;
  return total;
}
