import { afterAll, beforeAll, expect, it } from 'vitest';
import { deskRequests, roomRequests } from '../../core/contract';
import { documentEdition } from '../../core/edition/edition';
import { TestHost } from '../support/host';

let test: TestHost;
let workshop: string;
beforeAll(async () => {
  ({ test, workshop } = await TestHost.ready());
  await test.capture(workshop, 'r1', 'Share information');
  await test.desk.stage({ workshop });
});
afterAll(async () => test.end());

const ODD = [
  'toString',
  'valueOf',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  'prototype',
  '..',
  '',
  'r1',
];

/** Inputs close to valid ones: every field of any request, with an odd value. */
function inputsWith(odd: string): unknown[] {
  const bytes = new TextEncoder().encode(odd);
  const ledgers = ['library', 'workshop', 'people'].map((scope) => ({ scope, id: odd }));
  const slides = [
    { kind: 'speakers', item: odd, language: 'en' },
    { kind: 'recommendation', id: odd, language: 'en' },
    { kind: 'draft', language: odd },
  ];
  const job = odd;
  return [
    {},
    null,
    odd,
    { workshop: odd },
    { edition: documentEdition({ workshop: odd, language: 'en', allowMissing: true }), format: 'docx', job },
    {
      edition: documentEdition({ workshop, language: 'en', style: odd, allowMissing: true }),
      format: 'txt',
      job: 'j',
    },
    { workshop, language: 'en', style: odd, allowMissing: true, job: 'j' },
    { workshop: odd, key: odd, text: odd },
    { workshop: odd, name: odd, bytes, job },
    { workshop, name: odd, bytes, job: 'j' },
    { name: odd, bytes, onKnown: 'ask' },
    { bytes, passphrase: odd },
    { style: odd },
    { list: odd },
    { list: odd, filter: 'all', from: 0, count: 10 },
    { id: odd },
    { id: odd, after: odd },
    { file: odd },
    { job },
    { package: odd },
    { package: odd, path: odd },
    { words: odd },
    { timer: odd, message: odd },
    { display: odd },
    ...slides.flatMap((slide) => [{ slide }, { slide, after: odd }]),
    ...ledgers.flatMap((ledger) => [
      { ledger },
      { ledger, path: [odd, odd], limit: 10 },
      { ledger, command: odd, payload: { id: odd } },
    ]),
    { ledger: { scope: 'workshop', id: workshop }, path: ['recommendations', odd], limit: 10 },
    ...['recommendation.remove', 'recommendation.map', 'group.rename', 'delegation.remove', 'note.add'].map(
      (command) => ({
        ledger: { scope: 'workshop', id: workshop },
        command,
        payload: { id: odd, [odd]: odd },
      }),
    ),
  ];
}

it(
  'every request with odd names is answered within five seconds, and the host goes on',
  { timeout: 120_000 },
  async () => {
    let worst = 0;
    let asked = 0;
    for (const odd of ODD) {
      for (const input of inputsWith(odd)) {
        for (const [audience, names] of [
          ['desk', Object.keys(deskRequests)],
          ['room', Object.keys(roomRequests)],
        ] as const) {
          for (const name of names) {
            const before = performance.now();
            const answer = await test.host[audience].request(name, input, 'test');
            worst = Math.max(worst, performance.now() - before);
            asked += 1;
            expect(JSON.stringify(answer ?? null)).not.toContain('request.fault');
          }
        }
      }
    }
    console.log(`${asked} odd requests: the slowest was answered in ${Math.round(worst)} ms`);
    expect(worst).toBeLessThan(5_000);
    expect(await test.wordings(workshop)).toContain('Share information');
  },
);
