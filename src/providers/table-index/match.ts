import {
  type Actual,
  type Declared,
  type DesireContext,
  type Diagnostic,
  type Fields,
  qualified,
  type Relation,
} from '../../model/index.ts';
import type { Doubt } from '../shared/by-syntax.ts';
import { problem, refusedByServer } from '../shared/problems.ts';
import { twinOf } from '../shared/settling.ts';
import {
  isDefinitionOf,
  isPlainly,
  isTrouble,
  plainDefinition,
  sameDefinition,
  settledIndex,
  withDeclaredText,
} from './compare.ts';
import { type DeclaredIndex, meantOpclass, readDeclared } from './declared.ts';
import { rowOf } from './rows.ts';
import { syntaxDefinition } from './syntax.ts';

export interface Match {
  readonly actual: Actual | undefined;
  readonly definition: Fields;
  readonly renames: boolean;
  /** The definition as it compares with that of an index which may be spelt differently. */
  readonly against: (index: Actual) => Fields;
  readonly isSame: (index: Actual) => boolean;
  /** Read from the parse trees, so that nothing of it is proven. */
  readonly bySyntax: boolean;
  /** What has to be said of it, since the server did not. */
  readonly doubt: Doubt | null;
}

/** The index of that name; else one under another name with the same definition; else none. */
export function findActual(
  declared: Declared,
  root: Relation,
  read: DeclaredIndex,
  context: DesireContext,
): Match | Diagnostic {
  const { snapshot } = context;
  const named = snapshot.actual[declared.address];
  if (named?.table !== undefined && qualified(named.table) !== qualified(root)) {
    return problem(
      declared,
      '',
      'name-taken',
      `${declared.address} is an index of ${qualified(named.table)}`,
      {
        hint: 'index names are unique in a schema: choose another',
      },
    );
  }
  const settled = settledDefinition(declared, read, context);
  if ('severity' in settled) return settled;
  const against = (actual: Actual): Fields => {
    if (settled.bySyntax) return syntaxDefinition(read, snapshot.server, actual);
    const { definition } = settled;
    if (sameDefinition(definition, actual.fields)) return definition;
    return isDefinitionOf(definition, actual, context)
      ? sharedDefinition(definition, actual)
      : definition;
  };
  const isSame = (actual: Actual) => sameDefinition(against(actual), actual.fields);
  const actual =
    named ?? twinOf(declared, root, context, (index) => isFree(index) && isSame(index));
  const definition = actual === undefined ? settled.definition : against(actual);
  const same = actual !== undefined && sameDefinition(definition, actual.fields);
  return {
    actual,
    definition,
    against,
    isSame,
    renames: named === undefined && actual !== undefined,
    bySyntax: settled.bySyntax,
    doubt: doubtAbout(settled, same, actual),
  };
}

/** Whether it may become a declared index of another name. */
const isFree = (index: Actual): boolean => {
  const { constraint, parent } = rowOf(index);
  return constraint === null && parent === null && index.fields.valid?.value === true;
};

/** What is built has to have been seen by the server; what stays has to have been compared by it, or be plain. */
function doubtAbout(settled: Settled, same: boolean, actual: Actual | undefined): Doubt | null {
  if (settled.bySyntax) return actual === undefined ? 'new' : same ? 'same' : 'different';
  return settled.asked || same ? null : 'new';
}

/** Equal definitions may be spelt differently: take the catalog's value, keep the text that people know. */
const sharedDefinition = (definition: Fields, actual: Actual): Fields =>
  Object.fromEntries(
    Object.entries(definition).map(([name, field]) => [
      name,
      { value: actual.fields[name]?.value ?? null, text: field.text },
    ]),
  );

/** What a declared index is, in the catalog's terms; null where it is in trouble. */
export function definitionOf(declared: Declared, context: DesireContext): Fields | null {
  const read = readDeclared(declared, context.snapshot.server);
  if (isTrouble(read)) return null;
  const settled = settledDefinition(declared, read, context);
  return 'severity' in settled ? null : settled.definition;
}

interface Settled {
  readonly definition: Fields;
  /** The server was shown the text as it stands in the design. */
  readonly asked: boolean;
  readonly bySyntax: boolean;
}

function settledDefinition(
  declared: Declared,
  read: DeclaredIndex,
  context: DesireContext,
): Settled | Diagnostic {
  const named = context.snapshot.actual[declared.address];
  const isPlain = named !== undefined && isPlainly(read, named.fields);
  const answer = isPlain ? null : settledIndex(declared, context);
  if (answer !== null && 'refused' in answer) {
    const near = meantOpclass(read, context.snapshot.server);
    return refusedByServer(declared, 'bad-index', 'this index', { ...near, ...answer.refused });
  }
  if (answer !== null) {
    const definition = withDeclaredText(read, answer.definition);
    return { definition, asked: true, bySyntax: false };
  }
  const definition = plainDefinition(read);
  return definition !== null
    ? { definition, asked: false, bySyntax: false }
    : {
        definition: syntaxDefinition(read, context.snapshot.server, undefined),
        asked: false,
        bySyntax: true,
      };
}
