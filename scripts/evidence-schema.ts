/** The JSON Schema of evidence, made of its type: the type is the file's format, word for word. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { EVIDENCE_VERSION } from '../src/model/evidence.ts';

interface Schema {
  readonly [key: string]: unknown;
}

const SOURCE = fileURLToPath(new URL('../src/model/evidence.ts', import.meta.url));

export function evidenceSchema(): Schema {
  const options: ts.CompilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, resolveJsonModule: true },
    ...{ allowImportingTsExtensions: true, skipLibCheck: true, types: [] },
    ...{ module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023 },
  };
  const program = ts.createProgram([SOURCE], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(SOURCE);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  const root = module && checker.getExportsOfModule(module).find(({ name }) => name === 'Evidence');
  if (root === undefined) throw new Error('there is no type Evidence');
  const definitions: { [name: string]: Schema } = {};
  const context = { checker, definitions };
  const top = toObject(checker.getDeclaredTypeOfSymbol(root), context);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:dbopt:evidence:${EVIDENCE_VERSION.split('.')[0]}`,
    title: 'dbopt evidence',
    description:
      'What `dbopt observe` writes. Readers should accept fields they do not know within the same major format_version. null: it cannot be known.',
    ...top,
    definitions: Object.fromEntries(
      Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

interface Context {
  readonly checker: ts.TypeChecker;
  readonly definitions: { [name: string]: Schema };
}

function toSchema(type: ts.Type, context: Context): Schema {
  if (type.isUnion()) return toUnion(type, context);
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  const { flags } = type;
  if ((flags & ts.TypeFlags.BooleanLiteral) !== 0) {
    return { const: context.checker.typeToString(type) === 'true' };
  }
  if ((flags & ts.TypeFlags.String) !== 0) return { type: 'string' };
  if ((flags & ts.TypeFlags.Number) !== 0) return { type: 'number' };
  if ((flags & ts.TypeFlags.Null) !== 0) return { type: 'null' };
  if (context.checker.isArrayType(type)) {
    const [element] = context.checker.getTypeArguments(type as ts.TypeReference);
    return { type: 'array', items: element === undefined ? {} : toSchema(element, context) };
  }
  const { symbol } = type;
  const isNamed = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Interface) !== 0;
  if (!isNamed) return toObject(type, context);
  const { name } = symbol;
  if (context.definitions[name] === undefined) {
    // Its place is taken before what is in it is looked at: types may hold each other.
    context.definitions[name] = {};
    context.definitions[name] = { ...described(symbol, context), ...toObject(type, context) };
  }
  return { $ref: `#/definitions/${name}` };
}

/** Words of a few become an enum, `null` a type of its own. */
function toUnion(type: ts.UnionType, context: Context): Schema {
  const isFlag = (one: ts.Type) => (one.flags & ts.TypeFlags.BooleanLiteral) !== 0;
  const words = type.types.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
  const isNullable = type.types.some((one) => (one.flags & ts.TypeFlags.Null) !== 0);
  const rest = type.types.filter(
    (one) => !one.isStringLiteral() && !isFlag(one) && (one.flags & ts.TypeFlags.Null) === 0,
  );
  const parts: Schema[] = [
    ...(words.length > 0 ? [{ enum: words }] : []),
    ...(type.types.some(isFlag) ? [{ type: 'boolean' }] : []),
    ...rest.map((one) => toSchema(one, context)),
  ];
  const [first] = parts;
  if (parts.length === 1 && isNullable && typeof first?.type === 'string') {
    return { ...first, type: [first.type, 'null'] };
  }
  if (isNullable) parts.push({ type: 'null' });
  return parts.length === 1 && first !== undefined ? first : { anyOf: parts };
}

function toObject(type: ts.Type, context: Context): Schema {
  const { checker } = context;
  const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
  const members = checker.getPropertiesOfType(type);
  const properties = Object.fromEntries(
    members.map((member) => [
      member.name,
      withText(described(member, context), toSchema(checker.getTypeOfSymbol(member), context)),
    ]),
  );
  const required = members
    .filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0)
    .map(({ name }) => name);
  return {
    type: 'object',
    ...(index === undefined ? {} : { additionalProperties: toSchema(index.type, context) }),
    ...(members.length === 0 ? {} : { properties, required }),
  };
}

/** In draft 7 nothing counts beside a reference. */
const withText = (text: Schema, schema: Schema): Schema =>
  '$ref' in schema && text.description !== undefined
    ? { ...text, allOf: [schema] }
    : { ...text, ...schema };

function described(symbol: ts.Symbol, { checker }: Context): Schema {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
  return text === '' ? {} : { description: text.replace(/\s+/g, ' ') };
}
