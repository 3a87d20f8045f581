/** What psql and other tools make of the lines that EXPLAIN returns. `multiline`: all of them are one value. */
type Print = (text: string, multiline: boolean) => string;

const linesOf = (text: string): readonly string[] => text.split('\n');
const widthOf = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => line.length), 10);

export const aligned: Print = (text, multiline) => {
  const lines = linesOf(text);
  const width = widthOf(lines);
  const rows = lines.map((line, i) => {
    const goesOn = multiline && i < lines.length - 1;
    return ` ${goesOn ? line.padEnd(width) : line}${goesOn ? '+' : ''}`;
  });
  const title = 'QUERY PLAN'.padStart(Math.ceil((width + 10) / 2) + 1);
  return [
    `postgres=# EXPLAIN …;`,
    title,
    '-'.repeat(width + 2),
    ...rows,
    `(${multiline ? 1 : lines.length} rows)`,
    '',
    'Time: 1.234 ms',
    '',
  ].join('\n');
};

export const bordered: Print = (text, multiline) => {
  const lines = linesOf(text);
  const width = widthOf(lines);
  const frame = `+${'-'.repeat(width + 2)}+`;
  const rows = lines.map((line, i) => {
    const mark = multiline && i < lines.length - 1 ? '+' : ' ';
    return `| ${line.padEnd(width)}${mark}|`;
  });
  return [frame, `| ${'QUERY PLAN'.padEnd(width)} |`, frame, ...rows, frame, '(1 row)', ''].join(
    '\n',
  );
};

export const expanded: Print = (text, multiline) => {
  const lines = linesOf(text);
  const width = widthOf(lines);
  const record = (i: number) => `-[ RECORD ${i + 1} ]${'-'.repeat(width)}`;
  if (!multiline) return lines.map((line, i) => `${record(i)}\nQUERY PLAN | ${line}\n`).join('');
  const rows = lines.map((line, i) => {
    const name = i === 0 ? 'QUERY PLAN' : ' '.repeat('QUERY PLAN'.length);
    return `${name} | ${line.padEnd(width)}${i < lines.length - 1 ? '+' : ''}`;
  });
  return [record(0), ...rows, ''].join('\n');
};

export const quoted: Print = (text, multiline) =>
  multiline
    ? `QUERY PLAN\n"${text.replaceAll('"', '""')}"\n`
    : `QUERY PLAN\n${linesOf(text)
        .map((line) => `"${line.replaceAll('"', '""')}"`)
        .join('\n')}\n`;
