/** Who may import whom: the table of the design, enforced. */
const rooms = {
  core: [],
  templates: [],
  word: ['core'],
  workspace: ['core', 'word'],
  host: ['core', 'workspace', 'word'],
  electron: ['core', 'host'],
  server: ['core', 'host'],
  cli: ['core', 'host'],
  renderer: ['core'],
};

/** The floors of the archive: no folder imports in a circle. */
const archiveFloors = { bag: [], packages: ['bag'], inventory: ['bag'], search: ['bag', 'packages'] };

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports`,
      severity: 'error',
      comment: `${room}/ may import ${allowed.length ? allowed.join(', ') : 'nothing of ours'}`,
      from: { path: `^${room}/` },
      to: {
        path: '^(core|templates|word|workspace|host|electron|server|cli|renderer|tests)/',
        pathNot: `^(${[room, ...allowed].join('|')})/`,
      },
    })),
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...Object.entries(archiveFloors).map(([floor, below]) => ({
      name: `archive-${floor}-imports`,
      severity: 'error',
      from: { path: `^workspace/archive/${floor}/` },
      to: { path: '^workspace/archive/', pathNot: `^workspace/archive/(${[floor, ...below].join('|')})/` },
    })),
    {
      name: 'core-is-platform-free',
      severity: 'error',
      from: { path: '^core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-word-knows-docx',
      severity: 'error',
      from: { pathNot: '^(word|tests)/' },
      to: { path: 'node_modules/(docx|mammoth)/' },
    },
    {
      name: 'electron-stays-in-the-shell',
      severity: 'error',
      from: { pathNot: '^electron/' },
      to: { path: 'node_modules/electron/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '^(dist|out|release)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
