import { expect, test } from 'vitest';
import { answered, framesOf, looked, newVisit } from '../../../core/verdict/visit';

const top = 'https://portal.fairshire.test:8443/start?x=1';
const response = (framing: string) => ({ contentType: 'text/html', uaCompatible: '', framing, upgrades: false });
const facts = {
  document: {
    mode: 'standards' as const,
    charset: 'UTF-8',
    elements: 1,
    controls: 0,
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
    secure: true,
    text: '',
    cut: false,
  },
  embeds: [],
  standIns: [],
  scripts: [],
  scriptsLeftOut: 0,
  addresses: [],
  markup: { foreign: [], prefixes: [], islands: [], bindings: [], fields: 0, conditional: [], application: false },
  styles: [],
  names: [],
};

/** What the top page's evidence says of a frame that answered, and maybe spoke. */
function refused(framing: string, address: string, speaks = false) {
  const loaded = answered(looked(newVisit, 0, top, 1000, facts), 4, address, 1005, response(framing));
  const [first] = framesOf(speaks ? looked(loaded, 4, address, 1006, facts) : loaded);
  return first?.evidence.refusedFrames;
}

test.each<[string, string, string, number]>([
  ['nothing said', '', 'https://hr.fairshire.test/', 0],
  ['nobody may', 'none', 'https://portal.fairshire.test:8443/inner', 1],
  ['its own origin, and it is', 'self', 'https://portal.fairshire.test:8443/inner', 0],
  ['its own origin, and it is another port', 'self', 'https://portal.fairshire.test/inner', 1],
  ['its own origin, and it is another scheme', 'self', 'http://portal.fairshire.test:8443/inner', 1],
  ['anybody', '*', 'https://hr.fairshire.test/', 0],
  ['anybody by https', 'https:', 'https://hr.fairshire.test/', 0],
  ['a host by a star, at any port', 'self https://*.fairshire.test:*', 'https://hr.fairshire.test/', 0],
  ['a host by its name and port', 'portal.fairshire.test:8443', 'https://hr.fairshire.test/', 0],
  ['the host at its usual port', 'https://portal.fairshire.test', 'https://hr.fairshire.test/', 1],
  ['by http, which lets https in', 'http://portal.fairshire.test:8443', 'https://hr.fairshire.test/', 0],
  ['a name that only ends alike', '*.shire.test:*', 'https://hr.fairshire.test/', 1],
  ['another host', 'https://intranet.fairshire.test', 'https://hr.fairshire.test/', 1],
])('%s', (_, framing, address, expected) => {
  expect(refused(framing, address)).toEqual({ seen: expected ? [{ address, framing }] : [] });
});

test('a frame whose document spoke is shown, whatever its headers say', () => {
  expect(refused('none', 'https://hr.fairshire.test/', true)).toEqual({ seen: [] });
});
