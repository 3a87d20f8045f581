import { type CheckKind, type Figure, measured } from '../model/index.ts';
import { time, timeOf, windowOf } from './shared/counted.ts';
import { figure, open } from './shared/figure.ts';

const VIEWS = ['pg_stat_checkpointer', 'pg_stat_bgwriter'];

/** Why checkpoints came, and how much of the time they wrote and synced, between two readings. */
export const checkpoints: CheckKind = {
  name: 'checkpoints',
  about: 'Why checkpoints came, and how long they wrote and synced, between two readings.',
  subject: { about: 'server', example: 'server' },
  quantities: {
    requested: { unit: 'share', about: 'checkpoints that came before their time, of all' },
    write_share: { unit: 'share', about: 'time that checkpoints wrote or synced, of all' },
    sync_share: { unit: 'share', about: 'time that checkpoints synced, of all' },
  },
  options: { for: time('How long it is watched.') },
  window: ({ options }) => timeOf(options.for),
  figures: (input) => {
    const { check, evidence } = input;
    const span = windowOf(input, VIEWS);
    if ('quantity' in span) return [span];
    const { before, after } = evidence.readings;
    const grew = (name: 'num_timed' | 'num_requested' | 'write_time' | 'sync_time') =>
      Math.max(0, after.checkpointer[name] - (before?.checkpointer[name] ?? 0));
    const share = (quantity: string, what: string, value: number): Figure =>
      figure(
        'server',
        quantity,
        measured(what, value, 'share', 'pg_stat_checkpointer', { window: span }),
      );
    const all = grew('num_timed') + grew('num_requested');
    const elapsed = span.seconds * 1000;
    const asked = new Set(check.bounds.map(({ quantity }) => quantity));
    return [
      all === 0
        ? open(
            'server',
            'requested',
            'why checkpoints come',
            'none came between the readings',
            'a longer window: several times checkpoint_timeout',
          )
        : share('requested', 'checkpoints before their time', grew('num_requested') / all),
      share('write_share', 'writing', (grew('write_time') + grew('sync_time')) / elapsed),
      share('sync_share', 'syncing', grew('sync_time') / elapsed),
    ].filter(({ quantity }) => asked.has(quantity));
  },
};
