import { realpathSync } from 'node:fs';
import { basename, dirname, join, parse, resolve } from 'node:path';
import {
  append,
  DEFAULT_POLICY,
  type Diagnostic,
  HAZARDS,
  MAX_DURATION,
  type Policy,
  parseName,
  type StateLocation,
} from '../model/index.ts';
import { milliseconds } from './durations.ts';
import { within } from './files.ts';
import type { Loading } from './include.ts';
import { problem, quoted } from './problem.ts';
import { childOf, type Node, type ScalarNode } from './tree.ts';

/** `policy:` but for its window, durations in milliseconds. */
export function readPolicy(tree: Node, problems: Diagnostic[]): Omit<Policy, 'window'> {
  const policy = childOf(tree, 'policy');
  const duration = (key: string, most?: Most) => readDuration(policy, key, problems, most);
  const allow = childOf(policy, 'allow');
  const allowed = allow?.kind === 'list' ? allow.items : [];
  const lockTimeout = duration('lock_timeout', STALL) ?? DEFAULT_POLICY.lockTimeout;
  const lockRetryFor = duration('lock_retry_for') ?? DEFAULT_POLICY.lockRetryFor;
  if (lockTimeout > lockRetryFor) append(problems, tooShort(policy, lockTimeout, lockRetryFor));
  return {
    lockTimeout,
    lockRetryFor,
    concurrentWait: duration('concurrent_wait') ?? DEFAULT_POLICY.concurrentWait,
    allow: HAZARDS.filter((code) => allowed.some((a) => a.kind === 'scalar' && a.value === code)),
    maxReplicationLag: duration('max_replication_lag') ?? DEFAULT_POLICY.maxReplicationLag,
    maxRetire: share(textOf(policy, 'max_retire')) ?? DEFAULT_POLICY.maxRetire,
  };
}

/** `33%`; what cannot be read as one is told by the schema. */
const share = (node: ScalarNode | undefined): number | null => {
  const percent = /^(\d{1,3}(?:\.\d+)?)%$/.exec(node?.text ?? '')?.[1];
  return percent === undefined ? null : Number(percent) / 100;
};

interface Most {
  readonly milliseconds: number;
  readonly text: string;
  readonly hint?: string;
}
/** Whoever is behind an attempt at a lock waits as long as it does. */
const STALL: Most = {
  milliseconds: 60_000,
  text: '1m',
  hint: 'the application stands still as long as one attempt waits; lock_retry_for is for patience',
};
const LONGEST: Most = { milliseconds: MAX_DURATION, text: '24d' };

/** Attempts that may last longer than all of them together: not one would be made to its end. */
function tooShort(policy: Node | undefined, timeout: number, retry: number): Diagnostic[] {
  const at = childOf(policy, 'lock_retry_for') ?? childOf(policy, 'lock_timeout');
  if (at === undefined) return [];
  const message = `attempts at a lock go on for ${retry} ms, and one of them may wait ${timeout} ms`;
  return [problem('bad-value', at.place, message, 'lock_retry_for is at least lock_timeout')];
}

/** Milliseconds; null where there is none, or none that can be read. */
export function readDuration(
  node: Node | undefined,
  key: string,
  problems: Diagnostic[],
  most: Most = LONGEST,
): number | null {
  const duration = childOf(node, key);
  if (duration?.kind !== 'scalar' || duration.broken) return null;
  const value = milliseconds(duration.value);
  if (value === null || (value >= 1 && value <= most.milliseconds)) return value;
  const [limit, hint] = value < 1 ? ['least 1ms'] : [`most ${most.text}`, most.hint];
  const message = `expected at ${limit}, got ${quoted(duration.written)}`;
  problems.push(problem('bad-value', duration.place, message, hint));
  return null;
}

/** `state:`; a relative path starts at the design's folder, wherever dbopt is called from. */
export function readState(
  tree: Node,
  { root, project, problems }: Pick<Loading, 'root' | 'project' | 'problems'>,
): StateLocation {
  const state = childOf(tree, 'state');
  const where = textOf(state, 'in')?.text ?? 'database';
  const strange = where === 'file' ? 'schema' : 'path';
  const entry = state?.kind === 'map' ? state.entries.get(strange) : undefined;
  if (entry !== undefined && STATES.includes(where)) {
    const message = `${strange}: has no meaning with in: ${where}`;
    const hint = 'write { in: database, schema: … } or { in: file, path: … }';
    problems.push(problem('unknown-key', entry.place, message, hint));
  }
  if (where === 'file') {
    const named = textOf(state, 'path');
    const path = resolve(root, named?.text ?? '.dbopt/state.json');
    if (named !== undefined && !mayBeState(path, named, project))
      problems.push(problem('state-outside', named.place, OUTSIDE, OUTSIDE_HINT));
    const byOperator =
      named !== undefined && isOneVariable(named) && !within(project, realFile(path));
    return { in: 'file', path, byOperator };
  }
  const schema = textOf(state, 'schema');
  const [name, ...more] = parseName(schema?.text ?? 'dbopt') ?? [];
  const isServers = name !== undefined && /^(?:pg_|information_schema$)/.test(name);
  if (name !== undefined && more.length === 0 && !isServers)
    return { in: 'database', schema: name };
  if (schema !== undefined && !schema.broken && schema.text.trim() !== '') {
    const message = isServers
      ? `the schema ${quoted(schema.written)} is the server’s own`
      : `expected the name of a schema, got ${quoted(schema.written)}`;
    problems.push(problem('bad-name', schema.place, message, ...(isServers ? [OWN_SCHEMA] : [])));
  }
  return { in: 'database', schema: 'dbopt' };
}

/** A plan reads the state and writes beside it, and whoever writes a design may not say where on the machine: only in the
 *  project, or at what a variable alone says, which is the operator's. */
const mayBeState = (path: string, named: ScalarNode, project: string): boolean =>
  isOneVariable(named) || (within(project, path) && !path.split('/').includes('.git'));

/** A link on the way may lead into the project. */
function realFile(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

const isOneVariable = ({ written }: ScalarNode): boolean => /^\$\{\w+\}$/.test(written);

const OUTSIDE = 'the state is outside of the project folder';
const OUTSIDE_HINT =
  'name a file in it, or let the path be one variable and nothing else, as $STATE in --var STATE=…';

const STATES = ['database', 'file'];
const OWN_SCHEMA = 'name one that holds nothing else; the first apply makes it';

export function textOf(node: Node | undefined, key: string): ScalarNode | undefined {
  const value = childOf(node, key);
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value : undefined;
}

/** The file that is a target's own: its name goes in before the extension. */
export function ownFile(path: string, target: string): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name}.${target}${ext}`);
}

/** Two databases never share a state. */
export const ownState = (state: StateLocation, target: string): StateLocation =>
  state.in === 'file' ? { ...state, path: ownFile(state.path, target) } : state;

/** `target.load`. */
export const readLoad = (tree: Node): boolean =>
  textOf(childOf(tree, 'target'), 'load')?.text === 'allowed';

/** `target.url`. Undefined: the PG* variables, or --url. */
export const readUrl = (tree: Node): string | undefined =>
  textOf(childOf(tree, 'target'), 'url')?.text;
