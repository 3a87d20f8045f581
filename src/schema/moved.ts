import {
  type Address,
  append,
  type Declared,
  type Diagnostic,
  type Import,
  type KindSchema,
  type Move,
  tableAddress,
} from '../model/index.ts';
import { readAddress } from './address.ts';
import { textOf } from './header.ts';
import { brokenMoves, movesInOrder } from './moves.ts';
import { problem, quoted } from './problem.ts';
import { childOf, type Node, type ScalarNode } from './tree.ts';

/** `moved:`, each after those that it goes on from. */
export function readMoved(
  tree: Node,
  kinds: readonly KindSchema[],
  declared: readonly Declared[],
  problems: Diagnostic[],
): readonly Move[] {
  const moves = itemsOf(tree, 'moved').flatMap((item) => readMove(item, kinds, problems));
  if (moves.length === 0) return moves;
  append(problems, brokenMoves(moves, addressesOf(declared)));
  return movesInOrder(moves, problems);
}

/** `import:`. */
export function readImports(
  tree: Node,
  kinds: readonly KindSchema[],
  declared: readonly Declared[],
  problems: Diagnostic[],
): readonly Import[] {
  const imports = itemsOf(tree, 'import');
  const known = imports.length === 0 ? new Set() : addressesOf(declared);
  return imports.flatMap((item) => {
    const to = addressAt(item, 'to', kinds, problems);
    if (to === null) return [];
    if (!known.has(to)) {
      const message = `${to} is to be imported, and the design does not declare it`;
      const hint = 'declare it; what is imported is managed as the design says';
      problems.push(problem('import-undeclared', item.place, message, hint));
    }
    return [{ to, place: item.place }];
  });
}

function itemsOf(tree: Node, section: string): readonly Node[] {
  const list = childOf(tree, section);
  return list?.kind === 'list' ? list.items.filter(({ kind }) => kind === 'map') : [];
}

function readMove(item: Node, kinds: readonly KindSchema[], problems: Diagnostic[]): Move[] {
  const [from, to] = ['from', 'to'].map((key) => addressAt(item, key, kinds, problems));
  return from && to ? [{ from, to, place: item.place }] : [];
}

/** What is missing the language's schema has reported already. */
function addressAt(
  item: Node,
  key: string,
  kinds: readonly KindSchema[],
  problems: Diagnostic[],
): Address | null {
  const text = textOf(item, key);
  if (text === undefined || text.broken) return null;
  const read = readAddress(text.text, kinds);
  if (kinds.some(({ kind }) => read.startsWith(`${kind}.`))) return read;
  problems.push(noAddress(text, kinds));
  return null;
}

const noAddress = (text: ScalarNode, kinds: readonly KindSchema[]): Diagnostic =>
  problem(
    'bad-address',
    text.place,
    `${quoted(text.written)} is no address`,
    `write a kind and its name, as plans show them: ${kinds.at(-1)?.kind}.schema.name`,
  );

/** A table's stands for all that belongs to it. */
const addressesOf = (declared: readonly Declared[]): ReadonlySet<Address> =>
  new Set(
    declared.flatMap(({ address, table }) =>
      table === undefined ? [address] : [address, tableAddress(table)],
    ),
  );
