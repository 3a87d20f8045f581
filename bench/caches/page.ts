import { quantile } from '../quantile.ts';
import type { Read } from './readers.ts';

export interface Swap {
  /** Microseconds of the server. */
  readonly script: number;
  readonly to: string;
  /** While nothing was done. */
  readonly before: readonly Read[];
  /** By reader. */
  readonly swap: readonly (readonly Read[])[];
  /** While the keys of the version before got their end. */
  readonly expiring: readonly Read[];
}

interface Size {
  readonly keys: number;
  readonly readers: number;
  readonly server: string;
}

/** From the first reader that had been told the new version to the last that began to ask and was told the old one: 0, where
 *  all that asked afterwards were told the new one. */
export function overlap({ swap, to }: Pick<Swap, 'swap' | 'to'>): number {
  const reads = swap.flat();
  const first = Math.min(...reads.flatMap((one) => (one.version === to ? one.pointer : [])));
  const last = Math.max(...reads.flatMap((one) => (one.version === to ? [] : one.began)));
  return Math.max(0, last - first);
}

/** docs/cache-swaps.md, of what was measured. */
export function swapsPage(swaps: readonly Swap[], { keys, readers, server }: Size): string {
  const all = swaps.flatMap((one) => [one.before, one.swap.flat(), one.expiring]);
  const reads = all.reduce((sum, some) => sum + some.length, 0);
  const wrong = all.reduce((sum, some) => sum + some.filter((one) => !one.isRight).length, 0);
  const median = (of: (one: Swap) => number) => quantile(swaps.map(of), 0.5);
  const most = (of: (one: Swap) => number) => Math.max(...swaps.map(of));
  const took = (some: readonly Read[], share: number) =>
    quantile(
      some.map((one) => one.took),
      share,
    );
  const during = (of: (one: Swap) => readonly Read[], share: number) =>
    quantile(
      swaps.map((one) => took(of(one), share) / took(one.before, share)),
      0.5,
    ).toFixed(1);
  const number = (value: number) => value.toLocaleString('en-US');
  return `# What a swap of a cache costs its readers
<!-- Made by \`npm run bench:caches\`. Do not edit. -->
${number(keys)} keys of each of two versions in one ${server}; ${readers} processes read without a pause, the pointer and then a key of what it says; ${swaps.length} swaps there and back, all on one machine.

| | median | most |
|---|---|---|
| the server’s time for the swap | ${ms(median(({ script }) => script) / 1_000)} | ${ms(most(({ script }) => script) / 1_000)} |
| from the first reader that has the new version to the last that asks and is told the old one | ${ms(median(overlap))} | ${ms(most(overlap))} |

Of ${number(reads)} reads ${wrong === 0 ? 'none' : number(wrong)} found no version, or a key of another version than the pointer said.

| a read, against one while nothing is done | median read ÷ | 99th of a hundred ÷ |
|---|---|---|
| during a swap | ${during(({ swap }) => swap.flat(), 0.5)} | ${during(({ swap }) => swap.flat(), 0.99)} |
| while the keys of the version before get their end | ${during(({ expiring }) => expiring, 0.5)} | ${during(({ expiring }) => expiring, 0.99)} |

Keys get their end a thousand at a time, and a read that comes in such a batch waits for it: that is the second line. The swap itself is one script that sets one key. See [caches](caches.md).
`;
}

const ms = (value: number): string =>
  value === 0 ? '0 ms' : `${value.toFixed(value < 1 ? 3 : 1)} ms`;
