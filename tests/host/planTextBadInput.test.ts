import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explain } from '../../core/messages/explain';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { docxOf, docxWith } from '../support/docx';
import { TestHost } from '../support/host';

let test: TestHost;
beforeEach(async () => {
  ({ test } = await TestHost.ready());
});
afterEach(async () => test.end());

function ask(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return test.desk.readPlanText({ plan: 'marrakesh', name, bytes, job: 'job' });
}

describe('what is no text of a plan', () => {
  const bomb = () => zipSync({ 'word/document.xml': new Uint8Array(3 * 1024 * 1024) }, { level: 9 });
  const entities =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>';
  const given: [what: string, name: string, content: () => string | Uint8Array, said: RegExp][] = [
    ['an empty file', 'plan.txt', () => '', /Action 1|1: …/],
    ['prose', 'plan.txt', () => 'Artificial prose.', /nothing could be placed/],
    ['20 MB', 'plan.txt', () => 'Action 1: x\n'.repeat(1_800_000), /20.6 MB; 4 MB/],
    ['too many lines', 'plan.txt', () => 'x\n\n'.repeat(60_000), /more than 50000 lines/],
    ['a zip bomb', 'plan.docx', bomb, /Cannot read “plan.docx”/],
    [
      'an XML bomb',
      'plan.docx',
      () => docxWith('<w:p><w:r><w:t>Action 1: &c;</w:t></w:r></w:p>', entities),
      /plan.docx|nothing could be placed/,
    ],
    [
      'a zip that is no Word file',
      'plan.docx',
      () => zipSync({ 'a.txt': strToU8('x') }),
      /Cannot read “plan.docx”/,
    ],
    [
      'a Word file called a text',
      'plan.txt',
      () => docxOf(['Action 1: A.']),
      /not what its name says: it is no .txt/,
    ],
    [
      'a text called a Word file',
      'plan.docx',
      () => 'Action 1: A.',
      /not what its name says: it is no .docx/,
    ],
    ['a PDF', 'plan.pdf', () => '%PDF-1.7\n', /is a PDF/],
    ['an old Word file', 'plan.doc', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /before 2007/],
    [
      'a picture',
      'plan',
      () => Uint8Array.from({ length: 400 }, (_, at) => at % 9),
      /neither text nor a Word file/,
    ],
    ['a table without headings', 'plan.csv', () => '1;A.\n2;B.\n', /has to name the columns/],
    ['numbers without a level', 'plan.csv', () => 'number;text\n1;A.\n', /has to name the columns/],
    ['other JSON', 'plan.json', () => '{"a":1}', /neither wordings of a plan nor a plan/],
    ['JSON that is cut short', 'plan.json', () => '[{"level":"action",', /ends too early/],
    ['deep JSON', 'plan.json', () => '['.repeat(10_000), /nested more than/],
    [
      'a wording without words',
      'plan.json',
      () => '[{"level":"action","number":"1","text":" "}]',
      /\[0\]\.text/,
    ],
  ];
  it.each(given)('%s is refused with what it is and what to do', async (_, name, content, said) => {
    const answer = (await ask(name, content())) as Refusal;
    expect(isRefusal(answer)).toBe(true);
    expect(explain(answer)).toMatch(said);
    expect(explain(answer, 'fr')).not.toMatch(/\{\w+\}/);
  });
});
