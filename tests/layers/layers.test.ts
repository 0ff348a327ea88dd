import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderCircles } from './circles.mjs';
import { cruiseTree, ROOMS, ruleNames } from './cruise.mjs';

type Houses = Record<string, { floors: string[][]; apart?: number[] }>;
type Tree = Record<string, string>;

const houses = createRequire(import.meta.url)('../../.floors.cjs') as Houses;
const importing = (path: string) => `import { it } from '${path}';\nexport const mine = it;\n`;
const leaf = 'export const it = 1;\n';
const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function planted(tree: Tree): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'layers-'));
  folders.push(folder);
  for (const room of ROOMS) await mkdir(join(folder, room), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [file, text] of Object.entries(tree)) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

/** One violation of each rule, the file that commits it under the rule's name. */
function violations(): { tree: Tree; by: Map<string, string> } {
  const tree: Tree = {};
  const by = new Map<string, string>();
  const plant = (rule: string, file: string, path: string, target?: string) => {
    tree[file] = importing(path);
    if (target) tree[target] ??= leaf;
    by.set(rule, file);
  };
  for (const room of ROOMS) {
    const target = room === 'renderer' ? 'host' : 'renderer';
    plant(`${room}-imports`, `${room}/trespass.ts`, `../${target}/leaf`, `${target}/leaf.ts`);
  }
  for (const [room, { floors, apart = [] }] of Object.entries(houses)) {
    plant(`${room}-floors-known`, `${room}/nowhere.ts`, './unheardOf/leaf', `${room}/unheardOf/leaf.ts`);
    for (const [at, names] of floors.entries()) {
      const [first = ''] = names;
      const above = floors[at + 1]?.[0];
      if (above) {
        plant(
          `${room}-floor-${at}`,
          `${room}/${first}/up.ts`,
          `../${above}/leaf`,
          `${room}/${above}/leaf.ts`,
        );
      } else {
        plant(`${room}-floor-${at}`, `${room}/${first}/up.ts`, '../leaf', `${room}/leaf.ts`);
      }
      if (!apart.includes(at)) continue;
      const [one, other] = names.length === 1 ? [`${first}/one`, `${first}/other`] : names;
      const way = names.length === 1 ? '../other/leaf' : `../${other}/leaf`;
      plant(`${room}-apart-${at}`, `${room}/${one}/across.ts`, way, `${room}/${other}/leaf.ts`);
    }
  }
  plant('no-circular', 'core/model/about.ts', './round');
  tree['core/model/round.ts'] = "import { mine } from './about';\nexport const it = mine;\n";
  plant('core-is-platform-free', 'core/model/disk.ts', 'node:fs');
  plant('only-word-knows-docx', 'host/runtime/docx.ts', 'docx');
  plant('only-pdf-knows-typst', 'host/runtime/typst.ts', '@myriaddreamin/typst-ts-node-compiler');
  plant('electron-stays-in-the-shell', 'host/runtime/window.ts', 'electron');
  return { tree, by };
}

let found: Awaited<ReturnType<typeof cruiseTree>>;
const { tree, by } = violations();

beforeAll(async () => {
  found = await cruiseTree(await planted(tree));
}, 60_000);

test('every rule has a violation planted for it', async () => {
  expect([...by.keys()].sort()).toEqual((await ruleNames()).sort());
});

test.each([...by])('%s is broken by %s', (rule, file) => {
  const told = found.summary.violations.filter((violation) => violation.rule.name === rule);
  expect(told.map(({ from }) => from)).toContain(file);
});

test('what stands above imports what stands below, and nothing is said', async () => {
  const allowed: Tree = {};
  for (const [room, { floors }] of Object.entries(houses)) {
    for (const [at, [name = '']] of floors.entries()) {
      const below = floors[at - 1]?.[0];
      allowed[`${room}/${name}/leaf.ts`] = leaf;
      if (below) allowed[`${room}/${name}/down.ts`] = importing(`../${below}/leaf`);
    }
  }
  const { summary, modules } = await cruiseTree(await planted(allowed));
  expect(summary.violations).toEqual([]);
  expect(folderCircles(modules)).toEqual([]);
});

test.each([
  [
    'side by side',
    {
      'host/runtime/a.ts': importing('../pages/b'),
      'host/pages/b.ts': leaf,
      'host/pages/c.ts': importing('../runtime/d'),
      'host/runtime/d.ts': leaf,
    },
    ['host/pages', 'host/runtime'],
  ],
  [
    'a folder and one inside it',
    {
      'host/jobs/a.ts': importing('./tasks/b'),
      'host/jobs/tasks/b.ts': leaf,
      'host/jobs/tasks/c.ts': importing('../d'),
      'host/jobs/d.ts': leaf,
    },
    ['host/jobs', 'host/jobs/tasks'],
  ],
  [
    'through types alone',
    {
      'host/jobs/a.ts': "import type { B } from '../pages/b';\nexport type A = B;\n",
      'host/pages/b.ts': 'export type B = 1;\n',
      'host/pages/c.ts': "import type { D } from '../jobs/d';\nexport type C = D;\n",
      'host/jobs/d.ts': 'export type D = 1;\n',
    },
    ['host/jobs', 'host/pages'],
  ],
])('a circle among folders is found: %s', async (_how, circular, expected) => {
  const { modules } = await cruiseTree(await planted(circular));
  expect(folderCircles(modules).map((circle) => circle.folders)).toEqual([expected]);
});
