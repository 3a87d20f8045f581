// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { type DiagnosticCode, hidePart, own } from '../model/index.ts';

/** The value of a variable where it stands. */
export type Lookup = (name: string, asked: Asked) => string | undefined;

export interface Asked {
  /** Where a connection is named the environment is read. Elsewhere it is not: what stands there ends up in plans and
   *  comments, and whoever writes a design may not read the secrets of the machine that plans it. */
  readonly connection: boolean;
  /** The variable is all of the text. */
  readonly whole: boolean;
}

/** What a variable of the environment is called that is meant for a design, whatever it stands for there. */
const PREFIX = 'DBOPT_VAR_';

type Values = Readonly<Record<string, string | undefined>>;

/** --var first, then DBOPT_VAR_NAME, then, for a connection only, NAME. */
export const lookupIn =
  (vars: Values, env: Values): Lookup =>
  (name, { connection, whole }) => {
    const given = own(vars, name) ?? own(env, `${PREFIX}${name}`);
    if (given !== undefined || !connection) return given;
    const value = own(env, name);
    if (value !== undefined && !whole) hidePart(value);
    return value;
  };

/** Any text stands for a connection that nobody opens. */
export const withoutConnection =
  (lookup: Lookup): Lookup =>
  (name, asked) => {
    const value = lookup(name, asked);
    return asked.connection && (value === undefined || value === '') ? name : value;
  };

/** Keys whose value is a connection. */
const CONNECTIONS = [
  ['target', 'url'],
  ['targets', '*', 'url'],
];

export const isConnection = (path: readonly string[]): boolean =>
  CONNECTIONS.some(
    (keys) => keys.length === path.length && keys.every((key, i) => key === '*' || key === path[i]),
  );

export interface Substituted {
  readonly text: string;
  /** The whole text was one variable, so its value is typed like any unquoted scalar. */
  readonly whole: boolean;
  readonly errors: readonly {
    readonly code: DiagnosticCode;
    readonly message: string;
    hint: string;
  }[];
}

const ELSEWHERE = '; other variables of the environment are read only in the url of a target';

const VARIABLE = /\$\$\{|\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}|\$\{[^}]*\}?/g;

/** Replaces `${NAME}` and `${NAME:-default}`; the default also stands in for an empty value, as in a shell.
 *  `$${` is `${` itself. */
export function substitute(written: string, lookup: Lookup, connection: boolean): Substituted {
  const errors: { code: DiagnosticCode; message: string; hint: string }[] = [];
  let whole = false;
  const text = written.replace(VARIABLE, (match, name?: string, otherwise?: string) => {
    if (match === '$${') return '${';
    if (name === undefined) {
      errors.push({
        code: 'bad-variable',
        message: `${JSON.stringify(match.slice(0, 60))} is no variable`,
        hint: 'write ${NAME} or ${NAME:-default}; $${ stands for ${ itself',
      });
      return match;
    }
    whole = match === written;
    const value = lookup(name, { connection, whole });
    if (otherwise !== undefined && (value === undefined || value === '')) return otherwise;
    // An empty text is no connection: the variable was to be set by somebody, and was not.
    const isEmpty = connection && whole && value === '';
    if (value !== undefined && !isEmpty) return value;
    errors.push({
      code: 'undefined-variable',
      message: `the variable ${name} is ${isEmpty ? 'empty' : 'not set'}`,
      hint: `pass --var ${name}=…, set ${connection ? `${name} or ` : ''}${PREFIX}${name} in the environment, or write \${${name}:-default}${connection ? '' : ELSEWHERE}`,
    });
    return '';
  });
  return { text, whole, errors };
}
