import { posix } from 'node:path';
import ts from 'typescript';
import { find, place, type Source } from './sources.ts';

export interface Import {
  /** `src/model/index.ts`, or the name of a package. */
  readonly of: string;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
  readonly place: string;
}

/** What a file imports or exports from elsewhere, in all the ways there are. */
export function imports(source: Source): readonly Import[] {
  const make = (node: ts.Node, specifier: ts.Node | undefined, how: Partial<Import>): Import[] =>
    specifier !== undefined && ts.isStringLiteral(specifier)
      ? [
          {
            of: resolve(source.path, specifier.text),
            typeOnly: false,
            dynamic: false,
            place: place(source, node),
            ...how,
          },
        ]
      : [];
  return [
    ...find(source, ts.isImportDeclaration).flatMap((node) =>
      make(node, node.moduleSpecifier, {
        typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      }),
    ),
    ...find(source, ts.isExportDeclaration).flatMap((node) =>
      make(node, node.moduleSpecifier, { typeOnly: node.isTypeOnly }),
    ),
    ...find(source, ts.isCallExpression)
      .filter((node) => node.expression.kind === ts.SyntaxKind.ImportKeyword)
      .flatMap((node) => make(node, node.arguments[0], { dynamic: true })),
    ...find(source, ts.isImportTypeNode).flatMap((node) =>
      make(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, {
        typeOnly: true,
      }),
    ),
  ];
}

const resolve = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
