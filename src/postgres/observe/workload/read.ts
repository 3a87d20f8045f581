import {
  type Coverage,
  type DefinitionUse,
  qualified,
  type StatementUse,
  type Workload,
} from '../../../model/index.ts';
import type { Client } from '../../session/connect.ts';
import { ask, askOrEach } from '../ask.ts';
import type { Cannot } from '../cannot.ts';
import { tellBehind } from '../locked.ts';
import { cutPart, functionsRead, tellCut, viewsRead } from '../most.ts';
import type { Offered } from '../offered.ts';
import type { Pace } from '../pace.ts';
import { statementsPart } from '../readings/statements.ts';
import { activityPart } from './activity.ts';
import { mergeUses } from './merge.ts';
import { functionsPart, type Names, pathOf, pathsPart, relationsPart } from './names.ts';
import type { SentText } from './texts.ts';
import { type Asked, understand } from './understand.ts';
import { walkOfFunction, walkView } from './walk.ts';

export interface WorkloadOptions {
  /** Statements of the application, from a file. */
  readonly queries: readonly SentText[];
  /** Texts are kept with their literals. */
  readonly literals: boolean;
  /** oids of the tables that the evidence is about. */
  readonly tables: ReadonlySet<number>;
}

export interface ReadWorkload {
  readonly workload: Workload;
  /** Statements as they were sent, by StatementUse.id: for trials, and for nothing that is kept. */
  readonly sent: ReadonlyMap<string, readonly string[]>;
}

/** What runs: two messages where there is no pace, then the parser. `loadParser` must have been awaited. */
export async function readWorkload(
  client: Client,
  offered: Offered,
  options: WorkloadOptions,
  cannot: Cannot,
  pace: Pace | null,
): Promise<ReadWorkload> {
  const parts = {
    relations: relationsPart(),
    functions: functionsPart(),
    unreadViews: cutPart(viewsRead()),
    unreadFunctions: cutPart(functionsRead()),
    paths: pathsPart,
    activity: activityPart,
  };
  const answers = await ask(client, parts, pace);
  tellCut(cannot, 'views', answers.unreadViews);
  tellCut(cannot, 'functions', answers.unreadFunctions);
  const behind = [...answers.relations.values()].flat().filter((one) => one.behind);
  tellBehind(cannot, 'views', behind.length);
  const untold = [...answers.functions.values()].flat().filter(({ text }) => text === null);
  tellBehind(cannot, 'functions', untold.length);
  const counted = { statements: statementsPart(offered, true) };
  const { statements } = await askOrEach(client, counted, cannot, pace);
  // Where statements inside of functions are tracked, what a function runs is counted by itself.
  const track = statements === null ? null : trackOf(offered);
  const asked: Asked = { names: answers, functions: track !== 'all', literals: options.literals };
  const all = understand(statements, answers.activity, options.queries, asked);
  const about = all.filter(
    ({ use }) => !use.understood || use.tables.some(({ table }) => options.tables.has(table)),
  );
  const definitions = definitionsOf(answers, options);
  return {
    workload: {
      sources: {
        pg_stat_statements: track === null ? null : sourceOf(offered, track),
        activity: answers.activity.length,
        queries: options.queries.length,
        views: definitions.filter(({ kind }) => kind === 'view').length,
        functions: definitions.filter(({ kind }) => kind === 'function').length,
      },
      statements: about.map(({ use }) => use).filter(({ why_not }) => why_not !== 'utility'),
      definitions,
      coverage: coverageOf(all.map(({ use }) => use)),
    },
    sent: new Map(about.map(({ use, sent }) => [use.id, sent])),
  };
}

const trackOf = ({ settings }: Offered): string => settings['pg_stat_statements.track'] ?? 'top';

const sourceOf = ({ extensions, settings }: Offered, track: string) => ({
  version: extensions.pg_stat_statements?.version ?? '',
  track,
  max: Number(settings['pg_stat_statements.max'] ?? 0),
});

/** Views and functions that read some of the tables. */
function definitionsOf(
  names: Names,
  { tables, literals }: Pick<WorkloadOptions, 'tables' | 'literals'>,
): readonly DefinitionUse[] {
  const views = [...names.relations.values()].flat().flatMap((view): DefinitionUse[] => {
    const walk = walkView(view, names);
    if (walk === null) return [];
    const { schema, name } = view;
    return [{ kind: 'view', schema, name, tables: mergeUses(walk, [], 'definition', literals) }];
  });
  const path = pathOf(names, null);
  const functions = [...names.functions.values()].flat().map((one): DefinitionUse => {
    const walk = walkOfFunction(one, { names, path, functions: false });
    const { schema, name } = one;
    return { kind: 'function', schema, name, tables: mergeUses(walk, [], 'definition', literals) };
  });
  return [...views, ...functions]
    .filter((one) => one.tables.some(({ table }) => tables.has(table)))
    .sort((a, b) => (qualified(a) < qualified(b) ? -1 : 1));
}

function coverageOf(statements: readonly StatementUse[]): Coverage {
  const counted = statements.filter(({ source }) => source === (statements[0]?.source ?? source));
  const sum = (some: readonly StatementUse[]) => some.reduce((all, { calls }) => all + calls, 0);
  const not: { [why: string]: number } = {};
  for (const { why_not, calls } of counted) {
    if (why_not !== null) not[why_not] = (not[why_not] ?? 0) + calls;
  }
  const understood = sum(counted.filter((one) => one.understood));
  return { calls: sum(counted), understood, not_understood: not };
}
