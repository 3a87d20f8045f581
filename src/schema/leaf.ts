import type { Diagnostic, Place } from '../model/index.ts';
import { problem } from './problem.ts';
import { coreValue } from './scalar.ts';
import type { Node, ScalarNode } from './tree.ts';
import { isConnection, type Lookup, substitute } from './variables.ts';

/** What the values of one text share. */
export interface Leaves {
  readonly lookup: Lookup;
  readonly problems: Diagnostic[];
  /** Values that may have come from the environment. */
  readonly connections: Set<Node>;
}

/** A value as it was written, variables replaced. */
export function scalarNode(
  written: string,
  unquoted: boolean,
  place: Place,
  path: readonly string[],
  reading: Leaves,
): ScalarNode {
  if (!written.includes('${')) return scalar(written, unquoted, place);
  const connection = isConnection(path);
  const { text, whole, errors } = substitute(written, reading.lookup, connection);
  for (const e of errors) reading.problems.push(problem(e.code, place, e.message, e.hint));
  // A connection that a variable leaves empty is none, in quotes as well: in a flow map there is no way without.
  const isNone = connection && whole && text === '';
  const read = { ...scalar(text, (unquoted && whole) || isNone, place), written };
  const node: ScalarNode = errors.length > 0 ? { ...read, broken: true } : read;
  if (connection) reading.connections.add(node);
  return node;
}

/** The same of one that has no variables. */
export function scalar(text: string, unquoted: boolean, place: Place): ScalarNode {
  const value = unquoted ? coreValue(text) : text;
  return { kind: 'scalar', value, text, written: text, place };
}
