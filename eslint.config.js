import { existsSync, readFileSync, readdirSync } from 'node:fs';
import js from '@eslint/js';
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { parse, print, visit } from 'graphql';
import tseslint from 'typescript-eslint';

/** STYLE: one place per process reads the environment. Every other file gets its configuration as an argument. */
const environmentReaders = [
  'gateway/config.ts', // the gateway's one place
  'subgraphs/_kit/subgraph/process.ts', // the one place of a department's process
  'scripts/**', // what people run: commands read what they are told and hand it on
  'test/**', // tests are told by the environment which database to use
];

const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only the configuration of a process reads the environment; take the value as an argument.',
};
const impure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Rules have no clock: now is an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Rules have no clock: now is an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Rules have no chance: the same input gives the same decision.',
  },
  { selector: 'AwaitExpression', message: 'Rules do no I/O, so they have nothing to wait for.' },
  { selector: ':function[async=true]', message: 'Rules do no I/O, so they have nothing to wait for.' },
];

const typescript = {
  files: ['**/*.ts', 'gateway/**/*.js'],
  extends: [js.configs.recommended, tseslint.configs.strict],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    'max-lines': ['error', 200],
    'no-restricted-syntax': ['error', environment],
    'no-restricted-imports': [
      'error',
      { name: 'node:process', importNames: ['env'], message: environment.message },
    ],
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  },
};

const described = {
  types: true,
  FieldDefinition: true,
  InputValueDefinition: true,
  EnumValueDefinition: true,
  DirectiveDefinition: true,
};

const schemas = {
  files: ['subgraphs/*/schema.graphql', 'subgraphs/*/schema/*.graphql', 'schema/shared/*.graphql'],
  rules: {
    'max-lines': ['error', 300],
    '@graphql-eslint/require-description': [
      'error',
      {
        ...described,
        ignoredSelectors: [
          // The root types are the graph itself; what they offer is described field by field.
          '[type=ObjectTypeDefinition][name.value=/^(Query|Mutation|Subscription)$/]',
          // An entity is described once, at home; a test of the supergraph sees that somebody does.
          '[type=ObjectTypeDefinition]:has(> Directive[name.value=key])',
        ],
      },
    ],
    '@graphql-eslint/naming-convention': [
      'error',
      {
        types: 'PascalCase',
        FieldDefinition: { style: 'camelCase', forbiddenPatterns: [/^get[A-Z]/] },
        InputValueDefinition: 'camelCase',
        Argument: 'camelCase',
        DirectiveDefinition: 'camelCase',
        EnumValueDefinition: 'UPPER_CASE',
      },
    ],
    '@graphql-eslint/no-hashtag-description': 'error',
    '@graphql-eslint/require-deprecation-reason': 'error',
    'no-restricted-syntax': [
      'error',
      {
        selector:
          'Directive[name.value=deprecated] > Argument[name.value=reason] > StringValue:not([value=/\\d{4}-\\d{2}-\\d{2}/])',
        message: 'A deprecation names the replacement and the day of removal, YYYY-MM-DD.',
      },
    ],
  },
};

const operations = {
  files: ['schema/operations/**/*.graphql'],
  rules: {
    'max-lines': ['error', 300],
    '@graphql-eslint/no-anonymous-operations': 'error',
    '@graphql-eslint/unique-operation-name': 'error',
    '@graphql-eslint/lone-executable-definition': 'off',
    '@graphql-eslint/no-deprecated': 'error',
    ...validationRules(),
  },
};

export default tseslint.config(
  { ignores: ['node_modules/', '.data/', 'coverage/', '**/generated.ts', 'schema/supergraph.graphql'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typescript,
  { files: environmentReaders, rules: { 'no-restricted-syntax': 'off', 'no-restricted-imports': 'off' } },
  {
    files: ['test/**/*.ts'],
    // A wrong `!` fails the test it stands in.
    rules: { 'max-lines': ['error', 300], '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['subgraphs/*/rules/**'], rules: { 'no-restricted-syntax': ['error', environment, ...impure] } },
  {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': graphqlPlugin },
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: apiSchema(), documents: operationFiles() } },
    },
  },
  schemas,
  operations,
);

/** Every rule by which GraphQL itself validates an operation against a schema. */
function validationRules() {
  const recommended = Object.keys(graphqlPlugin.configs['flat/operations-recommended'].rules);
  const own = new Set([
    'naming-convention',
    'require-selections',
    'selection-set-depth',
    'no-unused-fragments',
  ]);
  return Object.fromEntries(
    recommended
      .filter((rule) => !own.has(rule.replace('@graphql-eslint/', '')))
      .map((rule) => [rule, 'error']),
  );
}

/** What clients see of the supergraph: without its routing and without what is @inaccessible. */
function apiSchema() {
  const file = new URL('schema/supergraph.graphql', import.meta.url);
  if (!existsSync(file)) return 'type Query { nothing: Boolean }';
  const ofRouting = (name) => /^(join__|link)/.test(name);
  const document = visit(parse(readFileSync(file, 'utf8')), {
    enter(node) {
      const name = node.name?.kind === 'Name' ? node.name.value : '';
      const hidden = node.directives?.some((directive) => directive.name.value === 'inaccessible');
      return hidden || ofRouting(name) ? null : undefined;
    },
  });
  return print(document);
}

/** The saved operations, so that names are compared across files; an empty pattern would be an error. */
function operationFiles() {
  const folder = new URL('schema/operations/', import.meta.url);
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
  return names.filter((name) => name.endsWith('.graphql')).map((name) => `schema/operations/${name}`);
}
