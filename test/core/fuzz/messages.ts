import fc from 'fast-check';

const facts = {
  document: { mode: 'quirks', charset: 'GBK', elements: 3, controls: 1, links: 1, secure: false, text: 'Leave', cut: false },
  embeds: [
    {
      tag: 'object',
      id: 'a',
      classid: 'clsid:1',
      codebase: '',
      type: '',
      source: '',
      width: 1,
      height: 1,
      fallback: false,
      used: true,
    },
  ],
  standIns: [{ id: 'a', text: 'Get the player', controls: 0, media: 0 }],
  scripts: [{ label: 'script 1', type: '', language: '', for: '', src: null, text: 'alert(1)' }],
  scriptsLeftOut: 0,
  addresses: [{ label: 'a', tag: 'a', attribute: 'href', address: 'file:///c:/a.doc', width: 0, height: 0 }],
  markup: {
    foreign: [{ name: 'v:rect', count: 2, label: 'v:rect' }],
    prefixes: [{ prefix: 'v', means: 'urn:schemas-microsoft-com:vml' }],
    islands: [{ id: 'x', src: '', children: 2, office: false, used: true }],
    bindings: [{ label: 'table', source: '#x' }],
    fields: 3,
    conditional: [{ condition: 'if IE', controls: 1, embeds: 0, text: 'Leave' }],
    application: false,
  },
  styles: [{ label: 'style 1', inline: false, href: null, text: 'a{}' }],
  names: ['a', '.b', '#c'],
};

/** Messages as our page script sends them. */
export const pageMessages: fc.Arbitrary<unknown> = fc.constantFrom(
  { type: 'page:facts', since: 1_700_000_000_000, facts },
  { type: 'page:errors', since: 1_700_000_000_000, errors: [{ message: 'ReferenceError: ActiveXObject', source: 'a.js', line: 3 }] },
  {
    type: 'page:reports',
    since: 1_700_000_000_000,
    reports: [{ id: 'UnloadHandler', message: 'm', removal: null, source: 'a.js', line: 1 }],
  },
  { type: 'page:passing', since: 1_700_000_000_000, charset: 'UTF-8', scripts: facts.scripts },
);

export const ownMessages: fc.Arbitrary<unknown> = fc.constantFrom(
  { type: 'own:everything', tab: 3 },
  { type: 'own:everything', tab: null },
  { type: 'own:trial', text: '{"intranet":["*.fairshire.test"]}' },
  { type: 'own:trial-end' },
  { type: 'own:features', probes: {} },
);
