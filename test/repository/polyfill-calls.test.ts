import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withoutOthers } from '../../scripts/polyfill-calls';

const whole = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

test('the polyfill says of its list what we call, and of other parts nothing', () => {
  const lean = withoutOthers(whole);
  for (const name of ['runtime', 'storage', 'tabs', 'alarms']) expect(lean).toContain(`"${name}":{`);
  for (const name of ['bookmarks', 'cookies', 'history', 'windows']) expect(lean).not.toContain(`"${name}":`);
});

test('a polyfill that is built in another way stops the build', () => {
  expect(() => withoutOthers(whole.replace('const apiMetadata', 'let apiMetadata'))).toThrow('scripts/polyfill-calls.ts');
});

test('every part of the list that our code calls is kept', () => {
  const listed = Object.keys(JSON.parse(/const apiMetadata = (\{[\s\S]*?\n {6}\});/.exec(whole)?.[1] ?? '{}') as Record<string, unknown>);
  const source = execFileSync('git', ['grep', '-hoE', 'browser\\.[a-zA-Z]+', '--', 'entrypoints', 'platform', 'components'], {
    encoding: 'utf8',
  });
  const called = new Set([...source.matchAll(/browser\.(\w+)/g)].map(([, name = '']) => name));
  const lean = withoutOthers(whole);
  // What has events alone, and no call that gives an answer, is not wrapped.
  const wrapped = listed.filter((name) => called.has(name) && !['identity', 'webRequest', 'browserAction'].includes(name));
  for (const name of wrapped) expect(lean).toContain(`"${name}":{`);
});
