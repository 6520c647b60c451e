import { type PlugInSigns, plugInSeen } from '../model/plug-in';
import { defineRule, weigh } from '../model/rule';

const signs: PlugInSigns = {
  classes: /444785f1-de89-4295-863a-d46c3a781394/i,
  types: /^application\/(?:vnd\.unity|x-unity)/i,
  sources: /\.unity3d(?:[?#]|$)/i,
  effect: 'cannot-run',
  asks: { words: /unity/i, maker: /unity3d\.com\//i },
};

/** A page that shows the Unity Web Player, which no browser of today loads, with nothing in its place. */
export const unityPlayer = defineRule({
  id: 'unity-player',
  needs: ['code', 'embeds', 'document', 'addresses'],
  judge: (seen) => weigh(plugInSeen(seen, signs, 'unity')),
});
