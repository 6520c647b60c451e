import type { ObjectExpression } from 'acorn';
import { type Machine, note } from './machine';
import { literal } from './notice';
import type { Value } from './value';

/**
 * Settings by which a page asks a library of many ways for a plug-in alone, as the library's own documentation has them: video.js,
 * jPlayer, plupload, WebUploader, MediaElement.js, WebcamJS, SoundManager 2, dojox.gfx, JW Player.
 */
const wishes: [RegExp, RegExp, 'flash' | 'silverlight'][] = [
  [/^(?:techOrder|solution|runtimes|runtimeOrder)$/, /^flash$/i, 'flash'],
  [/^mode$/, /^shim$/, 'flash'],
  [/^force_flash$/, /^(?:true|1)$/, 'flash'],
  [/^useHTML5Audio$/, /^false$/, 'flash'],
  [/^(?:runtimes|gfxRenderer|forceGfxRenderer)$/, /^silverlight$/i, 'silverlight'],
];

/** Adobe's protocol for live pictures, which Flash alone received; and what else of the kind a script may have. */
const stream = /^rtmp[a-z]*:\/\//i;
const ofStream = /^(?:file|src|source|url|streamer|video|f)$/;
const otherStreams = /\.(?:m3u8|mpd|mp4|webm|flv)\b|\b(?:flv|hls)\.?js|webrtc|\bwss?:/i;

/** As large as a film in a page of other things. */
const PLAYER: [number, number] = [640, 360];

/** Notices such a setting in an object that a script writes. */
export function noticeWish(machine: Machine, node: ObjectExpression, properties: ReadonlyMap<string, Value>): void {
  // What something unknown decides is one of several ways.
  if (machine.doubts > 0 || machine.frame.unsure) return;
  for (const [key, value] of properties) {
    const address = literal(value) ?? '';
    if (ofStream.test(key) && stream.test(address) && !hasOtherStream(machine))
      note(machine, node, { does: 'flash', name: 'stream', text: address, size: PLAYER });
    if (key === 'flashplayer' && ownPlayer.test(address) && isRecording(machine, properties))
      note(machine, node, { does: 'flash', name: 'setting', text: address, size: PLAYER });
    const texts = value.is === 'record' ? [...value.properties.values()].map(literal) : [literal(value)];
    const wish = wishes.find(([name, wanted]) => name.test(key) && texts.length > 0 && texts.every((text) => text && wanted.test(text)));
    if (!wish || isOneOf(machine, key, wish[1])) continue;
    const text = `${key}: ${texts.join(', ')}`;
    if (wish[2] === 'flash') note(machine, node, { does: 'flash', name: 'setting', text });
    else note(machine, node, { does: 'plugin', name: 'silverlight', text });
  }
}

const ownPlayer = /\.swf(?:[?#]|$)/i;
/** JW Player showed Adobe's own kind of recording in Flash alone; a script that names another has it to fall back on. */
const isRecording = (machine: Machine, properties: ReadonlyMap<string, Value>): boolean =>
  [...properties.values()].some((value) => /\.flv(?:[?#]|$)/i.test(literal(value) ?? '')) &&
  !/\.(?:mp[34]|m4v|webm|og[gv]|m3u8)\b|\bhtml5\b/i.test(textOfScript(machine));

/** A script that has the same setting with another value shows what there is to choose from. */
function isOneOf(machine: Machine, key: string, wanted: RegExp): boolean {
  const setting = new RegExp(`\\b${key}['"]?\\s*:\\s*\\[?\\s*['"]?(\\w+)`, 'g');
  return [...textOfScript(machine).matchAll(setting)].some(([, value = '']) => !wanted.test(value));
}

const hasOtherStream = (machine: Machine): boolean => otherStreams.test(textOfScript(machine));

/** Reading a script's text costs steps, so that one that asks a thousand times is given up. */
function textOfScript(machine: Machine): string {
  machine.steps -= machine.script.text.length >> 4;
  return machine.script.text;
}
