import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectToHost } from '../../../renderer/bridge/hostSocket';

/** A socket controlled by the test, with a record of the messages sent. */
class TestSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static opened: TestSocket[] = [];
  static get last(): TestSocket {
    const [last] = TestSocket.opened.slice(-1);
    if (!last) throw new Error('no socket was opened');
    return last;
  }
  readyState = TestSocket.CONNECTING;
  onmessage: (message: { data: string }) => void = () => undefined;
  onclose: () => void = () => undefined;
  readonly sent: { id: number; name: string }[] = [];

  constructor(readonly address: string) {
    TestSocket.opened.push(this);
  }

  send = (text: string) => void this.sent.push(JSON.parse(text));
  say = (message: object) => this.onmessage({ data: JSON.stringify(message) });
  open(seq = 0): void {
    this.readyState = TestSocket.OPEN;
    this.say({ seq, ready: true });
  }
  close(): void {
    this.readyState = 3;
    this.onclose();
  }
}

const reload = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  TestSocket.opened = [];
  vi.stubGlobal('WebSocket', TestSocket);
  vi.stubGlobal('location', { host: '127.0.0.1:1', reload });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the connection to the host', () => {
  it('holds a request back until it is open, and then sends requests at once', async () => {
    const host = connectToHost('/socket/desk');
    const early = host.ask('hello', {});
    expect(TestSocket.last.sent).toEqual([]);
    TestSocket.last.open();
    await vi.waitFor(() => expect(TestSocket.last.sent).toHaveLength(1));
    const now = host.ask('undo', {});
    expect(TestSocket.last.sent.map(({ name }) => name)).toEqual(['hello', 'undo']);
    const [first, second] = TestSocket.last.sent;
    TestSocket.last.say({ answer: second?.id, value: 'second' });
    TestSocket.last.say({ answer: first?.id, value: 'first' });
    expect(await Promise.all([early, now])).toEqual(['first', 'second']);
  });

  it('refuses unanswered requests when it breaks, and new ones while it is broken', async () => {
    const host = connectToHost('/socket/desk');
    TestSocket.last.open();
    const unanswered = host.ask('undo', {});
    TestSocket.last.close();
    expect(await unanswered).toEqual({ refused: 'connection.closed' });
    expect(await host.ask('undo', {})).toEqual({ refused: 'connection.closed' });
  });

  it('asks after a break for the events since, under its own name, and reloads the page when they are gone', () => {
    const host = connectToHost<{ job: string }>('/socket/desk');
    const heard: string[] = [];
    host.on('job', (job) => heard.push(job));
    TestSocket.last.open(4);
    TestSocket.last.say({ seq: 5, event: 'job', value: 'a' });
    const { address } = TestSocket.last;
    TestSocket.last.close();
    vi.advanceTimersByTime(100);
    expect(TestSocket.last.address).toBe(`${address}&after=5`);
    TestSocket.last.say({ seq: 6, event: 'job', value: 'b' });
    expect(heard).toEqual(['a', 'b']);
    TestSocket.last.say({ reset: true });
    expect(reload).toHaveBeenCalledOnce();
  });

  it('says that the host is gone, and that it is back', async () => {
    const host = connectToHost('/socket/desk');
    const heard: boolean[] = [];
    host.onConnection((isConnected) => heard.push(isConnected));
    const early = host.ask('hello', {});
    for (const wait of [100, 500, 1_000, 2_000, 2_000]) {
      TestSocket.last.close();
      vi.advanceTimersByTime(wait);
    }
    expect(await early).toEqual({ refused: 'connection.closed' });
    TestSocket.last.open();
    expect(heard).toEqual([false, true]);
  });

  it('does not send a request that is too large for the host, and says so', async () => {
    const host = connectToHost('/socket/desk');
    TestSocket.last.open();
    const large = await host.ask('runCommand', 'x'.repeat(9 * 1024 * 1024));
    expect(large).toEqual({ refused: 'file.tooLarge', values: { size: 10, limit: 8 } });
    expect(TestSocket.last.sent).toEqual([]);
  });

  it('uploads a large file before the request that carries it, and sends no request when that fails', async () => {
    const posted: string[] = [];
    let ok = true;
    vi.stubGlobal('fetch', (address: string, { body }: { body: Uint8Array }) => {
      posted.push(`${address.split('/', 2).join('/')} ${body.length}`);
      return Promise.resolve({ ok });
    });
    const host = connectToHost('/socket/desk');
    TestSocket.last.open();
    const asked = host.ask('importWorkshop', { name: 'a', bytes: new Uint8Array(100_000) });
    await vi.waitFor(() => expect(TestSocket.last.sent).toHaveLength(1));
    expect(posted).toEqual(['/uploads 100000']);
    const name = expect.stringMatching(/^[\w-]{36}$/) as string;
    expect(TestSocket.last.sent[0]).toMatchObject({ input: { name: 'a', bytes: { $upload: name } } });
    TestSocket.last.say({ answer: 1, value: 'taken' });
    expect(await asked).toBe('taken');

    ok = false;
    const failed = await host.ask('importWorkshop', { name: 'a', bytes: new Uint8Array(100_000) });
    expect(failed).toEqual({ refused: 'connection.closed' });
    const huge = await host.ask('importWorkshop', { name: 'a', bytes: new Uint8Array(65 * 1024 * 1024) });
    expect(huge).toEqual({ refused: 'file.tooLarge', values: { size: 65, limit: 64 } });
    expect(posted).toHaveLength(2);
    expect(TestSocket.last.sent).toHaveLength(1);
  });
});
