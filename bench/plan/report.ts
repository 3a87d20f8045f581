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
