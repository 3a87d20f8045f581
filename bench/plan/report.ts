import { spawnSync } from 'node:child_process';

/** One figure and what it has to stay under. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** null: for information. */
  readonly goal: number | null;
  readonly unit: string;
  /** What went into it. */
  readonly detail: string;
}

export const isMet = ({ value, goal }: Figure): boolean => goal === null || value <= goal;

/** An aligned table, one figure a line. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.goal === null ? '' : isMet(figure) ? 'pass' : 'MISS',
    figure.what,
    `${figure.value.toFixed(figure.unit === '×' ? 2 : 0)} ${figure.unit}`,
    figure.goal === null ? '' : `≤ ${figure.goal}`,
    figure.detail,
  ]);
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Measures against psql, prints the figures, and fails where a goal is missed. `what` it is that psql is needed for. */
export async function report(
  what: string,
  measure: () => Promise<readonly Figure[]>,
  { readsProc = false } = {},
): Promise<void> {
  if (spawnSync('psql', ['--version']).error !== undefined) {
    console.log(`skipped: psql, ${what}, is not on the PATH`);
  } else if (readsProc && process.platform !== 'linux') {
    console.log('skipped: the CPU time of a server’s sessions is read from /proc');
  } else {
    const figures = await measure();
    console.log(table(figures));
    process.exitCode = figures.every(isMet) ? 0 : 1;
  }
}
