import { type Diagnostic, withoutPasswords } from '../model/index.ts';
import type { Loading } from './include.ts';
import { withLine } from './with-line.ts';

/** In the order of the files, with lines, without passwords. */
export async function present({ problems, sources }: Loading): Promise<Diagnostic[]> {
  const byFile = new Map([...sources.values()].map((source) => [source.file, source]));
  const order = [...byFile.keys()];
  const rank = ({ place }: Diagnostic) => [
    order.indexOf(place?.file ?? ''),
    place?.line ?? 0,
    place?.column ?? 0,
  ];
  const sorted = problems
    .map((p) => ({ p, rank: rank(p) }))
    .sort((a, b) => a.rank.map((n, i) => n - (b.rank[i] ?? 0)).find((n) => n !== 0) ?? 0);
  const shown: Diagnostic[] = [];
  for (const { p } of sorted) {
    const source = byFile.get(p.place?.file ?? '');
    const place = p.place && source ? await withLine(source, p.place) : p.place;
    const hint = p.hint === undefined ? {} : { hint: withoutPasswords(p.hint) };
    const message = withoutPasswords(p.message);
    shown.push({ ...p, ...hint, message, ...(place ? { place } : {}) });
  }
  return shown;
}
