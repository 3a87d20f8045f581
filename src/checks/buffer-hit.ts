import { type Family, grown, type Span } from '../advisors/shared/index.ts';
import { type CheckInput, type CheckKind, type Figure, measured } from '../model/index.ts';
import { LEAST_CALLS, time, timeOf, windowOf } from './shared/counted.ts';
import { figure, open } from './shared/figure.ts';
import { addressOf, eachTable } from './shared/subject.ts';

/** Blocks that were found in shared buffers between two readings. Those that the system's own cache had count as read. */
export const bufferHit: CheckKind = {
  name: 'buffer_hit',
  about: 'Blocks found in shared buffers of all that were asked for, between two readings.',
  subject: { about: 'database, a table, or a pattern of tables.', example: 'database' },
  quantities: { '': { unit: 'share', about: 'blocks found in shared buffers to all blocks' } },
  options: { for: time('How long it is watched.') },
  window: ({ options }) => timeOf(options.for),
  figures: (input) => {
    const { check, evidence } = input;
    const views = check.subject === 'database' ? ['pg_stat_database'] : ['pg_stat_all_tables'];
    const span = windowOf(input, views);
    if ('quantity' in span) return [span];
    if (check.subject === 'database') return [ofDatabase(input, span)];
    const figuresOf = (family: Family) => {
      const oids = family.leaves.map(({ oid }) => oid);
      const sum = (name: 'heap_blks_hit' | 'heap_blks_read' | 'idx_blks_hit' | 'idx_blks_read') =>
        grown(evidence, oids, [name]);
      const hit = sum('heap_blks_hit') + sum('idx_blks_hit');
      const read = sum('heap_blks_read') + sum('idx_blks_read');
      return [share(addressOf(family), hit, read, 'pg_statio_all_tables', span)];
    };
    return eachTable(check, evidence, figuresOf, () => true);
  },
};

function ofDatabase({ evidence: { readings } }: CheckInput, span: Span): Figure {
  const { before, after } = readings;
  const grew = (name: 'blks_hit' | 'blks_read') =>
    Math.max(0, after.database[name] - (before?.database[name] ?? 0));
  return share('database', grew('blks_hit'), grew('blks_read'), 'pg_stat_database', span);
}

function share(address: string, hit: number, read: number, from: string, window: Span): Figure {
  if (hit + read >= LEAST_CALLS) {
    const value = hit / (hit + read);
    return figure(
      address,
      '',
      measured('found in shared buffers', value, 'share', from, { window }),
    );
  }
  const why = `${hit + read} blocks were asked for, and a share of fewer than ${LEAST_CALLS} tells nothing`;
  return open(address, '', 'what buffer_hit is', why, 'watch it longer, or while it is used');
}
