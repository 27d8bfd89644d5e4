// Who may import whom, one sentence each. `npm test` fails on every one of them.
// The floors are data: a room may import rooms of lower floors only.

/** Bottom to top; rooms of one floor do not know each other. */
export const floors = [
  ['kernel'],
  ['plan', 'indicator'],
  ['compare', 'check', 'cycle', 'voice', 'population'],
  ['app'],
  ['locale', 'chart'],
  ['store', 'intake', 'report'],
  ['web', 'site', 'cli'],
  ['main'],
];

/** Files that worker threads begin with: started by address, imported by nobody. */
const workers = '^src/main/(report|comparison|reading)-worker\\.ts$';
/** Scripts that pages of the desk ask for by address. */
const islands = '^src/web/island/[^/]+\\.js$';
const tests = '\\.test\\.tsx?$';
const anyOf = (rooms) => `^src/(${rooms.join('|')})/`;

/** The named parts of node_modules, and nothing whose name merely begins like them. */
const parts = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

const floorRules = floors.flatMap((rooms, level) =>
  rooms.map((room) => ({
    name: `floor-of-${room}`,
    comment: `${room} imports only rooms of lower floors: ${floors.slice(0, level).flat().join(', ') || 'none'}.`,
    severity: 'error',
    from: { path: anyOf([room]) },
    to: { path: '^src/', pathNot: anyOf([room, ...floors.slice(0, level).flat()]) },
  })),
);

/** A rule that keeps some modules inside the rooms that own them; tests may use them anywhere. */
const onlyIn = ({ name, comment, rooms, modules }) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: [anyOf(rooms), tests] },
  to: { path: modules },
});

export default {
  forbidden: [
    ...floorRules,
    {
      name: 'every-room-has-a-floor',
      comment: 'A folder of src/ that stands on no floor could import anything: give it one.',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf(floors.flat()) },
      to: {},
    },
    {
      name: 'above-the-makers',
      comment: 'web, site and cli never import store, intake or report: main hands them in as ports of app.',
      severity: 'error',
      from: { path: anyOf(['web', 'site', 'cli']) },
      to: { path: anyOf(['store', 'intake', 'report']) },
    },
    {
      name: 'no-cycles',
      comment: 'No file reaches itself through its imports, type imports included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rooms-by-their-door',
      comment: 'Another room is entered by #room, that is its index.ts, and never deeper.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'doors-face-outside',
      comment: 'Files of a room import each other directly and not through their own index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: tests },
      to: { path: '^src/$1/index\\.ts$' },
    },
    {
      name: 'tests-enter-by-the-door',
      comment: 'Files outside src/ enter a room by its door too.',
      severity: 'error',
      from: { path: '^(test|bench)/' },
      to: { path: '^src/', pathNot: '^src/[^/]+/index\\.ts$' },
    },
    onlyIn({
      name: 'effects-only-in-main',
      comment: 'Files, processes, threads and sockets are touched in main only, which hands them on as ports.',
      rooms: ['main'],
      modules: '^(node:)?(fs|fs/promises|worker_threads|process|child_process|cluster|net|dgram|tls|https?|http2|os)$',
    }),
    onlyIn({
      name: 'sql-only-in-store',
      comment: 'The database is known to store only.',
      rooms: ['store'],
      modules: parts('kysely', 'pg', '@types/pg', '@electric-sql/[^/]+'),
    }),
    onlyIn({
      name: 'documents-only-in-report-and-intake',
      comment: 'Word, Excel, PDF and zip parts are known to report and intake only.',
      rooms: ['report', 'intake'],
      modules: parts('docx', 'hucre', '@myriaddreamin/[^/]+', '@resvg/[^/]+', 'fflate', 'csv-parse'),
    }),
    onlyIn({
      name: 'xml-only-in-intake',
      comment: 'The XML parser meets strangers’ files in intake only.',
      rooms: ['intake'],
      modules: parts('saxes'),
    }),
    onlyIn({
      name: 'number-formats-only-in-intake',
      comment: 'What a cell of a stranger’s sheet shows is made in intake only; our own numbers are printed by locale.',
      rooms: ['intake'],
      modules: parts('numfmt'),
    }),
    onlyIn({
      name: 'pdf-reading-only-in-intake',
      comment: 'The reader of PDF files is known to intake only; report writes them by another part.',
      rooms: ['intake'],
      modules: parts('pdfjs-dist'),
    }),
    onlyIn({
      name: 'http-only-in-web-and-main',
      comment: 'The web framework is known to web and main only.',
      rooms: ['web', 'main'],
      modules: parts('hono', '@hono/[^/]+'),
    }),
    onlyIn({
      name: 'drawing-only-in-chart',
      comment: 'The drawing library is known to chart only.',
      rooms: ['chart'],
      modules: parts('d3-[^/]+', '@types/d3-[^/]+'),
    }),
    {
      name: 'nobody-imports-tests',
      comment: 'A test, a test helper or a measurement is never part of the product.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: [tests, '^(test|bench)/'] },
    },
    {
      name: 'only-vetted-parts',
      comment: 'The product runs on what package.json lists under dependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'every-import-resolves',
      comment: 'An import names something that exists; a deep import such as #kernel/decimal does not.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-file-out-of-reach',
      comment:
        'Every file of a room is reached from a door or from the file of a worker thread; one that is not is dead. Scripts of pages are asked for by address.',
      severity: 'error',
      from: { path: ['^src/[^/]+/index\\.ts$', workers] },
      to: { path: '^src/', pathNot: [tests, '^src/[^/]+/index\\.ts$', workers, islands], reachable: false },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
