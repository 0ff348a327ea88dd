/** Who may import whom: the table of the design, and the floors inside each room, enforced. Types count as imports. */
const houses = require('./.floors.cjs');

const rooms = {
  core: [],
  templates: [],
  word: ['core'],
  pdf: ['core'],
  workspace: ['core', 'word'],
  host: ['core', 'workspace', 'word', 'pdf'],
  electron: ['core', 'host'],
  server: ['core', 'host'],
  cli: ['core', 'host'],
  renderer: ['core'],
};

const anyOf = (names) => `(${names.join('|')})`;

const floorRules = Object.entries(houses).flatMap(([room, { floors, apart = [] }]) => [
  {
    name: `${room}-floors-known`,
    severity: 'error',
    comment: `every folder of ${room}/ has its floor in .floors.cjs`,
    from: {},
    to: { path: `^${room}/[^/]+/`, pathNot: `^${room}/${anyOf(floors.flat())}/` },
  },
  ...floors.flatMap((names, at) => {
    const above = floors.slice(at + 1).flat();
    const upward = {
      name: `${room}-floor-${at}`,
      severity: 'error',
      comment: `${names.join(', ')} stand below ${above.join(', ') || 'the entries'}`,
      from: { path: `^${room}/${anyOf(names)}/` },
      to: { path: [`^${room}/[^/]+$`, ...(above.length ? [`^${room}/${anyOf(above)}/`] : [])] },
    };
    if (!apart.includes(at)) return [upward];
    const inner = names.length === 1 ? `${names[0]}/([^/]+)` : `(${names.join('|')})`;
    return [
      upward,
      {
        name: `${room}-apart-${at}`,
        severity: 'error',
        comment: 'neighbours on this floor do not import each other',
        from: { path: `^${room}/${inner}/` },
        to: {
          path: `^${room}/${anyOf(names)}/`,
          pathNot: names.length === 1 ? `^${room}/${names[0]}/$1/` : `^${room}/$1/`,
        },
      },
    ];
  }),
]);

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports`,
      severity: 'error',
      comment: `${room}/ may import ${allowed.length ? allowed.join(', ') : 'nothing of ours'}`,
      from: { path: `^${room}/` },
      to: {
        path: '^(core|templates|word|pdf|workspace|host|electron|server|cli|renderer|tests)/',
        pathNot: `^(${[room, ...allowed].join('|')})/`,
      },
    })),
    ...floorRules,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
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
      name: 'only-pdf-knows-typst',
      severity: 'error',
      from: { pathNot: '^(pdf|tests)/' },
      to: { path: 'node_modules/@myriaddreamin/' },
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
