import type { Check, Evidence, SampleRequest } from '../../model/index.ts';
import { subjects } from './subject.ts';

/** pgstattuple_approx of every table with rows of its own. */
export const leavesToLookAt = (check: Check, evidence: Evidence): readonly SampleRequest[] =>
  subjects(check, evidence).flatMap(({ leaves }) =>
    leaves
      .filter(({ readable }) => readable)
      .map(({ oid }) => ({ table: oid, columns: [], dead: true })),
  );

/** What would let this role look. */
export const LOOK = 'CREATE EXTENSION pgstattuple, and pg_monitor or pg_stat_scan_tables';
