import {
  type AdviceInput,
  type Advisor,
  address,
  type Finding,
  qualified,
} from '../model/index.ts';
import { found, measured, statement } from './shared/finding.ts';

/** Indexes that cost more than they bring, and indexes that would bring more. */
export const index: Advisor = {
  name: 'index',
  about: 'indexes that are unused, said twice, invalid or could cover a query',
  codes: { 'index-invalid': 'a build failed: every write pays for it, no query uses it' },
  findings: (input) => invalid(input),
};

function invalid(input: AdviceInput): readonly Finding[] {
  return input.evidence.tables.flatMap((table) =>
    table.indexes
      .filter(({ valid, partitioned }) => !valid && !partitioned)
      .map((one) =>
        found(index, input, {
          code: 'index-invalid',
          address: address('index', one.schema, one.name),
          severity: 'warning',
          title: `${qualified(one)} is invalid: it is written, and no query uses it`,
          bytes: one.bytes ?? 0,
          evidence: [measured('size', one.bytes ?? 0, 'bytes', 'pg_relation_size')],
          action: {
            run: statement('REINDEX INDEX CONCURRENTLY', one),
            lock: `SHARE UPDATE EXCLUSIVE on ${qualified(table)}`,
            cost: 'builds it anew beside the old one',
          },
        }),
      ),
  );
}
