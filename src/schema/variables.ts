// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
/** The value of a variable: --var first, then the environment. */
export type Lookup = (name: string) => string | undefined;

export interface Substituted {
  readonly text: string;
  /** The whole text was one variable, so its value is typed like any unquoted scalar. */
  readonly whole: boolean;
  readonly errors: readonly { readonly code: string; readonly message: string; hint: string }[];
}

const VARIABLE = /\$\$\{|\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}|\$\{[^}]*\}?/g;

/** Replaces `${NAME}` and `${NAME:-default}`; the default also stands in for an empty value, as in a shell.
 *  `$${` is `${` itself. */
export function substitute(written: string, lookup: Lookup): Substituted {
  const errors: { code: string; message: string; hint: string }[] = [];
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
    const value = lookup(name);
    if (otherwise !== undefined && (value === undefined || value === '')) return otherwise;
    if (value !== undefined) return value;
    errors.push({
      code: 'undefined-variable',
      message: `the variable ${name} is not set`,
      hint: `set it in the environment, pass --var ${name}=…, or write \${${name}:-default}`,
    });
    return '';
  });
  return { text, whole, errors };
}
