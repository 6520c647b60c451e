import { expect, test } from 'vitest';
import { javaApplet } from '../../../core/rules/java-applet';
import { type Given, judged } from './support';

test.each<[string, Given, string]>([
  [
    'the only way to send a form, as small as a button',
    {
      embeds: [{ tag: 'applet', source: 'Sign.class', width: 320, height: 40, used: false }],
      document: { controls: 6, links: 3, buttons: 0, rows: 4, text: 'Sender, subject and text of the letter. '.repeat(6) },
    },
    'certain needs-ie',
  ],
  [
    'a line that runs above a table, and that a script asks',
    {
      embeds: [{ tag: 'applet', source: 'News.class', width: 600, height: 22, used: true }],
      document: {
        rows: 5,
        controls: 3,
        links: 3,
        buttons: 0,
        text: 'Reception 20.5 C, Council Chamber 17.1 C, Registry 21.8 C. '.repeat(3),
      },
    },
    'certain has-problems',
  ],
  [
    'an applet that CheerpJ runs',
    { embeds: [{ tag: 'applet', source: 'Life.class' }], scripts: [{ src: 'https://cheerpj.example/cheerpj-loader/cheerpj.js' }] },
    'clear',
  ],
  [
    'what takes files, beside a field that does',
    { embeds: [{ tag: 'applet', source: 'JUploadApplet', width: 600, height: 400 }], document: { files: 1, checks: 1, controls: 3 } },
    'certain has-problems',
  ],
  ['nothing', {}, 'clear'],
  ['by its type', { embeds: [{ tag: 'embed', type: 'application/x-java-applet' }] }, 'certain needs-ie'],
  ['by its class', { embeds: [{ classid: 'clsid:8AD9C840-044E-11D1-B3E9-00805F499D93' }] }, 'certain needs-ie'],
  ['a clock of benchmarks', { embeds: [{ tag: 'applet', source: 'nano' }] }, 'clear'],
  ['the same, written by a script', { facts: [{ does: 'plugin', name: 'java', text: 'nano' }] }, 'clear'],
  ['by its file', { embeds: [{ source: 'Rota.class?v=2' }] }, 'certain needs-ie'],
  ['a small one beside a page of use', { embeds: [{ type: 'application/x-java-applet', width: 120, height: 60 }] }, 'certain has-problems'],
  [
    'a small one that scripts talk to',
    { embeds: [{ type: 'application/x-java-applet', width: 1, height: 1, used: true }] },
    'certain needs-ie',
  ],
  ['with something in its place', { embeds: [{ type: 'application/x-java-applet', fallback: true }] }, 'clear'],
  ['by its maker’s loader', { facts: [{ does: 'plugin', name: 'java', text: 'Rota.class' }] }, 'certain needs-ie'],
  ['by a loader that asks first', { facts: [{ does: 'plugin', name: 'java', text: 'Rota.class', reach: 'guarded' }] }, 'clear'],
  ['a loader that nobody calls', { facts: [{ does: 'plugin', name: 'java', text: null, reach: 'later' }] }, 'clear'],
  ['an applet', { embeds: [{ tag: 'applet', source: 'Rota' }] }, 'certain needs-ie'],
  [
    'many small ones',
    { embeds: Array.from({ length: 15 }, () => ({ tag: 'applet' as const, source: 'SortItem.class', width: 124, height: 124 })) },
    'certain needs-ie',
  ],
  [
    'one with a part of its name at the beginning',
    {
      embeds: [{ tag: 'applet', source: 'WindDial.class', width: 90, height: 90 }],
      document: { text: 'Port weather. Station, Wind, Gust.' },
    },
    'certain has-problems',
  ],
  [
    'moving water among other things',
    { embeds: [{ tag: 'applet', source: 'Lake.class', width: 300, height: 200 }], document: { links: 7, text: 'Village of Orm' } },
    'certain has-problems',
  ],
  [
    'a clock that is all there is',
    { embeds: [{ tag: 'applet', source: 'Clock.class', width: 170, height: 150 }], document: { links: 1, controls: 1, text: 'A Clock' } },
    'certain needs-ie',
  ],
  ['by its scheme', { embeds: [{ classid: 'java:Rota.class' }] }, 'certain needs-ie'],
  ['a Web Start link', { addresses: [{ address: 'start.jnlp' }] }, 'certain has-problems'],
  ['another plug-in', { embeds: [{ classid: 'clsid:11111111-2222-3333-4444-555555555555', type: 'application/pdf' }] }, 'clear'],
  [
    'a card reader beside a name and a password',
    {
      embeds: [{ tag: 'applet', source: 'CardReader', width: 1, height: 1, used: true }],
      document: { sends: 1, controls: 5, buttons: 2, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'a small one that nothing asks, beside a form that a link’s script sends',
    {
      embeds: [{ tag: 'applet', source: 'News.class', width: 120, height: 60 }],
      facts: [{ does: 'submits', name: 'submit', reach: 'later', via: ['href of a "Send" > send'] }],
      document: { controls: 5, links: 1, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'the same where a script asks it',
    {
      embeds: [{ tag: 'applet', source: 'News.class', width: 120, height: 60, used: true }],
      facts: [{ does: 'submits', name: 'submit', reach: 'later', via: ['href of a "Send" > send'] }],
      document: { controls: 5, links: 1, buttons: 0 },
    },
    'certain needs-ie',
  ],
  [
    'a large one beside such a form',
    {
      embeds: [{ tag: 'applet', source: 'News.class' }],
      facts: [{ does: 'submits', name: 'submit', reach: 'later', via: ['href of a "Send" > send'] }],
      document: { controls: 5, links: 1, buttons: 0 },
    },
    'certain needs-ie',
  ],
  [
    'a menu in motion beside links',
    { embeds: [{ tag: 'applet', source: 'SlideMenu2.class', width: 300, height: 400 }], document: { links: 5, text: 'Village of Orm' } },
    'certain has-problems',
  ],
  [
    'the same with nothing to follow',
    {
      embeds: [{ tag: 'applet', source: 'SlideMenu2.class', width: 300, height: 400 }],
      document: { controls: 0, links: 0, buttons: 0, text: 'Village of Orm' },
    },
    'certain needs-ie',
  ],
  [
    'slides beside the same links',
    { embeds: [{ tag: 'applet', source: 'Slides2.class', width: 300, height: 400 }], document: { links: 5, text: 'Village of Orm' } },
    'certain needs-ie',
  ],
  [
    'a small one by a loader, and another that asks first',
    {
      facts: [
        { does: 'plugin', name: 'java', text: 'News.class', size: [120, 60] },
        { does: 'plugin', name: 'java', text: 'News.class', reach: 'guarded' },
      ],
      document: { text: 'This page needs Java.' },
    },
    'certain has-problems',
  ],
  [
    'one that asks first alone',
    {
      facts: [{ does: 'plugin', name: 'java', text: 'News.class', reach: 'guarded' }],
      document: { text: 'This page needs Java.' },
    },
    'certain needs-ie',
  ],
  [
    'one that is asked for beside a form that a link’s script sends',
    {
      facts: [
        { does: 'plugin', name: 'java', text: 'Plan.class', reach: 'later', via: ['onclick of input "Plan" > plan'] },
        { does: 'submits', name: 'submit', reach: 'later', via: ['href of a "Send" > send'] },
      ],
      document: { controls: 5, links: 1, buttons: 1 },
    },
    'certain has-problems',
  ],
  [
    'the same where nothing sends it',
    {
      facts: [{ does: 'plugin', name: 'java', text: 'Plan.class', reach: 'later', via: ['onclick of input "Plan" > plan'] }],
      document: { controls: 5, links: 1, buttons: 1 },
    },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(javaApplet, given)).toBe(expected));
