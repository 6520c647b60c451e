import { expect, test } from 'vitest';
import { unityPlayer } from '../../../core/rules/unity-player';
import { type Given, judged } from './support';

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['by its type', { embeds: [{ tag: 'embed', type: 'application/vnd.unity' }] }, 'certain cannot-run'],
  ['by its class', { embeds: [{ classid: 'clsid:444785F1-DE89-4295-863A-D46C3A781394' }] }, 'certain cannot-run'],
  ['by its file', { embeds: [{ source: 'hospital.unity3d?v=2' }] }, 'certain cannot-run'],
  ['a small one beside a page of use', { embeds: [{ type: 'application/vnd.unity', width: 120, height: 60 }] }, 'certain has-problems'],
  [
    'a small one that scripts talk to',
    { embeds: [{ type: 'application/vnd.unity', width: 1, height: 1, used: true }] },
    'certain cannot-run',
  ],
  ['with something in its place', { embeds: [{ type: 'application/vnd.unity', fallback: true }] }, 'clear'],
  ['by its maker’s loader', { facts: [{ does: 'plugin', name: 'unity', text: 'hospital.unity3d' }] }, 'certain cannot-run'],
  ['by a loader that asks first', { facts: [{ does: 'plugin', name: 'unity', text: 'hospital.unity3d', reach: 'guarded' }] }, 'clear'],
  ['a loader that nobody calls', { facts: [{ does: 'plugin', name: 'unity', text: null, reach: 'later' }] }, 'clear'],
  ['another plug-in', { embeds: [{ classid: 'clsid:11111111-2222-3333-4444-555555555555', type: 'application/pdf' }] }, 'clear'],
])('%s', (_, given, expected) => expect(judged(unityPlayer, given)).toBe(expected));
