import { VERDICTS } from './check.ts';
import { LOOP_MODES, ROUND_OUTCOMES, ROUND_PHASES } from './loop.ts';
import {
  anything,
  count,
  fields,
  flag,
  formed,
  list,
  map,
  moment,
  nullable,
  number,
  oneOf,
  optional,
  type Shape,
  text,
} from './shape.ts';
import { HAZARDS, LOCK_MODES, PHASES, STEP_MODES } from './step.ts';
import { upkeepOf } from './upkeep.ts';

// The model's data as it has to be where it is read from a file or a table that others may have had in their hands.

const table = fields({ schema: text, name: text });
const field = fields({ text, quiet: optional(flag), inherited: optional(flag) });
const diagnostic = fields({
  severity: oneOf(['error', 'warning', 'info']),
  ...{ code: text, message: text, hint: optional(text), address: optional(text) },
  place: optional(fields({ file: text, line: number, column: number })),
});
const resource = {
  ...{ kind: text, address: text, names: list(text), table: optional(table) },
};

export const stepShape = fields({
  ...{ id: text, address: text, title: text, sql: list(text), makes: list(text) },
  phase: oneOf(PHASES),
  mode: oneOf(STEP_MODES),
  batches: optional(fields({ unit: text, size: number })),
  locks: list(fields({ relation: text, mode: oneOf(LOCK_MODES) })),
  touches: oneOf(['catalog', 'scan', 'rewrite']),
  ...{ effect: text, bytes: nullable(number), seconds: nullable(number), needs: list(text) },
  hazards: list(fields({ code: oneOf(HAZARDS), message: text })),
  work: optional(
    fields({
      ...{ sort: text, amount: number, usual: nullable(number), memory: optional(number) },
      ...{ short: optional(flag), earlier: optional(count), larger: optional(flag) },
      fails: optional(flag),
    }),
  ),
  sets: optional(fields({ setting: text, value: anything })),
  calls: optional(
    fields({
      tables: list(text),
      parts: list(text),
      types: optional(list(text)),
      definitions: optional(list(text)),
    }),
  ),
});

/** One statement of a known form. It is made anew before it is sent. */
const owedSql: Shape = (value, path) =>
  list(text)(value, path) ??
  (Array.isArray(value) && value.length === 1 && upkeepOf(String(value[0])) !== null ? null : path);

const owed: Shape = (value, path) =>
  stepShape(value, path) ?? fields({ phase: oneOf(['upkeep']), sql: owedSql })(value, path);

const workDone = fields({ sort: text, amount: number, seconds: number, short: optional(flag) });

const owned = map(fields({ now: field, former: nullable(field) }));
const plainEntry = {
  ...{ ...resource, made: flag, keep: flag, fields: owned },
  ...{ inherits: optional(text), proof: optional(text) },
};

const resourceShape = fields({ ...resource, fields: map(field), facts: map(anything) });

const change = fields({
  ...{ address: text, kind: text, table: optional(table), ours: flag },
  action: oneOf(['create', 'update', 'replace', 'delete', 'adopt', 'forget']),
  fields: list(
    fields({
      ...{ field: text, from: nullable(field), to: nullable(field) },
      how: oneOf(['in place', 'rebuild', 'ignore']),
      why: oneOf(['declared', 'former', 'default']),
    }),
  ),
  ...{ renamedFrom: optional(text), supersedes: optional(text), inherits: optional(text) },
  ...{
    desired: nullable(resourceShape),
    actual: nullable(resourceShape),
    entry: nullable(fields(plainEntry)),
  },
});

export const planShape: Shape = fields({
  ...{ version: count, designHash: text, fingerprint: text },
  state: fields({ lineage: text, serial: count }),
  server: fields({
    ...{ database: text, version: text, systemId: nullable(text) },
    reached: optional(fields({ host: text, port: count })),
    sight: optional(
      fields({
        ...{ user: text, inRecovery: flag, canProbe: flag },
        ...{ firesTriggers: flag, readsFileSettings: flag },
      }),
    ),
  }),
  relations: optional(map(count)),
  ...{ changes: list(change), steps: list(stepShape), unchanged: count },
  left: optional(fields({ gone: count, of: count })),
  counts: fields({ add: count, change: count, replace: count, destroy: count }),
  diagnostics: list(diagnostic),
});

export const identityShape = fields({ system: nullable(text), oid: count, name: text });

export const stateShape: Shape = fields({
  ...{ version: count, lineage: text, serial: count },
  database: optional(identityShape),
  entries: map(fields({ ...plainEntry, by: text, at: moment, run: text })),
});

export const runShape: Shape = fields({
  ...{ id: text, startedAt: moment, endedAt: nullable(moment), by: text, planHash: text },
  outcome: oneOf(['running', 'done', 'failed', 'interrupted']),
});

export const recordShape: Shape = fields({
  ...{ run: text, step: text, address: text, title: text, sql: list(text), makes: list(text) },
  status: oneOf(['begun', 'done', 'failed']),
  ...{ startedAt: moment, endedAt: nullable(moment) },
  ...{ bytes: nullable(number), error: nullable(text), work: optional(workDone) },
  owes: list(owed),
});

export const archiveShape: Shape = fields({
  ...{ id: text, table, oid: count, to: text, instance: text, digest: nullable(text), at: moment },
});

/** What the tables of a state hold, row by row. */
export const rowShapes = {
  state: fields({
    ...{ version: count, lineage: text, serial: count, database: nullable(identityShape) },
  }),
  bound: fields({ database: nullable(identityShape) }),
  resources: fields({
    ...{ address: text, kind: text, names: list(text), made: flag, keep: flag },
    ...{ table_schema: nullable(text), table_name: nullable(text), proof: nullable(text) },
    fields: map(fields({ now: field, former: optional(nullable(field)) })),
    inherits: optional(nullable(text)),
    ...{ applied_by: text, applied_at: moment, run: text },
  }),
  runs: fields({
    ...{ id: text, started_at: moment, ended_at: nullable(moment), started_by: text },
    ...{ plan_hash: text, outcome: oneOf(['running', 'done', 'failed', 'interrupted']) },
  }),
  steps: fields({
    ...{ run: text, step: text, address: text, title: text, sql: list(text), makes: list(text) },
    status: oneOf(['begun', 'done', 'failed']),
    ...{ started_at: moment, ended_at: nullable(moment) },
    ...{ bytes: nullable(number), error: nullable(text), owes: list(owed) },
    work: optional(nullable(workDone)),
  }),
  work: fields({ work: workDone }),
  archives: fields({
    ...{ id: text, table_schema: text, table_name: text, table_oid: count, place: text },
    ...{ instance: text, digest: nullable(text), begun_at: moment },
  }),
  journal: fields({ makes: list(text), owes: list(owed) }),
} as const satisfies { readonly [table: string]: Shape };

/** What `state pull` prints. */
export const copyShape: Shape = (value, path) =>
  stateShape(value, path) ??
  fields({
    runs: list(runShape),
    steps: list(recordShape),
    archives: optional(list(archiveShape)),
  })(value, path);

/** One line of the journal beside a state in a file: it says one thing. */
export const lineShape: Shape = fields({
  ...{ run: optional(runShape), step: optional(recordShape) },
  ...{ archive: optional(archiveShape), removed: optional(text) },
});

export const receiptShape: Shape = fields({
  ...{ by: text, text, rest: nullable(text), server: text, families: text, plan: planShape },
  tables: list(
    fields({
      ...{ schema: text, name: text, key: optional(text), text, catalog: nullable(text) },
      ...{ said: text, declared: count, asked: optional(list(list(text))) },
    }),
  ),
  declared: list(fields({ kind: text, names: list(text), table: optional(table), spec: anything })),
  lasts: optional(fields({ from: moment, until: moment, zones: text })),
  drift: optional(
    fields({
      findings: list(fields({ address: text, class: text })),
      accept: list(map(anything)),
    }),
  ),
});

/** What states say of a server, by what tells them apart in their database. */
export const announcedShape: Shape = map(
  fields({
    ...{ where: text, at: moment, system: nullable(text) },
    owns: map(fields({ at: moment, fields: list(text) })),
  }),
);

/** Which schema it is to be held against. */
export const EVIDENCE_SHAPE = fields({ format_version: text });

export const verdictsShape = fields({
  at: moment,
  checks: list(
    fields({
      name: text,
      verdict: oneOf(VERDICTS),
      figures: list(fields({ address: text, quantity: text, value: number, unit: nullable(text) })),
    }),
  ),
});

const counters = map(anything);

/** Counters are numbers to whoever subtracts them, whatever they are. */
export const readingShape = fields({
  ...{ at: moment, database_oid: number, postmaster_start: text },
  ...{ database: counters, checkpointer: counters, bgwriter: counters },
  wal: fields({ segments: optional(nullable(fields({ written: list(number) }))) }),
  ...{ tables: map(counters), indexes: map(counters), io: optional(nullable(list(counters))) },
  ...{ statements: optional(nullable(map(counters))) },
  ...{ statements_info: optional(nullable(counters)), buffercache: optional(nullable(counters)) },
});

const sample = fields({ at: moment, work: map(list(number)), broken: flag });

/** They become names of files and branches. */
const digest = formed(/^[0-9a-f]{64}$/);
const word = formed(/^[a-z][a-z0-9-]*$/);
const bytes: Shape = (value, path) => number(value, path) ?? (Number(value) >= 0 ? null : path);

/** JSON has no number for what is divided by nothing. */
const comparison = fields({
  ...{ what: text, before: list(number), after: list(number), ratio: nullable(number), p: number },
});

/** One round of the loop, as far as the next one goes by it. */
export const roundShape = fields({
  ...{ id: text, mode: oneOf(LOOP_MODES), by: text, startedAt: moment, endedAt: nullable(moment) },
  marks: list(fields({ phase: oneOf(ROUND_PHASES), status: oneOf(['begun', 'done']), at: moment })),
  change: nullable(
    fields({
      ...{ code: word, address: text, title: text, plan: text, bytes },
      gain: fields({ how: text, what: text, before: number, after: number, unit: text }),
      evidence: list(
        fields({ what: text, value: anything, unit: optional(nullable(text)), from: text }),
      ),
      edits: list(fields({ address: text, field: text, table: optional(table) })),
      files: list(fields({ file: text, before: digest, after: digest, patch: text })),
      hazards: list(text),
      statements: fields({ touched: list(text), control: list(text) }),
    }),
  ),
  passed: list(fields({ code: text, address: text, why: text })),
  ...{ before: list(sample), after: list(sample) },
  checks: fields({ before: nullable(verdictsShape), after: nullable(verdictsShape) }),
  branch: nullable(text),
  verdict: nullable(fields({ is: text, why: text, comparisons: list(comparison) })),
  ...{ undo: nullable(text), outcome: nullable(oneOf(ROUND_OUTCOMES)), why: text, seen: flag },
});

export const stopShape = fields({ at: text, by: text, why: text });
