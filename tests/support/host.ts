import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandName, CommandPayload } from '../../core/commands';
import type { Changed, DeskApi } from '../../core/contract';
import { LIBRARY, type LedgerRef, type States } from '../../core/ledger/ledger';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { createHost } from '../../host/createHost';
import type { Host, HostOptions } from '../../host/requests/host';

const templates = join(import.meta.dirname, '../../templates');

/** A real host on a real folder, for tests of visible outcomes; it can be closed and opened again. */
export class TestHost {
  readonly changes: Changed[] = [];

  private constructor(
    readonly library: string,
    readonly host: Host,
    readonly desk: DeskApi,
    /** Files that the person saved. */
    readonly saved: { name: string; bytes: Uint8Array }[],
  ) {}

  static async open(library?: string, options: Partial<HostOptions> = {}): Promise<TestHost> {
    const folder = library ?? (await mkdtemp(join(tmpdir(), 'rapporteur-host-')));
    const saved: { name: string; bytes: Uint8Array }[] = [];
    const host = await createHost({
      library: folder,
      templates,
      shell: {
        kind: 'browser',
        version: 'test',
        save: async ({ name, bytes }) => {
          saved.push({ name, bytes });
          return { saved: name };
        },
      },
      ...options,
    });
    if (isRefusal(host)) throw new Error(host.refused);
    const test = new TestHost(folder, host, host.desk.as('test'), saved);
    host.desk.subscribe((event, value) => {
      if (event === 'changed') test.changes.push(value as Changed);
    });
    return test;
  }

  /** Adds a person who works here, and a workshop. */
  static async ready(options: Partial<HostOptions> = {}): Promise<{ test: TestHost; workshop: string }> {
    const test = await TestHost.open(undefined, options);
    await test.run(LIBRARY, 'actor.add', { id: 'awa', name: 'Awa', role: 'rapporteur' });
    return { test, workshop: await test.createWorkshop() };
  }

  async createWorkshop(title = 'Workshop on migrant smuggling'): Promise<string> {
    const made = await this.desk.createWorkshop({
      title: { en: title },
      languages: ['en'],
      style: 'workshop-guide',
      startsOn: '2019-10-24',
      endsOn: '2019-10-24',
      place: 'Abidjan',
      timeZone: 'Africa/Abidjan',
    });
    if (isRefusal(made)) throw new Error(made.refused);
    return made.workshop;
  }

  run<N extends CommandName>(ledger: LedgerRef, command: N, payload: CommandPayload<N>) {
    return this.desk.runCommand({ ledger, command, payload });
  }

  /** Undo or redo, with the confirmation that is asked for. */
  async step(direction: 'undo' | 'redo', ledger: LedgerRef) {
    const answer = await this.desk[direction]({ ledger });
    if (!isRefusal(answer) || answer.refused !== `${direction}.asks`) return answer;
    return this.desk[direction]({ ledger, confirmed: Number(answer.values?.['step']) });
  }

  capture(workshop: string, id: string, text: string) {
    return this.run({ scope: 'workshop', id: workshop }, 'recommendation.capture', {
      id,
      language: 'en',
      nodes: [{ type: 'text', text }],
    });
  }

  async workshop(id: string): Promise<States['workshop']> {
    const opened = await this.desk.openLedger({ ledger: { scope: 'workshop', id } });
    if (isRefusal(opened) || opened.ledger.scope !== 'workshop') throw new Error('not a workshop');
    return opened.state as States['workshop'];
  }

  /** The list of workshops. */
  async workshopList(): Promise<States['library']['workshops']> {
    const opened = await this.desk.openLedger({ ledger: LIBRARY });
    if (isRefusal(opened)) throw new Error(opened.refused);
    return (opened.state as States['library']).workshops;
  }

  async wordings(id: string): Promise<string[]> {
    const { recommendations } = await this.workshop(id);
    return Object.values(recommendations)
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(
        ({ text }) => text.en?.nodes.map((node) => (node.type === 'text' ? node.text : '')).join('') ?? '',
      );
  }

  async reopened(): Promise<TestHost> {
    await this.host.close();
    return TestHost.open(this.library);
  }

  async end(): Promise<void> {
    await this.host.close();
    await rm(this.library, { recursive: true, force: true });
  }
}

export function refusedWith(result: unknown): Refusal['refused'] | undefined {
  return isRefusal(result) ? result.refused : undefined;
}
