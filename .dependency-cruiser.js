/** Scripts that only a developer runs; they may use what only a developer installs. */
const developerScripts = '^scripts/(codegen|migration|check|graphiql|bench|prove)(\\.ts$|/)';

/** Run by other gateways, with what is installed there; a plain install lacks it. */
const benchPeers = '^scripts/bench/peers/';

/**
 * Who may know whom (STYLE: gateway and subgraphs meet only in schema/). A rule's comment is what the person reads
 * who breaks it.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'gateway-knows-only-the-contract',
      comment: 'The gateway meets the departments only in schema/.',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^(subgraphs|scripts|test)/' },
    },
    {
      name: 'departments-are-strangers',
      comment:
        'A department knows its own folder, the kit and the contract; it asks another one through the graph.',
      severity: 'error',
      from: { path: '^subgraphs/([^/_][^/]*)/' },
      to: { path: '^(subgraphs/[^/_]|gateway/|scripts/|test/)', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'kit-is-below',
      comment: 'The kit is the ground: it knows the contract and nothing that stands on it.',
      severity: 'error',
      from: { path: '^subgraphs/_kit/' },
      to: { path: '^(subgraphs/[^_]|gateway/|scripts/|test/)' },
    },
    {
      name: 'contract-knows-nobody',
      comment: 'schema/ is what the others share; it imports none of them.',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^(subgraphs|gateway|scripts|test)/' },
    },
    {
      name: 'rules-are-pure',
      comment:
        "Rules decide and do nothing else: they import rules, code lists and the kit's pure parts, no library.",
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/rules/' },
      to: {
        pathNot:
          '^subgraphs/($1/(rules/|codes\\.ts$)|_kit/(region|access|acts/(creditCode|machine|userErrors)|deadlines/(calendar|days|deadline))\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rules-share-only-types-with-the-kit',
      comment:
        "A rule may speak of the kit's types; its department's rows and contexts are none of its business.",
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/rules/' },
      to: { pathNot: '^subgraphs/($1/(rules/|codes\\.ts$)|_kit/)', dependencyTypes: ['type-only'] },
    },
    {
      name: 'store-does-not-know-the-graph',
      comment: 'Tables, stores and rules keep and decide; only resolvers and the context know GraphQL.',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/(tables|store|rules)(\\.ts$|/)' },
      to: { path: '(^|/)(resolvers|generated\\.ts|node_modules/(graphql|@apollo/[^/]+|fastify))(/|$)' },
    },
    {
      name: 'no-test-in-production',
      comment: 'Tests know the code, never the other way round.',
      severity: 'error',
      from: { path: '^(gateway|subgraphs|schema|scripts)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-circles',
      comment: 'Two modules that need each other are one module, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-development-dependency-in-production',
      comment: 'A production install lacks it: move it to dependencies, or the code to scripts/ or test/.',
      severity: 'error',
      from: { path: '^(gateway|subgraphs|schema|scripts)/', pathNot: developerScripts },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-resolvable',
      comment: 'No such module, or not in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'What is imported is named in package.json, so that its version is ours to choose.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    exclude: { path: benchPeers },
    doNotFollow: { path: ['node_modules', '(^|/)generated\\.ts$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
