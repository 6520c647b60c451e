import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Tools } from '../../components/tools';
import { search } from '../../core/tools/search';
import { everything, policy } from './fixtures';

let root: HTMLElement;

beforeEach(() => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  const found = document.getElementById('root');
  if (!found) throw new Error('The page has a root');
  root = found;
  return act(() => render(<Tools everything={everything()} find={(query) => search(policy.tools, query)} />, root));
});
afterEach(() => vi.unstubAllGlobals());

const names = () => [...root.querySelectorAll('.tool h2')].map(({ textContent }) => textContent);
const status = () => root.querySelector('[role=status]')?.textContent;

async function type(query: string) {
  const box = root.querySelector('input');
  if (!box) throw new Error('There is a search box');
  await act(() => {
    box.value = query;
    box.dispatchEvent(new (document.defaultView ?? window).Event('input', { bubbles: true }));
  });
}

test('what is typed leaves the tools that fit, and the number is said', async () => {
  expect(names()).toHaveLength(8);
  expect(status()).toBe('');
  await type('  video call ');
  expect(names()).toEqual(['Jitsi Meet']);
  expect(status()).toBe('1 tool');
});

test('where none fits it says so, and one button brings all back', async () => {
  await type('zeppelin');
  expect(names()).toEqual([]);
  expect(status()).toContain('“zeppelin”');
  await act(() => root.querySelector('button')?.click());
  expect(names()).toHaveLength(8);
});
