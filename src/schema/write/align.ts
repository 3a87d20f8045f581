/** Comments behind values are aligned up to this column. */
const FAR = 64;

/** A line, and the comment that stands behind it. */
export interface Noted {
  readonly text: string;
  readonly note?: string | undefined;
}

/** Lines with their comments; those of neighbouring lines begin in one column. */
export function alignNotes(all: readonly Noted[]): readonly string[] {
  const columns = new Map<Noted, number>();
  for (let i = 0; i < all.length; ) {
    let end = i;
    while (all[end]?.note !== undefined) end += 1;
    const block = all.slice(i, end);
    const widths = block.map(({ text }) => text.length).filter((width) => width <= FAR);
    for (const line of block) columns.set(line, Math.max(line.text.length, ...widths) + 2);
    i = Math.max(end, i + 1);
  }
  return all.map((line) =>
    line.note === undefined ? line.text : line.text.padEnd(columns.get(line) ?? 0) + line.note,
  );
}
