import type { JudgedAdvice, LoopChange, Round, WorkSample } from '../../../src/model/index.ts';

export const finding = (more: Partial<JudgedAdvice> = {}): JudgedAdvice => ({
  ...{ code: 'gin-opclass', advisor: 'gin', address: 'index.public.i', severity: 'warning' },
  ...{
    verdict: 'found',
    title: 'smaller',
    evidence: [],
    remedy: 'edit',
    action: null,
    outside: null,
  },
  ...{ unanswered: null, under: null, place: null, accepted: null },
  edits: [{ address: 'index.public.i', field: 'on', from: ['a'], to: ['b'] }],
  gain: { how: 'measured', what: 'size', before: 100, after: 50, unit: 'bytes' },
  ...more,
});

export const change = (more: Partial<LoopChange> = {}): LoopChange => {
  const { code, advisor, address, title, edits, evidence } = finding();
  return {
    ...{
      code,
      advisor,
      address,
      title,
      edits,
      evidence,
      files: [],
      plan: '',
      hazards: [],
      bytes: 0,
    },
    gain: { how: 'measured', what: 'size', before: 100, after: 50, unit: 'bytes' },
    statements: { touched: ['t'], control: ['c'] },
    ...more,
  };
};

export const roundOf = (more: Partial<Round> = {}): Round => ({
  ...{ id: 'r', mode: 'apply', by: 'ann', startedAt: '2026-03-01T00:00:00Z' },
  ...{ endedAt: '2026-03-01T01:00:00Z', marks: [], change: change(), passed: [] },
  ...{ before: [], after: [], checks: { before: null, after: null }, verdict: null, undo: null },
  ...{ outcome: 'kept', why: '', branch: null, seen: false },
  ...more,
});

/** Minutes in which the statement `t` took so long a call, and `c` a millisecond. */
export const minutes = (times: readonly number[], calls = 100): readonly WorkSample[] =>
  times.map((ms, i) => ({
    at: new Date(i * 60_000).toISOString(),
    work: { t: [calls, calls * ms, calls * ms * ms], c: [calls, calls, calls] },
    broken: false,
  }));
