import { join, parse, resolve } from 'node:path';
import {
  DEFAULT_POLICY,
  type Diagnostic,
  HAZARDS,
  type Policy,
  parseName,
  type StateLocation,
} from '../model/index.ts';
import { MAX_DURATION, milliseconds } from './durations.ts';
import { problem, quoted } from './problem.ts';
import { childOf, type Node, type ScalarNode } from './tree.ts';

/** `policy:` but for its window, durations in milliseconds. */
export function readPolicy(tree: Node, problems: Diagnostic[]): Omit<Policy, 'window'> {
  const policy = childOf(tree, 'policy');
  const duration = (key: string) => readDuration(policy, key, problems);
  const allow = childOf(policy, 'allow');
  const allowed = allow?.kind === 'list' ? allow.items : [];
  return {
    lockTimeout: duration('lock_timeout') ?? DEFAULT_POLICY.lockTimeout,
    lockRetryFor: duration('lock_retry_for') ?? DEFAULT_POLICY.lockRetryFor,
    concurrentWait: duration('concurrent_wait') ?? DEFAULT_POLICY.concurrentWait,
    allow: HAZARDS.filter((code) => allowed.some((a) => a.kind === 'scalar' && a.value === code)),
    maxReplicationLag: duration('max_replication_lag') ?? DEFAULT_POLICY.maxReplicationLag,
  };
}

/** Milliseconds; null where there is none, or none that can be read. */
export function readDuration(
  node: Node | undefined,
  key: string,
  problems: Diagnostic[],
): number | null {
  const duration = childOf(node, key);
  if (duration?.kind !== 'scalar' || duration.broken) return null;
  const value = milliseconds(duration.value);
  if (value === null || value <= MAX_DURATION) return value;
  const message = `expected at most 24d, got ${quoted(duration.written)}`;
  problems.push(problem('bad-value', duration.place, message));
  return null;
}

/** `state:`; a relative path starts at the design's folder, wherever dbopt is called from. */
export function readState(tree: Node, root: string, problems: Diagnostic[]): StateLocation {
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
    return { in: 'file', path: resolve(root, textOf(state, 'path')?.text ?? '.dbopt/state.json') };
  }
  const schema = textOf(state, 'schema');
  const [name, ...more] = parseName(schema?.text ?? 'dbopt') ?? [];
  if (name !== undefined && more.length === 0) return { in: 'database', schema: name };
  if (schema !== undefined && !schema.broken && schema.text.trim() !== '') {
    const message = `expected the name of a schema, got ${quoted(schema.written)}`;
    problems.push(problem('bad-name', schema.place, message));
  }
  return { in: 'database', schema: 'dbopt' };
}

const STATES = ['database', 'file'];

export function textOf(node: Node | undefined, key: string): ScalarNode | undefined {
  const value = childOf(node, key);
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value : undefined;
}

/** The file that is a target's own: its name goes in before the extension. */
export function ownFile(path: string, target: string): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name}.${target}${ext}`);
}

/** `target.url`. Undefined: the PG* variables, or --url. */
export const readUrl = (tree: Node): string | undefined =>
  textOf(childOf(tree, 'target'), 'url')?.text;
