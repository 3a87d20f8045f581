import {
  type CodeFinding,
  ceilingOf,
  type Demand,
  type Machines,
  MOST_CONNECTIONS,
  usable,
} from '../../model/index.ts';
import { evidenceOf } from './evidence.ts';
import { cannotTell, told } from './finding.ts';
import { checkEdits, limitEdits, type Sized } from './held.ts';

/** How many connections there may be, against what the server has for them. */
export function sizeFindings(sized: Sized): readonly CodeFinding[] {
  return [...demandFindings(sized), ...overLimit(sized), ...overCeiling(sized)];
}

const QUESTION = 'how many connections it may open';

function demandFindings(sized: Sized): readonly CodeFinding[] {
  const { path, demand, result } = sized;
  const code = 'pool-demand';
  const title = demandText(sized);
  const evidence = evidenceOf(sized);
  const unread = result.unread.map(({ place, why }) =>
    cannotTell({ code, at: place }, title, {
      question: QUESTION,
      why: `${place} cannot be read: ${why}`,
      needs: 'name what Python reads',
    }),
  );
  if (unread.length > 0) return unread;
  const at = demand.pools[0]?.place ?? result.pools[0]?.place ?? path;
  if (demand.open !== null) {
    const lost = result.pools.find(({ most }) => most === null)?.place ?? at;
    const unanswered = { question: QUESTION, ...demand.open };
    return [cannotTell({ code, at: lost }, title, unanswered, evidence)];
  }
  const edits = [...limitEdits(sized), ...checkEdits(sized)];
  return [told({ code, at, severity: 'info', title, evidence, edits })];
}

function overLimit(sized: Sized): readonly CodeFinding[] {
  const { demand, limits } = sized;
  if (limits === null || demand.connections <= usable(limits)) return [];
  const most = usable(limits);
  return [
    told({
      ...{ code: 'pool-over-limit', at: demand.pools[0]?.place ?? sized.path },
      severity: 'critical',
      title: `${atLeast(demand)}${number(demand.connections)} connections, of which the server lets in ${number(most)}`,
      evidence: evidenceOf(sized),
      outside: within(demand, most),
    }),
  ];
}

function overCeiling(sized: Sized): readonly CodeFinding[] {
  const { demand, machines, path } = sized;
  const known = ceilingOf(machines);
  const code = 'pool-over-ceiling';
  const at = demand.pools[0]?.place ?? path;
  const most = known ?? MOST_CONNECTIONS;
  if (demand.connections > most) {
    const why = known === null ? `the most that any does well with` : formula(machines, known);
    return [
      told({
        ...{ code, at, severity: 'warning', evidence: evidenceOf(sized) },
        title: `${atLeast(demand)}${number(demand.connections)} connections are more than a server works on at a time: ${most}, ${why}`,
        outside: within(demand, most),
      }),
    ];
  }
  if (known !== null || demand.connections === 0 || demand.open !== null) return [];
  const unanswered = {
    question: `whether the server does well with ${number(demand.connections)} connections`,
    why: 'SQL does not tell how many cores it has',
    needs: 'say --db-cores',
  };
  return [cannotTell({ code, at }, unanswered.question, unanswered)];
}

const formula = ({ dbCores, spindles }: Machines, ceiling: number): string => {
  const sum = `(${dbCores} cores × 2) + ${spindles}`;
  return (dbCores ?? 0) * 2 + spindles === ceiling ? sum : `of ${sum} no more than ${ceiling}`;
};

/** `3 replicas × 17 workers × 25 = 1,275 connections; limit 97; ceiling 33` */
function demandText({ demand, limits, machines }: Sized): string {
  const { replicas, workers, each, connections } = demand;
  const ceiling = ceilingOf(machines);
  const processes = `${countOf(replicas.count, 'replica')} × ${countOf(workers.count, 'worker')}`;
  return [
    // Nothing times anything is no bound.
    each === 0
      ? processes
      : `${processes} × ${number(each)} = ${atLeast(demand)}${countOf(connections, 'connection')}`,
    ...(limits === null ? [] : [`limit ${number(usable(limits))}`]),
    ...(ceiling === null ? [] : [`ceiling ${ceiling}`]),
  ].join('; ');
}

/** What each process may open, so that all of them stay within a bound. */
function within({ replicas, workers, pools }: Demand, most: number): string {
  const processes = replicas.count * workers.count;
  const each = Math.floor(most / processes);
  const places = pools.map(({ place }) => place).join(', ');
  return each === 0
    ? `${countOf(processes, 'process')} alone are more than ${number(most)}: run fewer, or put PgBouncer in transaction mode between`
    : `let the pools of each of ${countOf(processes, 'process')} open at most ${number(each)} together (${places}), run fewer processes, or put PgBouncer in transaction mode between`;
}

const atLeast = ({ open }: Demand): string => (open === null ? '' : 'at least ');
const number = (value: number): string => value.toLocaleString('en-US');
const countOf = (count: number, noun: string): string =>
  `${number(count)} ${count === 1 ? noun : noun.endsWith('s') ? `${noun}es` : `${noun}s`}`;
