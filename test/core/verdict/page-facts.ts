import type { PageFacts } from '../../../core/model/evidence';

/** The facts of a small page with this text. */
export const facts = (text: string): PageFacts => ({
  document: {
    mode: 'quirks',
    charset: 'UTF-8',
    elements: 9,
    controls: 1,
    links: 0,
    buttons: 0,
    media: 0,
    sends: 0,
    locked: 0,
    checks: 0,
    titles: 0,
    rows: 0,
    recordings: 0,
    files: 0,
    sendable: 0,
    checkable: 0,
    secure: false,
    text,
    cut: false,
  },
  embeds: [],
  standIns: [],
  scripts: [{ label: 'script 1', type: '', language: '', for: '', src: null, text: 'secret()' }],
  scriptsLeftOut: 0,
  addresses: [],
  markup: { foreign: [], prefixes: [], islands: [], bindings: [], fields: 0, conditional: [], application: false },
  styles: [{ label: 'style 1', inline: false, href: null, text: 'secret' }],
  names: ['secret'],
});
