import { loadModule, parsePlPgSQLSync, parseSync } from 'libpg-query';

await loadModule();

type Tree = { readonly [key: string]: unknown };

const isTree = (node: unknown): node is Tree =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** The names, signs and constructs of a script that the session's search_path gives a meaning to: whoever may create in a
 *  schema of it, or set it for the database, chooses what they call. What stands behind `SET search_path = pg_catalog,
 *  pg_temp` has none. Throws where the text is no SQL. */
export function bySearchPath(script: string): readonly string[] {
  const found: string[] = [];
  let isPinned = false;
  for (const { stmt, text } of statementsOf(withoutPsql(script))) {
    if (setsPath(stmt)) isPinned = pinsPath(stmt);
    else if (!isPinned) found.push(...resolved(stmt, text));
  }
  return found;
}

/** psql's own commands resolve nothing. */
const withoutPsql = (script: string): string => script.replaceAll(/^\\\w.*$/gm, '');

function statementsOf(script: string): { readonly stmt: Tree; readonly text: string }[] {
  const bytes = Buffer.from(script);
  return (parseSync(script).stmts ?? []).flatMap(
    ({ stmt, stmt_location: at = 0, stmt_len: size }) =>
      isTree(stmt)
        ? [
            {
              stmt,
              text: bytes.subarray(at, size === undefined ? undefined : at + size).toString(),
            },
          ]
        : [],
  );
}

const setsPath = ({ VariableSetStmt: set, DiscardStmt: discard }: Tree): boolean =>
  isTree(discard) || (isTree(set) && (set.name === 'search_path' || set.kind === 'VAR_RESET_ALL'));

const pinsPath = ({ VariableSetStmt: set }: Tree): boolean =>
  isTree(set) && set.kind === 'VAR_SET_VALUE' && textsOf(set.args).join() === 'pg_catalog,pg_temp';

/** Every text below a node, in its order. */
function textsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (!isTree(node)) return [];
  return typeof node.sval === 'string' ? [node.sval] : Object.values(node).flatMap(textsOf);
}

/** A name of one part; an empty one where the name has its schema, or there is none. */
const bare = (name: unknown): readonly string[] => {
  const parts = textsOf(name);
  return parts.length === 1 ? parts : [];
};

/** By the node that names something: what of it the search_path decides. `text` is the whole statement. */
const RULES: { readonly [node: string]: (node: Tree, text: string) => readonly string[] } = {
  FuncCall: ({ funcname }) => bare(funcname).map((name) => `${name}()`),
  A_Expr: ({ name }) => bare(name),
  SubLink: ({ subLinkType, operName }) =>
    operName !== undefined ? bare(operName) : subLinkType === 'ANY_SUBLINK' ? ['IN'] : [],
  CaseExpr: ({ arg }) => (arg === undefined ? [] : ['CASE x WHEN']),
  JoinExpr: ({ isNatural, usingClause }) =>
    isNatural === true || usingClause !== undefined ? ['USING'] : [],
  TypeName: ({ names }) => bare(names),
  TypeCast: ({ arg, typeName }) => namedByText(arg, typeName),
  CollateClause: ({ collname }) => bare(collname),
  IndexElem: ({ opclass }) => bare(opclass),
  ObjectWithArgs: ({ objname }) => bare(objname),
  RangeVar: ({ schemaname, relname }) => (schemaname === undefined ? [String(relname)] : []),
  DoStmt: (_, text) => inBody(text),
  CreateFunctionStmt: () => ['a function'],
};

/** `'pg_class'::regclass`: the text is looked up when it is cast. */
const namedByText = (arg: unknown, typeName: unknown): readonly string[] =>
  textsOf(typeName).some((type) => /^reg/.test(type)) && isTree(arg)
    ? textsOf(arg.A_Const).filter((text) => !/[.]|^\d+$/.test(text))
    : [];

function resolved(node: unknown, text: string): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((each) => resolved(each, text));
  if (!isTree(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const rule = RULES[key[0] === key[0]?.toLowerCase() ? (NESTED[key] ?? '') : key];
    return [...(isTree(value) && rule ? rule(value, text) : []), ...resolved(value, text)];
  });
}

/** Nodes that stand in a field of their own type, without their name. */
const NESTED: { readonly [field: string]: string } = {
  typeName: 'TypeName',
  relation: 'RangeVar',
  collClause: 'CollateClause',
};

/** The expressions and statements of a DO block. */
function inBody(text: string): readonly string[] {
  const visit = (node: unknown): readonly string[] => {
    if (Array.isArray(node)) return node.flatMap(visit);
    if (!isTree(node)) return [];
    const { PLpgSQL_expr: expr, PLpgSQL_type: type, PLpgSQL_stmt_case: choice, ...others } = node;
    return [
      ...(isTree(expr) ? bySearchPath(asStatement(expr)) : []),
      ...(isTree(type) && /^\w/.test(String(type.typname))
        ? bySearchPath(`SELECT NULL::${String(type.typname)}`)
        : []),
      ...(choice === undefined ? [] : ['CASE x WHEN']),
      ...visit(Object.values({ ...others, choice })),
    ];
  };
  return visit(parsePlPgSQLSync(text));
}

/** How plpgsql reads a text: as a whole statement, as an expression, or (from 3 on) as an assignment. */
const STATEMENT = 0;
const ASSIGNMENT = 3;

function asStatement({ query, parseMode }: Tree): string {
  if (parseMode === STATEMENT) return String(query);
  const value = String(query).replace(
    Number(parseMode) >= ASSIGNMENT ? /^[\w.[\]]+\s*:?=\s*/ : '',
    '',
  );
  return `SELECT ${value}`;
}
