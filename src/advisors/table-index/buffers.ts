import {
  type AdviceInput,
  type Finding,
  measured,
  PAGE,
  type Reading,
  type TableFacts,
  type Unanswered,
} from '../../model/index.ts';
import { cannotTell, found } from '../shared/finding.ts';
import { awaitsRestart, memory, settingEdit, settingNumber } from '../shared/settings.ts';
import { grown, spanOf } from '../shared/window.ts';
import { MINUTE, percent } from '../shared/words.ts';
import { INDEX } from './known.ts';

const ENOUGH = 0.99;
const LEAST_ACCESSES = 100_000;
const LEAST_BYTES = 1024 * 1024;
/** shared_buffers is told in steps of so much. */
const STEP = 64 * LEAST_BYTES;

const grew = (now: number, then: number): number => Math.max(0, now - then);

/** Blocks read through a ring of a few buffers, which no amount of memory keeps. From 16 on. */
const ringReads = ({ io }: Reading): number =>
  (io ?? [])
    .filter(
      ({ context, object }) =>
        object === 'relation' && (context === 'bulkread' || context === 'vacuum'),
    )
    .reduce((sum, { reads }) => sum + (reads ?? 0), 0);

/** What is read again and again, and does not stay in shared buffers. Between two readings: a lifetime has its start in it. */
export function bufferHit(input: AdviceInput): readonly Finding[] {
  const { before, after } = input.evidence.readings;
  const window = spanOf(input.evidence, ['pg_stat_database', 'pg_stat_io']);
  const buffers = settingNumber(input, 'shared_buffers');
  if (window === null || before === null || buffers === null) return [];
  if (window.seconds < (input.limits.minWindow ?? MINUTE * 1000) / 1000) return [];
  const hit = grew(after.database.blks_hit, before.database.blks_hit);
  const all = grew(after.database.blks_read, before.database.blks_read);
  const read = Math.max(0, all - scanned(input, buffers));
  const share = hit / Math.max(1, hit + read);
  const rate = (read * PAGE) / window.seconds;
  const cache = after.buffercache;
  const isSpare = cache !== null && cache.unused > 0.05 * (cache.used + cache.unused);
  if (hit + read < LEAST_ACCESSES || rate < LEAST_BYTES || share >= ENOUGH || isSpare) return [];
  const evidence = [
    measured('found in shared buffers', share, 'share', 'pg_stat_database', { window }),
    measured('read a second', rate, 'bytes', 'pg_stat_database', { window }),
    measured('shared_buffers', buffers, 'bytes', 'pg_settings'),
  ];
  const { ram } = input.limits;
  const title = `${percent(share)} of the blocks that lookups asked for were in shared buffers`;
  const about = { code: 'buffer-hit', address: 'setting.shared_buffers', title, evidence };
  const open = (unanswered: Unanswered) => [cannotTell(INDEX, { ...about, unanswered })];
  if (awaitsRestart(input, 'shared_buffers')) {
    return open({
      question: 'whether shared_buffers are large enough',
      why: 'another value of it waits for a restart',
      needs: 'restart the server, and observe again',
    });
  }
  if (ram === null) {
    return open({
      question: 'how large shared_buffers may be',
      why: 'SQL does not tell how much memory the machine has',
      needs: 'give --ram, as in --ram 64GB',
    });
  }
  const most = Math.floor(ram / 4 / STEP) * STEP;
  const size = Math.min(most, Math.ceil(workingSet(input) / STEP) * STEP);
  return [
    found(INDEX, input, {
      ...about,
      severity: 'warning',
      ...(size > buffers
        ? { edits: [settingEdit(input, 'shared_buffers', memory(size))] }
        : {
            outside:
              most <= buffers
                ? 'shared_buffers is a quarter of the memory already: read less, or add memory'
                : 'shared_buffers has room for all that was read: what is new has to be read once',
          }),
    }),
  ];
}

/** Blocks of whole scans: counted by the server from 16 on, else those of tables too large for shared buffers. */
function scanned(input: AdviceInput, buffers: number): number {
  const { before, after } = input.evidence.readings;
  if (after.io !== null && before !== null) return grew(ringReads(after), ringReads(before));
  return input.evidence.tables
    .filter(
      (table) =>
        lastSize(table) > buffers / 4 && grown(input.evidence, [table.oid], ['seq_scan']) > 0,
    )
    .reduce((sum, { oid }) => sum + grown(input.evidence, [oid], ['heap_blks_read']), 0);
}

/** Bytes of tables that were read in the window, with their indexes. */
const workingSet = (input: AdviceInput): number =>
  input.evidence.tables
    .filter(({ oid }) =>
      (['heap_blks_read', 'heap_blks_hit', 'idx_blks_read', 'idx_blks_hit'] as const).some(
        (name) => grown(input.evidence, [oid], [name]) > 0,
      ),
    )
    .reduce(
      (sum, table) => sum + [table, ...table.indexes].reduce((all, one) => all + lastSize(one), 0),
      0,
    );

/** Bytes; of what somebody has locked to himself, as of the last VACUUM or ANALYZE. */
const lastSize = ({ bytes, relpages }: Pick<TableFacts, 'bytes' | 'relpages'>): number =>
  bytes ?? relpages * PAGE;
