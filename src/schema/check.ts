import { append, type Diagnostic, grouped } from '../model/index.ts';
import { explain } from './explain.ts';
import { type Invalid, validate } from './generated/validate.js';
import { find } from './position.ts';
import type { Wrong } from './readable.ts';
import { type Node, plain } from './tree.ts';

interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly wrong: readonly Wrong[];
}

/** Everything that the schema of the language finds wrong. */
export function check(tree: Node): Checked {
  if (validate(plain(tree))) return { diagnostics: [], wrong: [] };
  // What a condition asks for is told by itself.
  const errors = relevant((validate.errors ?? []).filter(({ keyword }) => keyword !== 'if'));
  const wrongType = new Set(errors.filter(isType).map((error) => error.instancePath));
  const told = errors.filter((error) => isType(error) || !wrongType.has(error.instancePath));
  return {
    diagnostics: told.flatMap((error) => explain(error, tree)),
    wrong: told.map((error) => wrongIn(error, tree)),
  };
}

function wrongIn({ instancePath, params }: Invalid, tree: Node): Wrong {
  const { path } = find(tree, instancePath);
  const key = params.additionalProperty ?? params.missingProperty;
  return key === undefined ? path : [...path, String(key)];
}

const isType = ({ keyword }: Invalid): boolean => keyword === 'type';

/** Of the alternatives of an anyOf only what helps: the errors of the one that was probably meant. */
function relevant(errors: readonly Invalid[]): readonly Invalid[] {
  const told: Invalid[] = [];
  for (const error of errors) {
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') {
      told.push(error);
      continue;
    }
    // What is wrong within a value comes right before what is wrong with it, inner choices before the ones around them.
    const from = told.findLastIndex((one) => !isWithin(one, error)) + 1;
    const within = told.splice(from);
    const inside = within.filter((one) => belongs(one, error));
    append(
      told,
      within.filter((one) => !belongs(one, error)),
    );
    append(told, meant(inside, error) ?? [undecided(inside, error)]);
  }
  return told;
}

const isWithin = (error: Invalid, choice: Invalid): boolean =>
  `${error.instancePath}/`.startsWith(`${choice.instancePath}/`);

const belongs = (error: Invalid, choice: Invalid): boolean =>
  error.schemaPath.startsWith(`${choice.schemaPath}/`) && isWithin(error, choice);

/** The value itself is none of what an alternative takes; errors further in count for that alternative. */
const mismatch = (error: Invalid, choice: Invalid): boolean =>
  ['type', 'const', 'enum'].includes(error.keyword) && error.instancePath === choice.instancePath;

/** The errors of the alternative whose type fits, the shortest list where there are several. */
function meant(inside: readonly Invalid[], choice: Invalid): Invalid[] | undefined {
  const branches = grouped(
    inside,
    (error) => error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0] ?? '',
  );
  return [...branches.values()]
    .filter((branch) => !branch.some((error) => mismatch(error, choice)))
    .sort((a, b) => a.length - b.length)[0];
}

/** No alternative takes what is there: one error that names them all. */
function undecided(inside: readonly Invalid[], choice: Invalid): Invalid {
  const params = inside.filter((error) => mismatch(error, choice)).map((error) => error.params);
  const type = params.flatMap((p) => p.type ?? p.allowedValues ?? p.allowedValue ?? []);
  return { ...choice, keyword: 'type', params: { type } };
}
