import { afterEach, describe, expect, it, vi } from 'vitest';

const runtime: Record<string, unknown> = {};
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
const { readSigns } = await import('../../probes/browser');

afterEach(() => {
  vi.unstubAllGlobals();
  for (const key of Object.keys(runtime)) delete runtime[key];
});

describe('signs', () => {
  it('of Chromium: hints and platform, no browser info', async () => {
    runtime.getPlatformInfo = async () => ({ os: 'linux', arch: 'x86-64', nacl_arch: 'x86-64' });
    const getHighEntropyValues = async () => ({
      platform: 'Linux',
      platformVersion: '',
      fullVersionList: [{ brand: 'Chromium', version: '156.0.8078.79' }],
      mobile: false,
    });
    vi.stubGlobal('navigator', { userAgent: 'text', userAgentData: { getHighEntropyValues } });
    expect(await readSigns()).toEqual({
      userAgent: 'text',
      brands: [{ brand: 'Chromium', version: '156.0.8078.79' }],
      platform: { name: 'Linux', version: '' },
      browserInfo: null,
      os: 'linux',
    });
  });

  it('of Firefox: browser info, no hints', async () => {
    runtime.getPlatformInfo = async () => ({ os: 'win', arch: 'x86-64' });
    runtime.getBrowserInfo = async () => ({ name: 'Firefox', vendor: 'Mozilla', version: '115.14.0', buildID: '20240801134912' });
    vi.stubGlobal('navigator', { userAgent: 'text' });
    expect(await readSigns()).toEqual({
      userAgent: 'text',
      brands: null,
      platform: null,
      browserInfo: { name: 'Firefox', vendor: 'Mozilla', version: '115.14.0' },
      os: 'win',
    });
  });

  it('are null where a question fails, and the rest stays', async () => {
    runtime.getPlatformInfo = () => Promise.reject(new Error('gone'));
    vi.stubGlobal('navigator', { userAgent: 'text', userAgentData: { getHighEntropyValues: () => Promise.reject(new Error('policy')) } });
    expect(await readSigns()).toEqual({ userAgent: 'text', brands: null, platform: null, browserInfo: null, os: null });
  });
});
