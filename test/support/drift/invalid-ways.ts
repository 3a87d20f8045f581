import { byHand, type Way } from './way.ts';

const invalidate = (name: string) =>
  `UPDATE pg_index SET indisvalid = false WHERE indexrelid = '${name}'::regclass`;

/** Indexes of no use: declared, part of a tree, of a constraint, nobody's. */
export const INVALID_WAYS: readonly Way[] = [
  byHand(invalidate('parted_1_parted_a'), 'invalid index.public.parted_a valid'),
  byHand(invalidate('plain_e'), 'invalid index.public.plain_e valid'),
  byHand(
    `${invalidate('parted_1_parted_a')}; ${invalidate('parted_2_parted_b')}`,
    'invalid index.public.parted_a valid',
    'invalid index.public.parted_b valid',
  ),
  byHand(
    `CREATE INDEX plain_a_ccnew ON plain (a); ${invalidate('plain_a_ccnew')}`,
    'invalid index.public.plain_a_ccnew valid',
  ),
  byHand(
    `CREATE INDEX mine ON parted_1 (b, a); ${invalidate('mine')}`,
    'invalid index.public.mine valid',
  ),
  byHand('CREATE INDEX mine ON ONLY parted (b, a)', 'invalid index.public.mine valid'),
  byHand(
    `ALTER TABLE solo ADD CONSTRAINT solo_key UNIQUE (a); ${invalidate('solo_key')}`,
    'invalid index.public.solo_key valid',
  ),
  byHand(
    `CREATE INDEX mine ON parted (b, a); ${invalidate('parted_2_b_a_idx')}`,
    'invalid index.public.mine valid',
  ),
];
