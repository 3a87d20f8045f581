import type { Row } from '../../../model/index.ts';
import { isOthers } from '../../session/own.ts';
import { sql } from '../../sql/quote.ts';
import type { Part } from '../ask.ts';

/** What sessions run or ran last, with literals: idle ones of a pool keep theirs. */
export interface ActivityText {
  readonly text: string;
  /** As StatementUse.id; null: the server computes none. */
  readonly id: string | null;
}

export const activityPart: Part<readonly ActivityText[]> = {
  get query() {
    return sql`
SELECT a.query AS text, a.query_id::text || '/' || a.usesysid AS id
  FROM pg_catalog.pg_stat_activity a
 WHERE a.datname = pg_catalog.current_database() AND a.backend_type = 'client backend'
   AND a.pid <> pg_catalog.pg_backend_pid() AND a.query <> '' AND ${isOthers()} AND a.query <> '<insufficient privilege>'`;
  },
  read: (rows) => rows as readonly (Row & ActivityText)[],
};
