// The arrows of the house, one way only:
//   guidebook, i18n <- assessment <- report;  session, content, cohort beside them;  all <- components <- app
// `npm run imports` checks them; tests/unit/build/architecture.test.ts sees to it that there was something to check.

/** Anything outside these folders and packages. */
const outside = (...allowed) => ({ pathNot: allowed.map((path) => `^${path}`) });

/** A layer that may know a few others and nothing else, packages and node: modules included. */
const layer = (name, comment, from, ...allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${from}` },
  to: outside(from, ...allowed),
});

/** Code that must not be reached except from a few places. */
const reservedFor = (name, comment, path, ...users) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: [path, ...users].map((each) => `^${each}`) },
  to: { path: `^${path}` },
});

/** Names of types may cross; values may not. */
const typesOnly = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${from}` },
  to: { path: `^${to}`, dependencyTypesNot: ['type-only'] },
});

const ZOD = 'node_modules/zod/';
const ZUSTAND = 'node_modules/zustand/';

module.exports = {
  forbidden: [
    layer(
      'guidebook-knows-only-zod',
      'The schemas of the book are the ground everything stands on; whatever they imported, everything would import.',
      'lib/guidebook/',
      ZOD,
    ),
    layer(
      'i18n-knows-nobody',
      'Words and locales are needed on both sides of the network, so they drag nothing along.',
      'lib/i18n/',
      'lib/guidebook/',
    ),
    typesOnly(
      'i18n-takes-only-types',
      'A value from the guidebook would bring zod into every page that shows a word.',
      'lib/i18n/',
      'lib/guidebook/',
    ),
    layer(
      'assessment-is-pure',
      'The same answers must give the same result anywhere: no React, no zod, no node:, no package at all.',
      'lib/assessment/',
      'lib/guidebook/',
    ),
    typesOnly(
      'assessment-takes-only-types',
      'A value from the guidebook would bring zod into the engine, which runs in the browser.',
      'lib/assessment/',
      'lib/guidebook/',
    ),
    layer(
      'report-is-pure',
      'A report is a function of a result; what prints or downloads it lives in components.',
      'lib/report/',
      'lib/guidebook/',
      'lib/assessment/',
      'lib/i18n/',
    ),
    layer(
      'session-keeps-to-itself',
      'What a founder typed is kept without React, without a server and without knowing how it is shown.',
      'lib/session/',
      'lib/guidebook/',
      'lib/assessment/',
      ZOD,
      ZUSTAND,
    ),
    {
      name: 'cohort-keeps-to-itself',
      comment:
        'Cohorts know the book, the engine and the words; of a founder’s own work only how JSON is read safely, of the report only how a CSV is written.',
      severity: 'error',
      from: { path: '^lib/cohort/' },
      to: {
        path: '^(app|components|content|lib)/',
        pathNot: [
          '^lib/(cohort|guidebook|assessment|i18n)/',
          '^lib/session/safe-json\\.ts$',
          '^lib/report/csv-text\\.ts$',
        ],
      },
    },
    {
      name: 'cohort-summary-is-pure',
      comment:
        'The summary of a cohort is a function of its submissions: no database, no clock, no service. It can be tested by the thousand.',
      severity: 'error',
      from: { path: '^lib/cohort/[^/]+\\.ts$', pathNot: '^lib/cohort/start\\.ts$' },
      to: { path: '^(lib/cohort/(store|service|http)/|node:|node_modules/(?!zod/))' },
    },
    reservedFor(
      'sql-stands-in-the-store',
      'Queries are written in one place, where both back ends are kept alike; everything else asks the store.',
      'node_modules/(@types/)?(kysely|libsql|pg|rate-limiter-flexible)/',
      'lib/cohort/store/',
      'tests/',
    ),
    {
      name: 'the-browser-takes-types-of-cohorts',
      comment:
        'The summary of a cohort is pure and runs in the browser too. Schemas of the API are for the server; a component takes their types, or zod would come along.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^lib/cohort/(.*-schema|.*-endpoints?|endpoint|contract|start|service/|store/|http/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'content-reads-the-book-only',
      comment:
        'Reading and checking the book does not depend on scoring it, keeping answers or drawing pages.',
      severity: 'error',
      from: { path: '^lib/content/' },
      to: {
        path: '^(app|components|content|lib)/',
        pathNot: ['^lib/(content|guidebook|i18n)/', '^lib/routes\\.ts$'],
      },
    },
    reservedFor(
      'content-stays-on-the-server',
      'lib/content reads files and evaluates MDX: only pages, tests and build steps may use it; components are handed what it made.',
      'lib/content/',
      'app/',
      'tests/',
      'lib/build/',
    ),
    reservedFor(
      'the-book-is-data',
      'content/ is read and checked by lib/content; nobody imports it as code and goes around the checks.',
      'content/',
      'lib/content/',
    ),
    {
      name: 'domains-do-not-meet',
      comment:
        'Domain folders of components never import each other: app composes them. ui, prose and session (who answers, on every page) are shared ground.',
      severity: 'error',
      from: { path: '^components/([^/]+)/' },
      to: { path: '^components/', pathNot: '^components/($1|ui|prose|session)/' },
    },
    reservedFor(
      'nobody-imports-a-route',
      'app is the top of the house; what a route and a component share belongs below.',
      'app/',
      'tests/',
    ),
    {
      name: 'lib-does-not-draw',
      comment: 'The arrow runs from what is drawn to what is known, never back.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^components/' },
    },
    reservedFor(
      'build-stays-out-of-the-site',
      'Build steps run processes and write files; no page may contain them.',
      'lib/build/',
      'tests/',
    ),
    reservedFor(
      'nothing-imports-tests',
      'Fixtures and configurations of tests are not part of the product.',
      'tests/',
    ),
    {
      name: 'no-cycles',
      comment:
        'Two modules that need each other are one module, or three. Types may go round: a part may name the words type of the whole it is drawn in.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment:
        'What nobody imports is dead. Routes, tests, build steps, workers and declarations are begun from outside.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(lib|components)/',
        pathNot: ['^lib/build/', '\\.worker\\.ts$', '\\.d\\.ts$'],
      },
      to: {},
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that cannot be followed cannot be judged by any rule here.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'packages-are-declared',
      comment:
        'A package that only happens to be installed, through another one, may vanish with the next update.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/e2e/results/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Type imports are arrows too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
