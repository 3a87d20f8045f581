import { type Address, type Diagnostic, grouped, type Move } from '../model/index.ts';
import { at, problem } from './problem.ts';

/** Each move is looked at once, however long a chain is: whoever writes a design chooses its length. */

/** What is wrong with moves; `known` is what the design declares. */
export function brokenMoves(
  moves: readonly Move[],
  known: ReadonlySet<Address>,
): readonly Diagnostic[] {
  const places = moves.map(({ from, to, place }) => ({ from, to, place }));
  const goOn = new Set(places.map(({ from }) => from));
  const left = new Map<Address, Move>();
  const reached = new Map<Address, Move>();
  return places.flatMap((move) => {
    const { from, to, place } = move;
    const say = (code: Diagnostic['code'], message: string, hint: string) => [
      problem(code, place, message, hint),
    ];
    const twice = left.get(from) ?? reached.get(to);
    if (!left.has(from)) left.set(from, move);
    if (!reached.has(to)) reached.set(to, move);
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
    if (known.has(to) || goOn.has(to)) return [];
    const message = `${from} has moved to ${to}, which the design does not declare`;
    const hint = 'declare it there, or take the move out; as it is, it leaves the design';
    return [{ ...problem('moved-undeclared', place, message, hint), severity: 'warning' as const }];
  });
}

const kindOf = (address: Address): string => address.slice(0, address.indexOf('.'));

/** The moves one after the other; those in a circle lead nowhere. */
export function movesInOrder(moves: readonly Move[], problems: Diagnostic[]): readonly Move[] {
  const listed = moves.map((move, nth) => ({ move, nth, from: move.from, to: move.to }));
  const leaving = grouped(listed, ({ from }) => from);
  const awaited = new Map<Address, number>();
  for (const { to } of listed) awaited.set(to, (awaited.get(to) ?? 0) + 1);
  const done: typeof listed = [];
  let ready = listed.filter(({ from }) => !awaited.has(from));
  while (ready.length > 0) {
    for (const one of ready) done.push(one);
    const arrived = ready.flatMap(({ to }) => {
      const more = (awaited.get(to) ?? 0) - 1;
      awaited.set(to, more);
      return more === 0 ? (leaving.get(to) ?? []) : [];
    });
    ready = arrived.toSorted((a, b) => a.nth - b.nth);
  }
  if (done.length === listed.length) return done.map(({ move }) => move);
  const over = new Set(done);
  const stuck = listed.find((one) => !over.has(one));
  if (stuck !== undefined) {
    const message = `${stuck.from} moves in a circle`;
    problems.push(problem('moved-circle', stuck.move.place, message, 'take one of the moves out'));
  }
  return [];
}
