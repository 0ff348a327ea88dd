import { afterEach } from 'vitest';
import { isRefusal } from '../../../core/messages/refusal';
import { TestHost } from '../../support/host';

const hosts: TestHost[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.end();
});

/** A laptop with a library of its own, on which somebody works. */
export async function laptop(): Promise<TestHost> {
  const { test } = await TestHost.ready();
  hosts.push(test);
  return test;
}

export type Bytes = Uint8Array<ArrayBuffer>;

/** The desk of the plenary with a workshop of three recommendations, and a function that hands it over. */
export async function plenary(): Promise<{ main: TestHost; workshop: string }> {
  const { test: main, workshop } = await TestHost.ready();
  hosts.push(main);
  for (const id of ['r1', 'r2', 'r3']) await main.capture(workshop, id, `Wording ${id}`);
  return { main, workshop };
}

export async function handOver(from: TestHost, workshop: string, label = 'Group 1'): Promise<Bytes> {
  const file = await from.desk.handOver({ workshop, label });
  if (isRefusal(file)) throw new Error(file.refused);
  return Uint8Array.from(from.host.takeFile(file.file)?.bytes ?? []);
}

export function reword(on: TestHost, workshop: string, id: string, text: string, base = 1) {
  return on.run({ scope: 'workshop', id: workshop }, 'recommendation.reword', {
    id,
    language: 'en',
    nodes: [{ type: 'text', text }],
    base,
  });
}
