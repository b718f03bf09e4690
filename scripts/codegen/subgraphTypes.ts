import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { Kind, parse, type DocumentNode } from 'graphql';
import ts from 'typescript';

const HEADER = `/* eslint-disable */
// Generated from schema.graphql and models.ts by \`npm run codegen\`. Do not edit.
`;

/** What each scalar is in TypeScript; `_kit/scalars.ts` makes it true at run time. */
const scalars = {
  ID: 'string',
  Date: 'string',
  Decimal: 'string',
  DateTime: { input: 'Date', output: 'Date | string' },
};

/**
 * The text of a subgraph's `generated.ts`: its GraphQL types and the types of its resolvers. Every type that
 * `models.ts` exports under the name of a GraphQL object type is what resolvers get as that type's parent.
 */
export async function subgraphTypes(sdl: string, models: string): Promise<string> {
  const schema = parse(sdl);
  const text = await codegen({
    schema,
    documents: [],
    filename: 'generated.ts',
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
    config: {
      federation: true,
      contextType: './context.ts#Context',
      mappers: mappers(schema, models),
      scalars,
      defaultScalarType: 'unknown',
      enumsAsTypes: true,
      useTypeImports: true,
      importExtension: '.ts',
      emitLegacyCommonJSImports: false,
    },
  });
  return `${HEADER}${text.trim()}\n`;
}

function mappers(schema: DocumentNode, models: string): Record<string, string> {
  const names = objectTypeNames(schema);
  const exported = exportedTypeNames(models).filter((name) => names.has(name));
  return Object.fromEntries(exported.sort().map((name) => [name, `./models.ts#${name} as ${name}Model`]));
}

function objectTypeNames(schema: DocumentNode): Set<string> {
  const names = schema.definitions.flatMap((definition) => {
    const isObject =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    return isObject ? [definition.name.value] : [];
  });
  return new Set(names);
}

/** Names of the types and interfaces that a module exports, re-exports by name included. */
function exportedTypeNames(source: string): string[] {
  const file = ts.createSourceFile('models.ts', source, ts.ScriptTarget.ES2022);
  return file.statements.flatMap((statement) => {
    if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
      const exported = statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
      return exported ? [statement.name.text] : [];
    }
    const clause = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
    return clause && ts.isNamedExports(clause) ? clause.elements.map((element) => element.name.text) : [];
  });
}
