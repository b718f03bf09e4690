import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Of a model's property: whether its value can be null or missing. */
export type ModelProperties = ReadonlyMap<string, { readonly nullable: boolean }>;

/** The types that the `models.ts` of each folder exports, by folder and name, with their properties as tsc sees them. */
export function modelProperties(folders: readonly string[]): Map<string, Map<string, ModelProperties>> {
  const files = folders.map((folder) => join(folder, 'models.ts')).filter(existsSync);
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: ['node'],
  });
  const checker = program.getTypeChecker();
  return new Map(
    folders.map((folder) => [folder, modelsOf(program.getSourceFile(join(folder, 'models.ts')), checker)]),
  );
}

function modelsOf(file: ts.SourceFile | undefined, checker: ts.TypeChecker): Map<string, ModelProperties> {
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) return new Map();
  return new Map(
    checker.getExportsOfModule(module).map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return [symbol.name, propertiesOf(checker.getDeclaredTypeOfSymbol(target), checker)];
    }),
  );
}

function propertiesOf(type: ts.Type, checker: ts.TypeChecker): ModelProperties {
  const empty = ts.TypeFlags.Null | ts.TypeFlags.Undefined;
  return new Map(
    checker.getPropertiesOfType(type).map((property) => {
      const value = checker.getTypeOfSymbol(property);
      const parts = value.isUnion() ? value.types : [value];
      return [property.name, { nullable: parts.some((part) => (part.flags & empty) !== 0) }];
    }),
  );
}
