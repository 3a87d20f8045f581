import {
  type Actual,
  address,
  type Declaration,
  type Declarations,
  type DeclareContext,
  type Diagnostic,
  type Fields,
  family,
  qualified,
  type Relation,
  type Snapshot,
  type ValueMap,
} from '../../model/index.ts';
import { written } from '../shared/declare.ts';
import { deviations } from '../shared/declared-tree.ts';
import { columnFacts } from './facts.ts';

/** What each column has that its type would not give it, said once for all partitions. */
export function declareColumns({ snapshot, asked, all }: DeclareContext): Declarations {
  const columns = asked.flatMap(({ names: [, , name = ''], table }) => {
    const root = table === undefined ? undefined : snapshot.relations[qualified(table)];
    return root === undefined ? [] : declared(root, name, snapshot, all);
  });
  return {
    declarations: columns.flatMap((one) => one.declarations),
    diagnostics: columns.flatMap((one) => one.diagnostics),
  };
}

type Member = readonly [relation: Relation, actual: Actual];

function declared(
  root: Relation,
  name: string,
  snapshot: Snapshot,
  all: boolean,
): readonly Declarations[] {
  const members = family(snapshot.relations, qualified(root)).flatMap((relation): Member[] => {
    const actual = snapshot.actual[address('column', relation.schema, relation.name, name)];
    return actual === undefined ? [] : [[relation, actual]];
  });
  const [first, ...rest] = members;
  if (first === undefined) return [];
  const shared = sharedBy(first, rest);
  const common = all ? shared : unusual(first[1], shared);
  const odd = rest
    .filter(([relation]) => relation.kind !== 'p')
    .map(([relation, actual]) => {
      const base = { ...usual(actual), ...common };
      return declaration(relation, actual, deviations(withUsual(actual), base));
    });
  const entries = [declaration(root, first[1], common), ...odd];
  return [
    {
      declarations: entries.filter((one) => Object.keys(one.spec).length > 0),
      diagnostics: members.flatMap((member) => unsaid(member, common)),
    },
  ];
}

/** What partitioned tables have that only their leaves can say: it would count for new partitions alone. */
function unsaid([relation, actual]: Member, said: Fields): readonly Diagnostic[] {
  const own = relation.kind === 'p' ? unusual(actual, withUsual(actual)) : {};
  const lost = Object.keys(own).filter((path) => own[path]?.value !== said[path]?.value);
  if (lost.length === 0) return [];
  const { address: at } = actual;
  const message = `${at}: ${lost.join(', ')} left out: another partitioned table of its tree differs`;
  const hint = 'set the same on all of them, or leave it: partitions that are there keep theirs';
  return [{ severity: 'info', code: 'left-out', message, hint, address: at }];
}

/** What a parent says goes for all below it, and partitioned ones cannot say otherwise: where one is different, each
 *  leaf says its own. */
function sharedBy([root, own]: Member, rest: readonly Member[]): Fields {
  if (root.kind !== 'p') return withUsual(own);
  const fields = withUsual(own);
  const between = rest.filter(([relation]) => relation.kind === 'p').map(([, a]) => withUsual(a));
  return Object.fromEntries(
    Object.entries(fields).filter(([path, { value }]) =>
      between.every((other) => other[path]?.value === value),
    ),
  );
}

/** What the column has where nobody says anything. */
const usual = (actual: Actual): Fields => ({
  storage: { value: columnFacts(actual).typeStorage, text: columnFacts(actual).typeStorage },
  compression: { value: 'default', text: 'default' },
  statistics: { value: -1, text: 'default' },
});

const withUsual = (actual: Actual): Fields => ({ ...usual(actual), ...actual.fields });

const unusual = (actual: Actual, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([path, { value }]) => value !== usual(actual)[path]?.value),
  );

function declaration(relation: Relation, actual: Actual, fields: Fields): Declaration {
  const { names } = actual;
  const { type, typeStorage } = columnFacts(actual);
  const spec: ValueMap = Object.fromEntries(
    Object.entries(fields).map(([path, field]) => [
      path,
      field.value === -1 && path === 'statistics' ? 'default' : written(field),
    ]),
  );
  const table = { schema: relation.schema, name: relation.name };
  const differs = 'storage' in fields && fields.storage?.value !== typeStorage;
  const usually = differs ? `, by itself ${typeStorage}` : '';
  return { kind: 'column', names, table, spec, notes: { '': `${type}${usually}` } };
}
