import {
  type Declaration,
  type Declarations,
  type DeclareContext,
  type Fields,
  formatBytes,
  isForeign,
  leaves,
  PAGE,
  qualified,
  type Relation,
  type Snapshot,
} from '../../model/index.ts';
import { declaredWith } from '../shared/declare.ts';
import { common, deviations } from '../shared/declared-tree.ts';

/** Every table, and the partitions that are not as their siblings. */
export function declareTables(
  { snapshot, all }: DeclareContext,
  fieldsOf: (relation: Relation) => Fields,
): Declarations {
  const roots = Object.values(snapshot.relations).filter(({ parent }) => parent === null);
  return {
    declarations: roots.flatMap((root) => {
      const members = leaves(snapshot.relations, qualified(root));
      const shared = sayable(common(members.map(fieldsOf)), members);
      const own = declaration(root, shared, all);
      const odd = members
        .filter((leaf) => leaf !== root)
        .map((leaf) => [leaf, deviations(fieldsOf(leaf), shared)] as const)
        .filter(([, fields]) => Object.keys(fields).length > 0)
        .map(([leaf, fields]) => declaration(leaf, fields, true));
      return [{ ...own, about: about(root, snapshot) }, ...odd];
    }),
    diagnostics: [],
  };
}

/** Parameters of the TOAST table reach only tables that have one. */
const sayable = (fields: Fields, members: readonly Relation[]): Fields =>
  members.every(({ hasToast }) => hasToast)
    ? fields
    : Object.fromEntries(
        Object.entries(fields).filter(([path]) => !path.startsWith('with.toast.')),
      );

function declaration(relation: Relation, fields: Fields, all: boolean): Declaration {
  const { spec, notes } = declaredWith(fields, 'table');
  const persistence = fields.persistence?.value;
  const says = typeof persistence === 'string' && (all || persistence !== 'logged');
  return {
    kind: 'table',
    names: [relation.schema, relation.name],
    table: { schema: relation.schema, name: relation.name },
    spec: says ? { ...spec, persistence } : spec,
    notes: persistence === 'unlogged' ? { ...notes, persistence: UNLOGGED } : notes,
  };
}

const UNLOGGED = 'no WAL: empty after a crash, not on standbys';

/** Its size, as the last VACUUM or ANALYZE found it. */
function about(root: Relation, { relations }: Snapshot): string {
  const members = isForeign(root) ? [root] : leaves(relations, qualified(root));
  const pages = members.reduce((sum, { pages: own }) => sum + own, 0);
  const rows = members.reduce((sum, { rows: own }) => sum + Math.max(0, own), 0);
  const isCounted = members.some(({ rows: own }) => own >= 0);
  const count = Math.round(rows).toLocaleString('en-US');
  return [
    ...(root.kind === 'm' ? ['materialized view'] : []),
    ...(isForeign(root) ? ['foreign table'] : []),
    ...(root.kind === 'p' ? [`${members.length} partition${members.length === 1 ? '' : 's'}`] : []),
    isCounted ? `${count} ${count === '1' ? 'row' : 'rows'}` : 'never analysed',
    ...(pages > 0 ? [formatBytes(pages * PAGE)] : []),
  ].join(', ');
}
