import { afterEach, describe, expect, it, vi } from 'vitest';
import { featureIds } from '../../core/model/feature';
import features from '../../data/features.json';
import { probeFeatures, seenBy } from '../../probes/features';
import { type Context, looks } from '../../probes/features/looks';

afterEach(() => vi.unstubAllGlobals());

const everywhere = ['page', 'extension-page', 'firefox-extension-page'] as const;
const throwing = (): boolean => {
  throw new Error('blocked by a policy');
};

describe('one look', () => {
  it.each<[string, () => boolean, Context | null, string]>([
    ['yes, in a page', () => true, 'page', 'yes'],
    ['no, where a no can be believed', () => false, 'page', 'no'],
    ['yes, even in a worker', () => true, null, 'yes'],
    ['no, in a worker, proves nothing', () => false, null, 'not-here'],
    ['throwing is not a no', throwing, 'page', 'not-here'],
  ])('%s', (_, look, context, expected) => expect(seenBy({ look, noIn: everywhere }, context)).toBe(expected));

  it.each(['push', 'service-workers'] as const)('%s: a no from an extension page of Firefox is not believed', (id) => {
    const { noIn } = looks[id];
    expect(seenBy({ look: () => false, noIn }, 'firefox-extension-page')).toBe('not-here');
    expect(seenBy({ look: () => false, noIn }, 'extension-page')).toBe('no');
  });
});

describe('all looks', () => {
  it('cover every feature that we have data about', () => expect(Object.keys(looks).sort()).toEqual(Object.keys(features.features).sort()));

  it('never throw and never say no where there is no document', () => {
    const probes = probeFeatures();
    expect(Object.keys(probes).sort()).toEqual([...featureIds].sort());
    expect(Object.values(probes)).not.toContain('no');
  });

  it('see what was taken away', () => {
    vi.stubGlobal('document', {});
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('location', { protocol: 'chrome-extension:' });
    vi.stubGlobal('RTCPeerConnection', class {});
    expect(probeFeatures()).toMatchObject({ webrtc: 'yes', wasm: 'yes', 'wasm-simd': 'yes' });
    vi.stubGlobal('WebAssembly', undefined);
    Reflect.deleteProperty(globalThis, 'RTCPeerConnection');
    expect(probeFeatures()).toMatchObject({ webrtc: 'no', wasm: 'no', 'wasm-simd': 'no', 'service-workers': 'no' });
    vi.stubGlobal('location', { protocol: 'moz-extension:' });
    expect(probeFeatures()).toMatchObject({ webrtc: 'no', 'service-workers': 'not-here', push: 'not-here' });
  });
});
