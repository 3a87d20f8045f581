import { readFile } from 'node:fs/promises';

const NAMES = ['add', 'change', 'replace', 'destroy'];

/** The counts of all sealed plans together; nothing where there is none. */
export async function counts(plans) {
  if (plans.length === 0) return {};
  const total = Object.fromEntries(NAMES.map((name) => [name, 0]));
  for (const path of plans) {
    const plan = JSON.parse(await readFile(path, 'utf8'));
    for (const name of NAMES) total[name] += Number.parseInt(plan.counts?.[name], 10) || 0;
  }
  return total;
}
