import type { Facts } from './facts.ts';
import { ROWS } from './stage.ts';

/** What must hold at any moment, in words where it does not. */
export function alwaysWrong({ live, archives }: Facts): readonly string[] {
  const there = new Set([...live, ...archives.flatMap(({ rows }) => rows)]);
  const twice = live.length - new Set(live).size;
  return [
    ...(there.size === ROWS ? [] : [`${ROWS - there.size} rows are lost`]),
    ...(twice === 0 ? [] : [`${twice} rows are there twice`]),
    ...archives.flatMap(({ id, problem }) =>
      problem === null ? [] : [`archive ${id}: ${problem}`],
    ),
  ];
}

/** What must hold when a command has ended by itself. */
export function finallyWrong(facts: Facts): readonly string[] {
  const { live, archives, restored, strays, detached } = facts;
  const away = archives.filter(({ id }) => !restored.includes(id)).flatMap(({ rows }) => rows);
  const all = [...live, ...away];
  const sum = all.reduce((a, b) => a + b, 0);
  return [
    ...alwaysWrong(facts),
    ...(all.length === ROWS && sum === (ROWS * (ROWS + 1)) / 2
      ? []
      : [`${all.length} rows with the sum ${sum}: ${live.length} live, ${away.length} archived`]),
    ...strays.map((key) => `left behind: ${key}`),
    ...detached.map((name) => `not settled: ${name}`),
  ];
}
