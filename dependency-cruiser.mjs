/**
 * Imports point one way:
 * app, cli → serving → site → search → importing → content, publishing, verification, translation, saving, requests →
 * people, addresses → text, env. The panel stands beside the site.
 * The newsroom's pieces (content … translation) know each other; none of them knows React or Next, because Payload's
 * command line loads them outside Next.
 */
const newsroom = '^src/(content|publishing|verification|translation|people|requests|saving)/'

/** Folders that nobody but their room looks into. */
const insides = [
  { room: 'src/importing', inside: 'src/importing/(markdown|starting-content|writing)' },
  { room: 'src/site/open-graph', inside: 'src/site/open-graph/drawing' },
  { room: 'src/site/offline', inside: 'src/site/offline/browser' },
  { room: '(src/cli|bench)', inside: 'src/cli/(start|dev)' },
]

const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })

export default {
  forbidden: [
    forbid(
      'no-circles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Modules do not import each other in a circle.',
    ),
    forbid(
      'newsroom-knows-no-pages',
      { path: newsroom },
      { path: '^src/(app|serving|site|search|admin|importing|cli)/' },
      'The newsroom knows nothing of pages, search, panel, importing or commands.',
    ),
    forbid(
      'newsroom-runs-outside-next',
      { path: newsroom, pathNot: '\\.tsx$' },
      { path: '^node_modules/(react|react-dom|next)/' },
      'Payload’s command line loads these outside Next.',
    ),
    forbid(
      'importing-writes-content-only',
      { path: '^src/importing/' },
      { path: '^src/(app|serving|site|admin)/' },
      'The importer knows content, not pages.',
    ),
    forbid(
      'site-knows-no-addresses-folder',
      { path: '^src/site/', pathNot: '[.]db-test[.]ts$' },
      { path: '^src/(app|serving|admin|importing|cli)/' },
      'Pages know neither routes, the HTTP cache before them, panel nor commands.',
    ),
    forbid(
      'cache-knows-no-page',
      { path: '^src/serving/' },
      { path: '^src/(app|site|search|admin|importing|cli|content)/' },
      'The HTTP cache follows what responses say, and knows none of them.',
    ),
    forbid(
      'search-and-config-know-no-page',
      { path: '^src/(search/|payload\\.config\\.ts$)', pathNot: '[.]db-test[.]ts$' },
      { path: '^src/(app|serving|site|cli)/' },
      'Search stands below the pages, and the newsroom runs without any.',
    ),
    forbid(
      'panel-knows-no-pages',
      { path: '^src/admin/' },
      { path: '^src/(app|serving|site)/' },
      'The panel’s components know no reader pages.',
    ),
    ...insides.map(({ inside, room }) =>
      forbid(
        'a-rooms-inside-is-its-own',
        { path: '^(src|e2e|bench|test)/', pathNot: `^${room}` },
        { path: `^${inside}/` },
        `${inside} is the inside of ${room}: others use what that offers.`,
      ),
    ),
    forbid(
      'commands-are-the-top',
      { path: '^src/(?!cli)', pathNot: '-test\\.tsx?$' },
      { path: '^src/cli/' },
      'Only commands use commands.',
    ),
    forbid(
      'addresses-know-languages-only',
      { path: '^src/addresses\\.ts$' },
      { path: '^src/', pathNot: '^src/translation/languages\\.ts$' },
      'Addresses stand at the bottom.',
    ),
    forbid(
      'texts-know-nothing',
      { path: '^src/text/' },
      { path: '^src/(?!text/|translation/languages\\.ts$)' },
      'Texts know nothing but the languages there are.',
    ),
    forbid(
      'env-knows-nothing',
      { path: '^src/env\\.ts$' },
      { path: '^src/' },
      'Settings stand at the bottom.',
    ),
    forbid(
      'tests-stay-tests',
      { path: '^src/', pathNot: 'test\\.tsx?$' },
      { path: '^(e2e|test|bench)/' },
      'Only tests use what tests support.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/app/\\(payload\\)/admin/importMap\\.js$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
