import { expect, test } from 'vitest';
import { flash } from '../../../core/rules/flash';
import { type Given, judged } from './support';

const type = 'application/x-shockwave-flash';
const loaded = { does: 'flash' as const, name: 'embedSWF', text: 'course.swf' };
const bare = { controls: 2, links: 1, text: 'Module 1' };

test.each<[string, Given, string]>([
  [
    'an uploader’s small button, beside links and words',
    {
      facts: [{ does: 'flash', name: 'uploadify', text: 'uploadify.swf', size: [75, 30] }],
      document: { controls: 8, links: 8, text: 'Files that you have sent so far. '.repeat(4) },
    },
    'certain cannot-run',
  ],
  [
    'a film that Ruffle runs',
    { embeds: [{ source: 'game.swf', width: 800, height: 600 }], scripts: [{ src: 'https://unpkg.example/ruffle.js' }] },
    'clear',
  ],
  ['nothing', {}, 'clear'],
  ['an embed by its type', { embeds: [{ tag: 'embed', type, source: 'player' }] }, 'certain cannot-run'],
  ['an embed by its film', { embeds: [{ tag: 'embed', source: 'course.swf?n=1' }] }, 'certain cannot-run'],
  ['an object by its class', { embeds: [{ classid: 'CLSID:D27CDB6E-AE6D-11CF-96B8-444553540000' }] }, 'certain cannot-run'],
  [
    'a picture in motion above a menu and a search',
    {
      embeds: [{ type, source: 'bridge.swf', width: 760, height: 400 }],
      document: { controls: 8, links: 6, buttons: 1, sends: 1, sendable: 1, text: 'News' },
    },
    'certain has-problems',
  ],
  [
    'the same without a menu',
    {
      embeds: [{ type, source: 'bridge.swf', width: 760, height: 400 }],
      document: { controls: 3, links: 1, buttons: 1, sends: 1, sendable: 1, text: 'News' },
    },
    'certain cannot-run',
  ],
  [
    'a picture in motion above a form',
    {
      embeds: [{ type, source: 'bridge.swf', width: 760, height: 400 }],
      document: { controls: 4, links: 1, buttons: 1, sends: 1, sendable: 2, text: 'News' },
    },
    'certain has-problems',
  ],
  [
    'a chart above a form',
    {
      embeds: [{ type, source: 'FCF_Column3D.swf', width: 760, height: 400 }],
      document: { controls: 4, links: 1, buttons: 1, sends: 1, sendable: 2, text: 'Budget' },
    },
    'certain cannot-run',
  ],
  [
    'an intro with a link past it',
    { embeds: [{ type, source: 'intro.swf', width: 700, height: 450 }], document: { controls: 1, links: 1, text: 'Skip' } },
    'certain has-problems',
  ],
  [
    'the way to the same without Flash',
    { embeds: [{ type, width: 550, height: 400 }], document: { controls: 1, links: 1, text: 'Click here for JavaScript version' } },
    'certain has-problems',
  ],
  [
    'a high banner, called so, above something to read',
    { embeds: [{ type, source: 'swf/banner1.swf', width: 666, height: 200 }], document: { ...bare, text: 'News. '.repeat(45) } },
    'certain has-problems',
  ],
  [
    'a film by any name, and the way past it',
    { embeds: [{ type, source: 'animation.swf', width: 700, height: 400 }], document: { controls: 1, links: 1, text: 'Enter the site' } },
    'certain has-problems',
  ],
  [
    'an intro above two pictures that lead on',
    { embeds: [{ type, source: 'intro.swf', width: 800, height: 550 }], document: { controls: 2, links: 2, text: '' } },
    'certain has-problems',
  ],
  [
    'as wide, and little is said',
    { embeds: [{ type, width: 1000, height: 400 }], document: { controls: 5, links: 5, text: 'The tower. '.repeat(50) } },
    'certain cannot-run',
  ],
  [
    'an intro with nothing else',
    { embeds: [{ type, source: 'intro.swf', width: 700, height: 450 }], document: { controls: 0, links: 0, text: 'Welcome' } },
    'certain cannot-run',
  ],
  [
    'an uploader in a form',
    { facts: [{ ...loaded, name: 'uploadify' }], document: { ...bare, sends: 1, files: 1 } },
    'certain has-problems',
  ],
  ['an uploader alone', { facts: [{ ...loaded, name: 'uploadify' }], document: bare }, 'certain cannot-run'],
  ['a live picture that Flash alone received', { embeds: [{ tag: 'video', source: 'rtmp://a/b' }], document: bare }, 'certain cannot-run'],
  [
    'a page that says much beside a film of 640 by 480',
    { embeds: [{ type, width: 640, height: 480 }], document: { controls: 1, text: 'All about it. '.repeat(70) } },
    'certain has-problems',
  ],
  ['a recording of that size beside one link', { embeds: [{ type, width: 195, height: 137 }], document: bare }, 'certain cannot-run'],
  [
    'a film that another player was to show',
    { embeds: [{ classid: 'clsid:22D6F312-B0F6-11D0-94AB-0080C74C7E95', source: 'beauty.swf' }] },
    'clear',
  ],
  ['a banner on a page of use', { embeds: [{ type, width: 728, height: 90 }] }, 'certain has-problems'],
  ['a counter on a page of use', { embeds: [{ type, width: 120, height: 60 }] }, 'certain has-problems'],
  ['something small that is all there is', { embeds: [{ type, width: 200, height: 200 }], document: bare }, 'certain cannot-run'],
  ['something out of sight on a page of use', { embeds: [{ type, width: 0, height: 0 }] }, 'certain has-problems'],
  [
    'the head of a page with text',
    { embeds: [{ type, width: 700, height: 80 }], document: { controls: 1, text: 'News. '.repeat(20) } },
    'certain has-problems',
  ],
  [
    'the head of a page with nothing else to press, which is its menu',
    {
      embeds: [{ type, width: 950, height: 110 }],
      document: { controls: 0, links: 0, text: 'Good morning. Choose a task in the menu above.' },
    },
    'certain cannot-run',
  ],
  [
    'a game called optional',
    {
      embeds: [{ type, width: 300, height: 300 }],
      document: { controls: 2, text: 'Uso do extintor. Retire o pino, aponte para a base, aperte o gatilho. Joguinho (opcional)' },
    },
    'certain has-problems',
  ],
  [
    'a small film beside a form that is sent',
    { embeds: [{ type, width: 300, height: 200 }], document: { controls: 2, sends: 1, text: 'Test yourself' } },
    'certain has-problems',
  ],
  ['the same above nothing', { embeds: [{ type, width: 700, height: 80 }], document: bare }, 'certain cannot-run'],
  [
    'beside the same as text',
    {
      embeds: [{ type, width: 500, height: 300 }],
      document: { controls: 1, text: `Схема корпусов. Список кабинетов (без Flash) ${'А 101 Регистратура. '.repeat(4)}` },
    },
    'certain has-problems',
  ],
  [
    'a part of a long text',
    { embeds: [{ type, width: 480, height: 360 }], document: { controls: 1, text: 'All about it. '.repeat(40) } },
    'certain has-problems',
  ],
  [
    'a banner by its name, where there is nothing to press',
    {
      embeds: [{ type, source: 'img/top-banner.swf', width: 700, height: 90 }],
      document: { controls: 0, links: 0, text: 'Surgery hours. Paediatrics: Monday and Wednesday, 8 to 12. Eyes: Thursday, 8 to 11.' },
    },
    'certain has-problems',
  ],
  [
    'a film before the page, beside its menu',
    { embeds: [{ type, source: 'intro.swf', width: 800, height: 425 }], document: { controls: 6, links: 6, text: 'About. Contact.' } },
    'certain has-problems',
  ],
  ['the same with nothing beside it', { embeds: [{ type, source: 'intro.swf' }], document: { ...bare, links: 1 } }, 'certain cannot-run'],
  ['what copies to the clipboard', { embeds: [{ source: 'ZeroClipboard.swf' }] }, 'certain has-problems'],
  ['an example beside its own markup', { embeds: [{ type }], document: { text: 'Write <embed src="a.swf">' } }, 'certain has-problems'],
  [
    'a connection out of sight, and what stands there misses it',
    {
      facts: [{ ...loaded, text: 'socket.swf', size: [0, 0], inPlaceOf: 'socket' }],
      standIns: [{ id: 'socket', text: 'Could not load the Flash socket.' }],
    },
    'certain cannot-run',
  ],
  ['with a video in its place', { embeds: [{ type, fallback: true }] }, 'clear'],
  ['a banner and the course', { embeds: [{ type, width: 728, height: 90 }, { type }] }, 'certain cannot-run'],
  ['by a loader', { facts: [loaded] }, 'certain cannot-run'],
  ['by a loader, of a banner’s size', { facts: [{ ...loaded, size: [468, 60] }] }, 'certain has-problems'],
  ['by a loader that asks for Flash first', { facts: [{ ...loaded, reach: 'guarded' }] }, 'clear'],
  ['a library that could show any film', { facts: [{ ...loaded, name: '<embed>', text: null, reach: 'later' }] }, 'clear'],
  ['the button of an uploader', { embeds: [{ source: 'swfupload.swf', id: 'SWFUpload_0', width: 120, height: 24 }] }, 'certain cannot-run'],
  [
    'the same beside a form',
    { embeds: [{ source: 'swfupload.swf', width: 120, height: 24 }], document: { sends: 1, files: 1 } },
    'certain has-problems',
  ],
  ['another object', { embeds: [{ type: 'application/pdf', source: 'rota.pdf' }] }, 'clear'],
  [
    'a film with a picture of it inside, on a page with nothing else',
    {
      embeds: [{ type: 'application/x-shockwave-flash', source: 'floor.swf', width: 1000, height: 1000, fallback: true, pictured: true }],
      document: { text: 'Town hall', controls: 0, links: 0 },
    },
    'certain cannot-run',
  ],
  [
    'the same beside links',
    {
      embeds: [{ type: 'application/x-shockwave-flash', source: 'floor.swf', width: 1000, height: 1000, fallback: true, pictured: true }],
      document: { text: 'Town hall', controls: 4, links: 4 },
    },
    'clear',
  ],
  [
    'a chart above the table of its figures',
    { embeds: [{ source: 'column.swf', width: 400, height: 220 }], document: { rows: 5, text: 'Receipts', links: 3, controls: 3 } },
    'certain has-problems',
  ],
  [
    'a page that looks for the player',
    { embeds: [{ source: 'detect.swf', width: 1, height: 1 }], document: { text: 'Detecting Flash Player...', controls: 0, links: 0 } },
    'certain cannot-run',
  ],
  [
    'the only way to hand in a file, as small as a button',
    { embeds: [{ source: '/swf/uploader.swf', width: 90, height: 24 }], document: { text: 'Papers', sends: 0 } },
    'certain cannot-run',
  ],
  [
    'a crest above two languages to choose from',
    { embeds: [{ source: 'logo.swf', width: 600, height: 300 }], document: { text: 'Deutsch Sorbisch', controls: 2, links: 2 } },
    'certain has-problems',
  ],
  [
    'a page that says it is of no use without',
    {
      embeds: [{ type: 'application/x-shockwave-flash', source: 'plan.swf', width: 800, height: 560 }],
      document: {
        text: 'Ohne Flash Player kann der Wegweiser nicht angezeigt werden. Bei Fragen hilft die Hotline.',
        controls: 3,
        links: 3,
      },
    },
    'certain cannot-run',
  ],
  [
    'one that offers something without',
    {
      embeds: [{ type: 'application/x-shockwave-flash', source: 'plan.swf', width: 800, height: 560 }],
      document: { text: 'Der Wegweiser ohne Flash mit allen Räumen des Hauses und ihren Nummern', controls: 3, links: 3 },
    },
    'certain has-problems',
  ],
  [
    'a chart in whose place it says that it is loading',
    {
      facts: [{ does: 'flash', name: 'SWFObject', text: 'column.swf', inPlaceOf: 'chart', size: [600, 400] }],
      standIns: [{ id: 'chart', text: 'The chart is loading, please wait' }],
      document: { text: 'Energy' },
    },
    'certain cannot-run',
  ],
  [
    'a recording beside a menu',
    {
      embeds: [{ source: 'player.swf', width: 480, height: 360 }],
      document: { text: 'How to lift', titles: 4, rows: 4, controls: 4, links: 4 },
    },
    'certain cannot-run',
  ],
  [
    'a menu with the same links below it',
    { embeds: [{ type, source: 'menu.swf', width: 700, height: 400 }], document: { controls: 7, links: 7, text: 'Welcome' } },
    'certain has-problems',
  ],
  [
    'a menu with nothing below it',
    { embeds: [{ type, source: 'menu.swf', width: 700, height: 400 }], document: { controls: 0, links: 0, text: 'Welcome' } },
    'certain cannot-run',
  ],
  [
    'a player of what can be had as files',
    { embeds: [{ type, source: 'flv/player.swf' }], document: { controls: 1, links: 1, recordings: 1, text: 'Council meeting' } },
    'certain has-problems',
  ],
  [
    'a high banner beside a text and a link',
    { embeds: [{ type, source: 'banner.swf', width: 900, height: 400 }], document: { controls: 2, links: 2, text: 'x'.repeat(220) } },
    'certain has-problems',
  ],
  [
    'one that a script puts in, named without its ending',
    {
      facts: [{ does: 'flash', name: 'AC_FL_RunContent', text: '../flash/banner', reach: 'load', size: [900, 400] }],
      document: { controls: 3, links: 3, text: 'x'.repeat(220) },
    },
    'certain has-problems',
  ],
  [
    'a film that Adobe’s loader asks for first, on a page with nothing else',
    { facts: [{ ...loaded, name: 'AC_FL_RunContent', reach: 'guarded' }], document: { controls: 0, links: 0, text: 'Fire drill' } },
    'certain cannot-run',
  ],
  [
    'the same beside something to read',
    { facts: [{ ...loaded, name: 'AC_FL_RunContent', reach: 'guarded' }], document: { controls: 0, links: 0, text: 'x'.repeat(150) } },
    'clear',
  ],
  [
    'the same beside something to follow',
    { facts: [{ ...loaded, name: 'AC_FL_RunContent', reach: 'guarded' }], document: { controls: 1, links: 1, text: 'Fire drill' } },
    'clear',
  ],
  [
    'the same beside a recording that plays',
    {
      facts: [{ ...loaded, name: 'AC_FL_RunContent', reach: 'guarded' }],
      document: { controls: 0, links: 0, media: 1, text: 'Fire drill' },
    },
    'clear',
  ],
  [
    'another loader that asks, on such a page',
    { facts: [{ ...loaded, reach: 'guarded' }], document: { controls: 0, links: 0, text: 'Fire drill' } },
    'clear',
  ],
  [
    'an intro that a script puts in, beside a long text',
    { facts: [{ ...loaded, text: 'flash/intro.swf' }], document: { controls: 0, links: 0, text: 'x'.repeat(700) } },
    'certain has-problems',
  ],
  ['a course beside as much', { facts: [loaded], document: { controls: 0, links: 0, text: 'x'.repeat(700) } }, 'certain cannot-run'],
  [
    'an intro beside less',
    { facts: [{ ...loaded, text: 'flash/intro.swf' }], document: { controls: 0, links: 0, text: 'x'.repeat(500) } },
    'certain cannot-run',
  ],
  [
    'who is told that the player is missing, in other words than Flash',
    {
      facts: [{ ...loaded, inPlaceOf: 'tour', size: [720, 480] }],
      standIns: [{ id: 'tour', text: 'This tour needs the player, version 8 or later. Please ask the service desk.' }],
      document: bare,
    },
    'certain cannot-run',
  ],
  [
    'a lesson whose scripts hear what is done in it, beside a list of others and a search',
    {
      embeds: [{ id: 'fire', type, source: 'fire.swf', width: 750, height: 500, used: true }],
      document: { controls: 7, links: 5, buttons: 1, sends: 1, sendable: 1, rows: 6, titles: 4, text: 'Modules' },
    },
    'certain cannot-run',
  ],
  [
    'the same film, which no script hears',
    {
      embeds: [{ id: 'fire', type, source: 'fire.swf', width: 750, height: 500 }],
      document: { controls: 7, links: 5, buttons: 1, sends: 1, sendable: 1, rows: 6, titles: 4, text: 'Modules' },
    },
    'certain has-problems',
  ],
])('%s', (_, given, expected) => expect(judged(flash, given)).toBe(expected));
