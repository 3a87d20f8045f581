import { APPLY_RUNS, type Diagnostic } from '../../src/model/index.ts';

/** As operations tell it of an apply that builds an index and waits for a lock. */
export const applyRuns: Diagnostic = {
  severity: 'warning',
  code: APPLY_RUNS,
  message:
    'an apply runs: deploy@ci-7 (pid 4711, from 10.0.3.17), since 2026-03-01 02:00:00Z, 3 steps done, now build index ml_features.features_embedding concurrently (since 2026-03-01 02:00:01Z: building index: loading tuples 61%); and store new values of column payload (since 2026-03-01 02:01:10Z, waits for pid 4800 (mage_etl, mage, idle in transaction for 5 min))',
  hint: 'what it has in hand is left out here; ask again once it has ended',
};
