import { expect, test } from 'vitest';
import { npapiMedia } from '../../../core/rules/npapi-media';
import { type Given, judged } from './support';

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  [
    'a drawing that a control beside it shows in Internet Explorer',
    {
      embeds: [{ classid: 'clsid:62789780-B744-11D0-986B-00609731A21D' }, { tag: 'embed', source: 'town.dwf' }],
    },
    'certain needs-ie',
  ],
  ['the same without one', { embeds: [{ tag: 'embed', source: 'town.dwf' }] }, 'certain cannot-run'],
  [
    'a film of the usual size beside a table',
    { embeds: [{ source: 'intro.rm', width: 320, height: 240 }], document: { rows: 6, controls: 5, links: 5, buttons: 0 } },
    'certain has-problems',
  ],
  ['a tune', { embeds: [{ tag: 'embed', source: 'hymn.mid' }], document: { text: '', controls: 0, links: 0 } }, 'certain needs-ie'],
  [
    'a greeting beside a list of documents',
    { embeds: [{ source: 'welcome.wmv', width: 220, height: 180 }], document: { titles: 4, rows: 5, controls: 7, links: 7, buttons: 0 } },
    'certain has-problems',
  ],
  [
    'the same beside links to nothing in particular',
    {
      embeds: [{ source: 'welcome.wmv', width: 220, height: 180 }],
      document: { titles: 3, rows: 3, controls: 3, links: 3, buttons: 0, text: '' },
    },
    'certain needs-ie',
  ],
  ['by its type', { embeds: [{ tag: 'embed', type: 'application/x-mplayer2' }] }, 'certain needs-ie'],
  ['by its class', { embeds: [{ classid: 'clsid:6BF52A52-394A-11D3-B153-00C04F79FAA6' }] }, 'certain needs-ie'],
  ['a film that no browser plays by itself', { embeds: [{ source: 'talk.avi' }] }, 'certain needs-ie'],
  ['by its file', { embeds: [{ source: 'talk.wmv?v=2' }] }, 'certain needs-ie'],
  ['a small one beside a page of use', { embeds: [{ type: 'application/x-mplayer2', width: 120, height: 60 }] }, 'certain has-problems'],
  [
    'a small one that scripts talk to',
    { embeds: [{ type: 'application/x-mplayer2', width: 1, height: 1, used: true }] },
    'certain needs-ie',
  ],
  ['with something in its place', { embeds: [{ type: 'application/x-mplayer2', fallback: true }] }, 'clear'],
  ['by its maker’s loader', { facts: [{ does: 'plugin', name: 'windows-media', text: 'talk.wmv' }] }, 'certain needs-ie'],
  ['by a loader that asks first', { facts: [{ does: 'plugin', name: 'windows-media', text: 'talk.wmv', reach: 'guarded' }] }, 'clear'],
  ['a loader that nobody calls', { facts: [{ does: 'plugin', name: 'windows-media', text: null, reach: 'later' }] }, 'clear'],
  [
    'a recording that the page links to',
    { embeds: [{ classid: 'clsid:22D6F312-B0F6-11D0-94AB-0080C74C7E95', source: 'talk.wmv' }], document: { recordings: 1 } },
    'certain has-problems',
  ],
  [
    'a player that scripts give files to, which the page links to',
    { embeds: [{ classid: 'clsid:6BF52A52-394A-11D3-B153-00C04F79FAA6', used: true }], document: { recordings: 3 } },
    'certain has-problems',
  ],
  [
    'a player that scripts give files to, of which the page has no links',
    { embeds: [{ classid: 'clsid:6BF52A52-394A-11D3-B153-00C04F79FAA6', used: true }] },
    'certain needs-ie',
  ],
  ['QuickTime', { embeds: [{ tag: 'embed', source: 'tour.mov' }] }, 'certain cannot-run'],
  ['RealPlayer', { embeds: [{ classid: 'clsid:CFCDAA03-8BE4-11CF-B84B-0020AFBBCCFA' }] }, 'certain cannot-run'],
  [
    'QuickTime, where the script has a control for Internet Explorer',
    { embeds: [{ tag: 'embed', source: 'tour.mov' }], facts: [{ name: '<object>', reach: 'guarded' }] },
    'certain needs-ie',
  ],
  [
    'a film by the name of the page, beside all that it tells',
    {
      embeds: [{ tag: 'embed', source: 'mill.mov', width: 320, height: 256 }],
      document: { text: `The old mill. ${'It stands. '.repeat(50)}` },
    },
    'certain has-problems',
  ],
  ['what browsers play', { embeds: [{ tag: 'embed', type: 'video/mp4', source: 'tour.mp4' }] }, 'clear'],
  ['another plug-in', { embeds: [{ classid: 'clsid:11111111-2222-3333-4444-555555555555', type: 'application/pdf' }] }, 'clear'],
  ['VLC by its class', { embeds: [{ classid: 'clsid:9BE31822-FDAD-461B-AD51-BE1D1C159921', source: 'talk.mp4' }] }, 'certain needs-ie'],
  ['VLC by its type alone', { embeds: [{ tag: 'embed', type: 'application/x-vlc-plugin' }] }, 'certain cannot-run'],
  [
    'VLC by its type, beside its control',
    {
      embeds: [{ classid: 'clsid:9BE31822-FDAD-461B-AD51-BE1D1C159921' }, { tag: 'embed', type: 'application/x-vlc-plugin' }],
    },
    'certain needs-ie',
  ],
  [
    'VLC by its type, beside a film of Flash',
    {
      embeds: [{ classid: 'clsid:D27CDB6E-AE6D-11CF-96B8-444553540000' }, { tag: 'embed', type: 'application/x-vlc-plugin' }],
    },
    'certain cannot-run',
  ],
  ['DivX by its class', { embeds: [{ classid: 'clsid:67DABFBF-D0AB-41FA-9C46-CC0F21721616', source: 'a.divx' }] }, 'certain needs-ie'],
  ['DivX by its file', { embeds: [{ tag: 'embed', source: 'talk.divx' }] }, 'certain cannot-run'],
  [
    'DivX by its file, beside its control',
    {
      embeds: [{ classid: 'clsid:67DABFBF-D0AB-41FA-9C46-CC0F21721616' }, { tag: 'embed', source: 'talk.divx' }],
    },
    'certain needs-ie',
  ],
  [
    'a film beside 400 characters',
    { embeds: [{ tag: 'embed', source: 'mill.mov', width: 480, height: 360 }], document: { controls: 1, text: 'x'.repeat(400) } },
    'certain has-problems',
  ],
  [
    'the same beside less',
    { embeds: [{ tag: 'embed', source: 'mill.mov', width: 480, height: 360 }], document: { controls: 1, text: 'x'.repeat(399) } },
    'certain cannot-run',
  ],
  [
    'a player put together from parts, beside a table and a text',
    {
      embeds: [
        { tag: 'embed', source: 'talk.rm', width: 320, height: 240 },
        { tag: 'embed', source: 'talk.rm', width: 320, height: 36 },
      ],
      document: { rows: 6, controls: 5, links: 5, buttons: 0, text: 'x'.repeat(700) },
    },
    'certain cannot-run',
  ],
  [
    'two players of their own there',
    {
      embeds: [
        { tag: 'embed', source: 'talk.rm', width: 320, height: 240 },
        { tag: 'embed', source: 'song.rm', width: 320, height: 36 },
      ],
      document: { rows: 6, controls: 5, links: 5, buttons: 0, text: 'x'.repeat(700) },
    },
    'certain has-problems',
  ],
  [
    'the same film twice, of a player that has no parts',
    {
      embeds: [
        { tag: 'embed', source: 'talk.mov', width: 320, height: 240 },
        { tag: 'embed', source: 'talk.mov', width: 320, height: 36 },
      ],
      document: { rows: 6, controls: 5, links: 5, buttons: 0, text: 'x'.repeat(700) },
    },
    'certain has-problems',
  ],
])('%s', (_, given, expected) => expect(judged(npapiMedia, given)).toBe(expected));
