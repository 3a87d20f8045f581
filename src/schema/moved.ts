import type { Address, Declared, Diagnostic, Import, KindSchema, Move } from '../model/index.ts';
import { tableAddress } from '../model/index.ts';
import { readAddress } from './address.ts';
import { textOf } from './header.ts';
import { at, problem, quoted } from './problem.ts';
import { childOf, type Node, type ScalarNode } from './tree.ts';

/** `moved:`, each after those that it goes on from. */
export function readMoved(
  tree: Node,
  kinds: readonly KindSchema[],
  declared: readonly Declared[],
  problems: Diagnostic[],
): readonly Move[] {
  const moves = itemsOf(tree, 'moved').flatMap((item) => readMove(item, kinds, problems));
  const known = addressesOf(declared);
  problems.push(...broken(moves, known));
  return inOrder(moves, problems);
}

/** `import:`. */
export function readImports(
  tree: Node,
  kinds: readonly KindSchema[],
  declared: readonly Declared[],
  problems: Diagnostic[],
): readonly Import[] {
  const known = addressesOf(declared);
  return itemsOf(tree, 'import').flatMap((item) => {
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

const kindOf = (address: Address): string => address.slice(0, address.indexOf('.'));

function broken(moves: readonly Move[], known: ReadonlySet<Address>): readonly Diagnostic[] {
  return moves.flatMap(({ from, to, place }, i) => {
    const say = (code: Diagnostic['code'], message: string, hint: string) => [
      problem(code, place, message, hint),
    ];
    const earlier = moves.slice(0, i);
    const twice = earlier.find((one) => one.from === from) ?? earlier.find((one) => one.to === to);
    if (kindOf(from) !== kindOf(to)) {
      const hint = 'a resource keeps its kind; what is made anew leaves the design by itself';
      return say('moved-kind', `${from} cannot become ${to}`, hint);
    }
    if (twice !== undefined) {
      const what = twice.from === from ? `${from} moves twice` : `two resources move to ${to}`;
      return say('moved-twice', `${what}, first at ${at(twice.place)}`, 'say it once');
    }
    if (known.has(from)) {
      const hint = 'take it out under the old address, or take the move out';
      return say('moved-declared', `${from} has moved, and the design still declares it`, hint);
    }
    if (known.has(to) || moves.some((one) => one.from === to)) return [];
    const message = `${from} has moved to ${to}, which the design does not declare`;
    const hint = 'declare it there, or take the move out; as it is, it leaves the design';
    return [{ ...problem('moved-undeclared', place, message, hint), severity: 'warning' as const }];
  });
}

/** The moves one after the other; those in a circle lead nowhere. */
function inOrder(moves: readonly Move[], problems: Diagnostic[]): readonly Move[] {
  const done: Move[] = [];
  let left = [...moves];
  while (left.length > 0) {
    const ready = left.filter(({ from }) => !left.some((other) => other.to === from));
    const [first] = left;
    if (ready.length === 0 && first !== undefined) {
      const message = `${first.from} moves in a circle`;
      problems.push(problem('moved-circle', first.place, message, 'take one of the moves out'));
      return [];
    }
    done.push(...ready);
    left = left.filter((one) => !ready.includes(one));
  }
  return done;
}
