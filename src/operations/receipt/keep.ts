import type { Design, Receipt } from '../../model/index.ts';
import { type Client, pinWriting } from '../../postgres/index.ts';
import { type Pieces, piecesOf, type Skimmed, skim } from '../../schema/index.ts';
import { openStore } from '../database.ts';
import type { DesignSource } from '../source.ts';
import { plainKey } from './changed.ts';

/** Remembers an empty plan by what it was computed from, if `planByReceipt` would find the way back to it. */
export async function keepReceipt(
  receipt: Receipt | null,
  { design, source }: { readonly design: Design; readonly source: DesignSource },
  client: Client,
): Promise<void> {
  if (receipt === null) {
    // One that an earlier dbopt wrote may tell what is not to be told any more.
    const store = openStore(design, client);
    if ((await store.receipt()) === null) return;
    await pinWriting(client);
    await store.dropReceipt();
    return;
  }
  const skimmed = await skim(source);
  if (skimmed === null || !leadsTo(skimmed, design)) return;
  const store = openStore(design, client);
  const kept = withPieces(receipt, design, piecesOf(skimmed.sources, skimmed.target));
  if (JSON.stringify(await store.receipt()) === JSON.stringify(kept)) return;
  await pinWriting(client);
  await store.keepReceipt(kept);
}

const leadsTo = (skimmed: Skimmed, design: Design): boolean =>
  skimmed.text === design.text &&
  skimmed.url === design.url &&
  JSON.stringify(skimmed.state) === JSON.stringify(design.state);

/** The receipt with the text of each table; without, where the text does not fall into the tables that were read. */
function withPieces(receipt: Receipt, { declared }: Design, pieces: Pieces | null): Receipt {
  if (pieces === null) return receipt;
  const byPlace = new Map<string, string>();
  for (const [key, { file, line, alias }] of pieces.tables) {
    if (alias) return receipt;
    byPlace.set(`${file}:${line}`, key);
  }
  const keys = new Map<string, string>();
  for (const { names, table, place } of declared) {
    const key = byPlace.get(`${place.file}:${place.line}`);
    const isTable = table !== undefined && names.length === 2 && names[1] === table.name;
    if (isTable && key !== undefined) keys.set(JSON.stringify(names), key);
  }
  const tables = receipt.tables.map((table) => {
    const key = keys.get(JSON.stringify([table.schema, table.name]));
    const text = pieces.tables.get(key ?? '')?.digest;
    if (key === undefined || text === undefined) return null;
    return { ...table, text, ...(key === plainKey(table) ? {} : { key }) };
  });
  const all = tables.filter((table) => table !== null);
  const isWhole = all.length === tables.length && all.length === pieces.tables.size;
  return isWhole ? { ...receipt, rest: pieces.rest, tables: all } : receipt;
}
