import type { Client } from '../../src/postgres/index.ts';

/** Markdown by the name of its place in a page. */
export interface Numbers {
  readonly [place: string]: string;
}

/** Puts numbers between their markers. Throws where a page has no such place, or one that nobody measures. */
export function fillPage(page: string, numbers: Numbers): string {
  const left = new Set(Object.keys(numbers));
  const filled = page.replace(
    /(<!-- numbers: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, head: string, place: string, end: string) => {
      const text = numbers[place];
      if (text === undefined) throw new Error(`nobody measures ${place}`);
      left.delete(place);
      return `${head}${text}\n${end}`;
    },
  );
  if (left.size > 0) throw new Error(`the page has no place for ${[...left].join(', ')}`);
  return filled;
}

export const table = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The first column of the first row, a number. */
export async function numberOf(client: Client, query: string): Promise<number> {
  const { rows } = await client.query<{ [column: string]: unknown }>(query);
  return Number(Object.values(rows[0] ?? {})[0]);
}

/** Milliseconds of the fastest of three: what a loaded machine adds is no property of PostgreSQL. */
export async function fastest(run: () => Promise<void>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i += 1) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The server that was measured. */
export async function serverLine(client: Client): Promise<string> {
  const { rows } = await client.query<{ version: string }>(
    'SELECT current_setting($1) AS version',
    ['server_version'],
  );
  return `PostgreSQL ${rows[0]?.version ?? ''}, by \`npm run references\`.`;
}
