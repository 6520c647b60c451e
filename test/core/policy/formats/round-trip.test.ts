import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuidOf } from '../../../../cli/policy';
import { type OrganisationInput, targets } from '../../../../core/model/organisation';
import { readPolicy } from '../../../../core/policy';
import { checkFile } from '../../../../core/policy/formats/check';
import { type MadeFile, makeFiles, readOrganisation } from '../../../../core/policy/formats/make';
import { templateWords } from '../../../../core/words/policy';
import { fairshire, type PolicyInput } from '../../../fairshire/organisation';
import { anyPolicy } from './policies';

const chromium = { id: 'abcdefghijklmnopabcdefghijklmnop', updateUrl: 'https://updates.example.org/updates.xml' };
const firefox = { id: 'footbridge@example.org', installUrl: 'https://updates.example.org/footbridge-1.xpi' };

function made(policy: PolicyInput, more: Partial<OrganisationInput> = {}): MadeFile[] {
  const read = readOrganisation({ policy, chromium, firefox, browsers: [...targets], ...more });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return makeFiles(read.rollOut, { words: templateWords, uuid: uuidOf });
}

/** Files that hold the extension's own policy; the others are templates, or say only that it is installed. */
const holdsPolicy = ({ path }: MadeFile) => !/PolicyDefinitions|extension-settings|macos\/com\.[^.]+\.[^.]+\.plist$/.test(path);

const sameInAll = (policy: PolicyInput) => {
  const wanted = readPolicy(policy).policy;
  for (const file of made(policy).filter(holdsPolicy)) {
    const read = checkFile(file.text);
    if ('reason' in read) throw new Error(`${file.path}: ${read.reason}`);
    expect(
      read.policies.map((each) => each.policy),
      file.path,
    ).toEqual([wanted]);
    expect(
      read.policies.flatMap(({ keys }) => keys.filter(({ state }) => state !== 'understood')),
      file.path,
    ).toEqual([]);
  }
};

describe('every format, made and read back, gives the same policy', () => {
  it('of Fairshire, whole', () => {
    const files = made(fairshire({ collector: 'https://footbridge.fairshire.test/' }));
    expect(files.filter(holdsPolicy).map(({ path }) => path)).toEqual([
      'linux/chrome/footbridge.json',
      'windows/chrome.reg',
      'intune/chrome.json',
      `macos/com.google.Chrome.extensions.${chromium.id}.plist`,
      'macos/footbridge-chrome.mobileconfig',
      'linux/edge/footbridge.json',
      'windows/edge.reg',
      'intune/edge.json',
      `macos/com.microsoft.Edge.extensions.${chromium.id}.plist`,
      'macos/footbridge-edge.mobileconfig',
      'linux/chromium/footbridge.json',
      'linux/firefox/policies.json',
      'windows/firefox.reg',
      'intune/firefox.json',
      'macos/org.mozilla.firefox.plist',
      'macos/footbridge-firefox.mobileconfig',
    ]);
    sameInAll(fairshire({ collector: 'https://footbridge.fairshire.test/' }));
  });

  it('of any policy that the model takes', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        // A policy that sets nothing leaves nothing to find.
        fc.pre(Object.values(policy).some((value) => typeof value !== 'object' || Object.keys(value).length > 0));
        sameInAll(policy);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('byte for byte, whatever the order of keys in the file', () => {
    const policy = fairshire({ collector: 'https://footbridge.fairshire.test/' });
    const turned = Object.fromEntries(Object.entries(policy).reverse()) as PolicyInput;
    expect(made(turned)).toEqual(made(policy));
  });
});

describe('the extension is installed, pinned, kept up to date and kept to the intranet', () => {
  const policy: PolicyInput = { intranet: ['*.fairshire.test'], collector: 'https://count.example.org:8443/x' };
  const textOf = (path: string, more: Partial<OrganisationInput> = {}) => made(policy, more).find((file) => file.path === path)?.text ?? '';
  const hosts = { runtime_blocked_hosts: ['*://*'], runtime_allowed_hosts: ['*://*.fairshire.test', '*://count.example.org'] };
  const inChromium = { installation_mode: 'force_installed', update_url: chromium.updateUrl, override_update_url: true };

  it.each([
    ['chrome', { ...inChromium, toolbar_pin: 'force_pinned', ...hosts }],
    ['chromium', { ...inChromium, toolbar_pin: 'force_pinned', ...hosts }],
    ['edge', { ...inChromium, toolbar_state: 'force_shown', ...hosts }],
  ])('%s', (browser, settings) => {
    expect(JSON.parse(textOf(`linux/${browser}/footbridge.json`)).ExtensionSettings).toEqual({ [chromium.id]: settings });
  });

  it('firefox', () => {
    const { policies } = JSON.parse(textOf('linux/firefox/policies.json'));
    expect(policies.ExtensionSettings).toEqual({
      [firefox.id]: { installation_mode: 'force_installed', install_url: firefox.installUrl, default_area: 'navbar', ...hosts },
    });
    expect(policies).not.toHaveProperty('Preferences');
  });

  it('firefox, with a package that Mozilla has not signed', () => {
    const { policies } = JSON.parse(textOf('linux/firefox/policies.json', { firefox: { ...firefox, unsigned: true } }));
    expect(policies.Preferences).toEqual({ 'xpinstall.signatures.required': { Value: false, Status: 'locked' } });
  });

  it('in the registry of Windows, without a kind of value that Chrome and Edge do not read', () => {
    for (const browser of ['chrome', 'edge']) {
      const text = textOf(`windows/${browser}.reg`);
      expect(text).toContain(`\\ExtensionSettings\\${chromium.id}]`);
      expect(text).toContain('"override_update_url"=dword:00000001');
      expect(text).toContain('\\runtime_allowed_hosts]\r\n"1"="*://*.fairshire.test"\r\n"2"="*://count.example.org"');
      expect(text).not.toMatch(/hex\((?:7|b)\)/);
    }
  });
});

describe('an organisation in which something would be lost is refused, by key and reason', () => {
  it.each([
    ['a list', [], 'policy', /Expected/],
    ['a browser without its address', { policy: {}, browsers: ['edge'] }, 'chromium', /Chrome, Edge and Chromium need id/],
    ['no Firefox', { policy: {}, browsers: ['firefox'] }, 'firefox', /Firefox needs id/],
    ['an id of another kind', { policy: {}, chromium: { ...chromium, id: 'footbridge' }, firefox }, 'chromium.id', /32 letters/],
    ['a name misspelt', { policy: {}, chromium, firefox, browser: ['edge'] }, 'browser', /./],
    ['a key misspelt', { policy: { intranets: [] }, chromium, firefox }, 'policy.intranets', /knows no such key/],
    ['a bad tool', { policy: { tools: [{ id: 'x' }] }, chromium, firefox }, 'policy.tools.0.name', /./],
    ['a host with a path', { policy: { intranet: ['https://hr.example.org/'] }, chromium, firefox }, 'policy.intranet.0', /without https/],
    ['a character that XML cannot hold', { policy: { privacyNote: 'a\u0007z' }, chromium, firefox }, 'policy.privacyNote', /character/],
    [
      'more hosts than Edge takes',
      { policy: { intranet: Array.from({ length: 101 }, (_, at) => `h${at}.example.org`) }, chromium, firefox },
      'policy.intranet',
      /at most 100/,
    ],
  ])('%s', (_, raw, key, reason) => {
    const read = readOrganisation(raw);
    expect('problems' in read ? read.problems : []).toContainEqual({
      key,
      reason: expect.stringMatching(reason),
      effect: expect.stringMatching(/left-out|ignored|kept/),
    });
  });
});
