import { expect, test } from 'vitest';
import { shockwave } from '../../../core/rules/shockwave';
import { type Given, judged } from './support';

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['by its type', { embeds: [{ tag: 'embed', type: 'application/x-director' }] }, 'certain cannot-run'],
  ['by its class', { embeds: [{ classid: 'clsid:166B1BCA-3F9C-11CF-8075-444553540000' }] }, 'certain cannot-run'],
  ['by its file', { embeds: [{ source: 'course.dcr?v=2' }] }, 'certain cannot-run'],
  ['a small one beside a page of use', { embeds: [{ type: 'application/x-director', width: 120, height: 60 }] }, 'certain has-problems'],
  [
    'a small one that scripts talk to',
    { embeds: [{ type: 'application/x-director', width: 1, height: 1, used: true }] },
    'certain cannot-run',
  ],
  ['with something in its place', { embeds: [{ type: 'application/x-director', fallback: true }] }, 'clear'],
  ['by its maker’s loader', { facts: [{ does: 'plugin', name: 'shockwave', text: 'course.dcr' }] }, 'certain cannot-run'],
  ['by a loader that asks first', { facts: [{ does: 'plugin', name: 'shockwave', text: 'course.dcr', reach: 'guarded' }] }, 'clear'],
  ['a loader that nobody calls', { facts: [{ does: 'plugin', name: 'shockwave', text: null, reach: 'later' }] }, 'clear'],
  ['another plug-in', { embeds: [{ classid: 'clsid:11111111-2222-3333-4444-555555555555', type: 'application/pdf' }] }, 'clear'],
])('%s', (_, given, expected) => expect(judged(shockwave, given)).toBe(expected));
