import type { FeatureId } from '../../core/model/feature';

/** Where a look runs. A Chromium extension's worker is none of them: half of what a page has is missing there. */
export type Context = 'page' | 'extension-page' | 'firefox-extension-page';

export interface Look {
  look: () => boolean;
  /** Contexts in which a "no" can be believed; a "yes" is believed anywhere. */
  noIn: readonly Context[];
}

const everywhere: readonly Context[] = ['page', 'extension-page', 'firefox-extension-page'];
/** Firefox takes service workers and push away from extension pages, whatever its pages have. */
const notInFirefoxExtension: readonly Context[] = ['page', 'extension-page'];

const has = (name: string) => () => name in globalThis;
const method = (of: string, name: string) => () => {
  const owner: unknown = Reflect.get(globalThis, of);
  return typeof owner === 'function' && name in owner.prototype;
};
const inNavigator = (name: string) => () => name in navigator;
const css = (condition: string) => () => CSS.supports(condition);
const believed = (look: () => boolean): Look => ({ look, noIn: everywhere });

/** The smallest module that uses a 128-bit vector: `v128.const 0; drop`. */
const simdModule = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 23, 1, 21, 0, 253, 12];
const simdBytes = (): Uint8Array<ArrayBuffer> => Uint8Array.from([...simdModule, ...new Array<number>(16).fill(0), 26, 11]);

/**
 * One look for each feature, compiled in, because extension pages may evaluate no text. A look tests what the browser can do now and here,
 * not what its version promises: enterprise settings can take WebAssembly or calls away.
 */
export const looks: Record<FeatureId, Look> = {
  'async-clipboard': believed(() => navigator.clipboard !== undefined && 'ClipboardItem' in globalThis && 'write' in navigator.clipboard),
  'audio-worklet': believed(has('AudioWorklet')),
  'broadcast-channel': believed(has('BroadcastChannel')),
  'container-queries': believed(css('container-type: inline-size')),
  dialog: believed(method('HTMLDialogElement', 'showModal')),
  'file-system-access': believed(has('showOpenFilePicker')),
  grid: believed(css('display: grid')),
  has: believed(css('selector(:has(a))')),
  indexeddb: believed(() => 'indexedDB' in globalThis && indexedDB !== null && method('IDBObjectStore', 'getAll')()),
  'media-capture': believed(() => typeof navigator.mediaDevices?.getUserMedia === 'function'),
  'mediastream-recording': believed(has('MediaRecorder')),
  nesting: believed(css('selector(&)')),
  notifications: believed(has('Notification')),
  'offscreen-canvas': believed(has('OffscreenCanvas')),
  'origin-private-file-system': believed(method('StorageManager', 'getDirectory')),
  popover: believed(method('HTMLElement', 'showPopover')),
  push: { look: has('PushManager'), noIn: notInFirefoxExtension },
  'screen-capture': believed(() => typeof navigator.mediaDevices?.getDisplayMedia === 'function'),
  'service-workers': { look: inNavigator('serviceWorker'), noIn: notInFirefoxExtension },
  'shared-workers': believed(has('SharedWorker')),
  subgrid: believed(css('grid-template-columns: subgrid')),
  wasm: believed(() => typeof WebAssembly === 'object' && WebAssembly.validate(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))),
  'wasm-simd': believed(() => typeof WebAssembly === 'object' && WebAssembly.validate(simdBytes())),
  'web-locks': believed(inNavigator('locks')),
  webauthn: believed(has('PublicKeyCredential')),
  webcodecs: believed(has('VideoDecoder')),
  webgl2: believed(() => document.createElement('canvas').getContext('webgl2') !== null),
  webgpu: believed(inNavigator('gpu')),
  webrtc: believed(has('RTCPeerConnection')),
  'webrtc-encoded-transform': believed(has('RTCRtpScriptTransform')),
  websockets: believed(has('WebSocket')),
  webtransport: believed(has('WebTransport')),
};
