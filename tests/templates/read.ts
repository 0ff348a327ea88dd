import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directorySchema, type Directory } from '../../core/model/directory';
import { frameworkSchema, type Framework } from '../../core/model/framework';

const templates = join(import.meta.dirname, '..', '..', 'templates');

/** The JSON files of a folder of templates/, by name without ".json"; an absent folder has none. */
export function templateFiles(folder: string): { name: string; data: unknown }[] {
  let names: string[];
  try {
    names = readdirSync(join(templates, folder));
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      name: name.slice(0, -'.json'.length),
      data: JSON.parse(readFileSync(join(templates, folder, name), 'utf8')) as unknown,
    }));
}

export function allFrameworks(): Framework[] {
  return templateFiles('frameworks').map(({ data }) => frameworkSchema.parse(data));
}

export function frameworkNamed(id: string): Framework {
  const framework = allFrameworks().find((each) => each.id === id);
  if (!framework) throw new Error(`no framework ${id} in templates/frameworks`);
  return framework;
}

export function partnerDirectory(): Directory {
  const file = templateFiles('directory').find(({ name }) => name === 'partners');
  return directorySchema.parse(file?.data);
}
