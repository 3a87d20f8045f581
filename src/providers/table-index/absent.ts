import {
  type Actual,
  type Declared,
  type DesireContext,
  type Desired,
  type DiagnosticCode,
  qualified,
  type Relation,
} from '../../model/index.ts';
import { problem, refuse } from '../shared/problems.ts';
import { isCatalog } from './compare.ts';
import { needSentence } from './needs.ts';
import { neededBy, rowOf } from './rows.ts';

/** The design says of an index that it must not exist, whoever made it. */
export const isAbsent = ({ spec }: Declared): boolean => spec.absent === true;

/** That wish. An index that something else needs is refused: it goes with that, or not at all. */
export function desireAbsent(declared: Declared, root: Relation, { snapshot }: DesireContext) {
  const actual = snapshot.actual[declared.address];
  const refused = actual === undefined ? null : why(actual, declared, root);
  if (refused !== null) {
    const { code, message, hint } = refused;
    return refuse(problem(declared, 'absent', code, message, { hint }));
  }
  const { kind, address, names, place } = declared;
  const desired: Desired = {
    ...{ kind, address, names, place, keep: false, facts: {} },
    table: { schema: root.schema, name: root.name },
    fields: { absent: { value: true, text: 'true' } },
    absent: true,
  };
  return { desired: [desired], diagnostics: [] };
}

interface Refusal {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string;
}

function why(actual: Actual, { address }: Declared, root: Relation): Refusal | null {
  const { parent } = rowOf(actual);
  const need = neededBy(actual);
  const needed = (what: string, code: DiagnosticCode, hint: string): Refusal => ({
    ...{ code, hint },
    message: `${address} cannot be dropped by itself: ${what}`,
  });
  if (actual.table !== undefined && qualified(actual.table) !== qualified(root)) {
    const message = `${address} is an index of ${qualified(actual.table)}`;
    return { code: 'name-taken', message, hint: 'say it under the table that has it' };
  }
  if (isCatalog(root)) {
    return needed('it belongs to a system catalog', 'system-catalog', 'take absent out');
  }
  if (need !== null && need.by !== 'replica identity') {
    const hint = `drop the ${need.by} with your migration tool, or take absent out`;
    return needed(needSentence(need, 'it'), 'constraint-index', hint);
  }
  if (parent !== null) {
    const tree = actual.bound ?? `index.${parent}`;
    return needed(`it is part of ${tree}`, 'attached-index', `say it of ${tree}`);
  }
  return need === null
    ? null
    : needed(
        needSentence(need, 'it'),
        'replica-identity',
        'choose another replica identity first, or take absent out',
      );
}
