import {
  type Declared,
  type Diagnostic,
  type KnownServer,
  slipOf,
  suggestion,
  texts,
} from '../../model/index.ts';
import { nameParts } from '../../postgres/index.ts';
import { declaredOptions } from '../shared/options.ts';
import { problem } from '../shared/problems.ts';
import { INDEX_PARAMETERS } from '../shared/storage-parameter.ts';
import { isAbsent } from './absent.ts';
import { parseElement, unreadable, usingOf } from './declared.ts';

/** What of an index can be told without a server: access method, elements, opclasses, storage parameters. */
export function indexOffline(declared: Declared, server: KnownServer): readonly Diagnostic[] {
  if (isAbsent(declared)) return [];
  return [
    ...unreadable(declared).map(({ path, code, message }) =>
      problem(declared, path, code, message),
    ),
    ...byMethod(declared, server),
  ];
}

/** What depends on the access method. */
function byMethod(declared: Declared, server: KnownServer): readonly Diagnostic[] {
  const { spec, partial } = declared;
  // A method that cannot be read need not be the default.
  if (partial === true && spec.using === undefined) return [];
  const using = usingOf(declared);
  if (!server.accessMethods.includes(using)) return unknownMethod(declared, using, server);
  const known = INDEX_PARAMETERS[using];
  return [
    ...texts(spec.on).flatMap((text, i) => opclassOffline(declared, using, text, i, server)),
    ...declaredOptions(declared, () => known ?? {}, server.version, known === undefined)
      .diagnostics,
  ];
}

/** Extensions bring access methods; but none is called nearly as one of these. */
function unknownMethod(
  declared: Declared,
  using: string,
  { accessMethods, extended }: KnownServer,
): readonly Diagnostic[] {
  const isSlip = slipOf(using, accessMethods) !== undefined;
  if (extended && !isSlip) return [];
  return [
    problem(declared, 'using', 'no-access-method', `there is no access method ${using}`, {
      severity: isSlip ? 'error' : 'warning',
      ...(isSlip ? suggestion(using, accessMethods) : { hint: ASK }),
    }),
  ];
}

/** Anybody may make an opclass, so that this is never more than a warning. */
function opclassOffline(
  declared: Declared,
  using: string,
  text: string,
  i: number,
  { opclasses, extended }: KnownServer,
): readonly Diagnostic[] {
  const element = parseElement(text);
  const name = typeof element === 'string' ? undefined : nameParts(element.opclass).at(-1);
  if (name === undefined) return [];
  const own = opclasses.filter(({ method }) => method === using).map((one) => one.name);
  if (own.includes(name) || (extended && slipOf(name, own) === undefined)) return [];
  const elsewhere = opclasses.find((one) => one.name === name);
  const hint =
    elsewhere === undefined
      ? undefined
      : `${elsewhere.method} has it: say using: ${elsewhere.method}`;
  return [
    problem(declared, `on.${i}`, 'no-opclass', `${using} has no opclass ${name}`, {
      severity: 'warning',
      hint: hint ?? suggestion(name, own).hint ?? ASK,
    }),
  ];
}

const ASK = 'a plan asks the server, which may have it of an extension';
