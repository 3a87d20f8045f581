import type { Edit } from '../../../src/model/index.ts';
import { designOf } from './design.ts';

/** Windows of a fraction of a second: without load checks judge alone, and what a test is about is quickly there. */
export const QUIET = `loop:
  mode: apply
  cooldown: 1ms
  observe: { before: 300ms, after: 300ms, settle: 50ms }
`;

/** Holds as long as lookups have their index. */
export const CHECKS = `checks:
  lookup: { plan: "SELECT count(id) FROM events WHERE user_id = 5", require: [events_user] }
`;

export const quietDesign = (more: Parameters<typeof designOf>[0] = {}): string =>
  designOf({ loop: QUIET, more: CHECKS, ...more });

const events = { schema: 'public', name: 'events' };

/** An index of half the size. */
export const GOOD: Edit = {
  ...{ address: 'index.public.events_payload', table: events, field: 'on' },
  ...{ from: ['payload'], to: ['payload jsonb_path_ops'] },
};
