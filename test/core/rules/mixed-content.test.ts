import { expect, test } from 'vitest';
import { mixedContent } from '../../../core/rules/mixed-content';
import { type Given, judged } from './support';

const script = { tag: 'script', attribute: 'src', address: 'http://menu.fairshire.test/menu.js' };

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['a script', { document: { secure: true }, addresses: [script] }, 'certain has-problems'],
  ['a frame', { document: { secure: true }, addresses: [{ ...script, tag: 'iframe' }] }, 'certain has-problems'],
  [
    'where the server has it asked for by https',
    { document: { secure: true }, addresses: [script], response: { upgrades: true } },
    'clear',
  ],
  ['where it does not', { document: { secure: true }, addresses: [script], response: {} }, 'certain has-problems'],
  ['in a page that came by http', { addresses: [script] }, 'clear'],
  ['from this computer', { document: { secure: true }, addresses: [{ ...script, address: 'http://localhost:8080/x.js' }] }, 'clear'],
  [
    'from a host with a like name',
    { document: { secure: true }, addresses: [{ ...script, address: 'http://localhost.test/x.js' }] },
    'certain has-problems',
  ],
  ['a link', { document: { secure: true }, addresses: [{ address: 'http://hr.test/start.jnlp' }] }, 'clear'],
])('%s', (_, given, expected) => expect(judged(mixedContent, given)).toBe(expected));
