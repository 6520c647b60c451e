import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { backupText, contentOf } from '../../../collector/backup/format';
import type { BackupContent } from '../../../core/model/backup';
import { place } from '../page-facts';

const rows = [
  { label: 'all', browsers: 10, cells: { yes: 10 } },
  { label: 'library', browsers: null, cells: null },
];
const content: BackupContent = {
  tables: [{ period: '2026-W46', question: 'ready', subject: '', by: 'cohort', rows }],
  facts: [{ system: 'leave', day: '2026-11-25', places: [place('leave', 'hr.fairshire.test/')] }],
};
const text = backupText(content, '2026-11-26');
/** The same, with a checksum that fits. */
const signed = (body: string) => `${body}{"end":{"sha256":"${createHash('sha256').update(body).digest('hex')}"}}\n`;
const head = '{"footbridge":"back-up","v":1,"day":"2026-11-26"}\n';

test('what is written is read', () => {
  expect(contentOf(text)).toEqual({ content, day: '2026-11-26' });
  const nothing = { tables: [], facts: [] };
  expect(contentOf(backupText(nothing, '2026-11-26'))).toEqual({ content: nothing, day: '2026-11-26' });
});

test('cut off anywhere, it is refused', () => {
  for (let length = 0; length < text.length - 1; length++) expect(contentOf(text.slice(0, length))).toHaveProperty('reason');
});

test.each([
  ['nothing', '', 'no back-up'],
  ['a policy', '{"organisation":{"name":"x"}}', 'no back-up'],
  ['a database', 'DUCK\0\0\0', 'no back-up'],
  ['a line less', text.replace(/\n.*"table".*\n/, '\n'), 'checksum'],
  ['a number that is another', text.replace('"yes":10', '"yes":15'), 'checksum'],
  ['a line more', text.replace('{"end"', '{"facts":{}}\n{"end"'), 'checksum'],
  ['no end', text.slice(0, text.indexOf('{"end"')), 'end is missing'],
  ['one of a newer Footbridge', signed(head.replace('1', '2')), 'newer'],
  ['a counter', signed(`${head}{"count":{"question":"ready","n":3}}\n`), 'line 2'],
  ['a nonce beside a table', signed(`${head}{"table":${JSON.stringify(content.tables[0])},"nonce":"ab"}\n`), 'line 2'],
])('%s is refused', (_what, other, reason) => {
  expect(contentOf(other)).toEqual({ reason: expect.stringContaining(reason) });
});
