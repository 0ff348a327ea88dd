import { parentPort, workerData } from 'node:worker_threads';
import './oneCompiler';
import sqlite from 'node-sqlite3-wasm';
import { z } from 'zod';
import { promptDisk } from '../../files/promptDisk';
import type { PackageSummary } from '../packages/package';
import { Packages } from '../packages/packages';
import { PackageIndex } from './packageIndex';
import { PART, type FromThread, type Question, type ToThread } from './threadMessages';

/** The entry of the thread that keeps the archive's index: an answer to each question, long lists in parts. */
const { folder } = z.object({ folder: z.string() }).parse(workerData);
const index = new PackageIndex(new Packages(folder, promptDisk), async () => sqlite);
const parts = new Map<number, { rest: PackageSummary[]; value: unknown }>();

const send = (message: FromThread) => parentPort?.postMessage(message);

function sendNext(id: number): void {
  const waiting = parts.get(id);
  if (!waiting) return;
  if (waiting.rest.length > 0) return send({ id, part: waiting.rest.splice(0, PART) });
  parts.delete(id);
  send({ id, value: waiting.value });
}

async function answer(id: number, question: Question): Promise<void> {
  try {
    const value = await ask(question);
    const isList = typeof value === 'object' && 'packages' in value && 'pending' in value;
    parts.set(id, isList ? { rest: value.packages, value: { ...value, packages: [] } } : { rest: [], value });
    sendNext(id);
  } catch (fault) {
    // A fault is told by its name only: its message may hold wording or a path.
    send({ id, fault: fault instanceof Error ? fault.name : 'unknown fault' });
  }
}

function ask(question: Question) {
  switch (question.method) {
    case 'list':
      return index.list(...question.given);
    case 'ofWorkshop':
      return index.ofWorkshop(...question.given);
    case 'search':
      return index.search(...question.given);
    case 'add':
      return index.add(...question.given);
    case 'catchUp':
      return index.catchUp();
    case 'close':
      return index.close();
  }
}

parentPort?.on('message', (message: ToThread) => {
  if ('next' in message) sendNext(message.id);
  else answer(message.id, message.question).catch(() => undefined);
});
