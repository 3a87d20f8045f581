import type { KindSchema } from '../model/index.ts';
import { mapAt, type Node } from './tree.ts';

/** The tree with `x: 5` written as `x: { value: 5 }` where a kind allows the short form. */
export function expandShorthands(tree: Node, kinds: readonly KindSchema[]): Node {
  return kinds.reduce((done, { at, shorthand }) => {
    if (shorthand === undefined) return done;
    return mapAt(done, at.split('.'), (value) =>
      value.kind === 'map' ? value : long(value, shorthand),
    );
  }, tree);
}

const long = (value: Node, key: string): Node => ({
  kind: 'map',
  entries: new Map([[key, { place: value.place, value }]]),
  place: value.place,
});
