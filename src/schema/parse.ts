import type { Diagnostic } from '../model/index.ts';
import { scalarNode } from './leaf.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Source } from './source.ts';
import type { Node } from './tree.ts';
import type { Lookup } from './variables.ts';

/** A file as a tree, variables replaced. Null: there is no tree, and the problems say why.
 *  `path` are the keys under which the text stands, where it is a piece of a file. */
export async function parse(
  source: Source,
  lookup: Lookup,
  problems: Diagnostic[],
  path: readonly string[] = [],
): Promise<Node | null> {
  const plain = parsePlain(source, lookup, path);
  if (plain !== null) return plain;
  careful ??= import('./careful.ts');
  return (await careful).parseCarefully(source, lookup, problems, path);
}

/** The library for any YAML takes longer to load than a small design takes to read. */
let careful: Promise<typeof import('./careful.ts')> | undefined;

/** The tree of a text that is plain and in which nothing is wrong. */
export function parsePlain(source: Source, lookup: Lookup, path: readonly string[]): Node | null {
  const reading = { lookup, problems: [], connections: new Set<Node>() };
  const tree = readPlainYaml(source, path, (text, unquoted, place, at) =>
    scalarNode(text, unquoted, place, at, reading),
  );
  return reading.problems.length === 0 ? tree : null;
}
