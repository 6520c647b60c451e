/**
 * The web features that a tool may ask for, by their ids in the web-features data set. `data/features.json` says since when each
 * browser has them, `probes/features` looks for them, `core/words` names them: a new id here does not compile until all three know it.
 */
export const featureIds = [
  'async-clipboard',
  'audio-worklet',
  'broadcast-channel',
  'container-queries',
  'dialog',
  'file-system-access',
  'grid',
  'has',
  'indexeddb',
  'media-capture',
  'mediastream-recording',
  'nesting',
  'notifications',
  'offscreen-canvas',
  'origin-private-file-system',
  'popover',
  'push',
  'screen-capture',
  'service-workers',
  'shared-workers',
  'subgrid',
  'wasm',
  'wasm-simd',
  'web-locks',
  'webauthn',
  'webcodecs',
  'webgl2',
  'webgpu',
  'webrtc',
  'webrtc-encoded-transform',
  'websockets',
  'webtransport',
] as const;
export type FeatureId = (typeof featureIds)[number];

export const isFeatureId = (id: string): id is FeatureId => (featureIds as readonly string[]).includes(id);
