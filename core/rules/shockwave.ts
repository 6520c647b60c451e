import { type PlugInSigns, plugInSeen } from '../model/plug-in';
import { defineRule, weigh } from '../model/rule';

const signs: PlugInSigns = {
  classes: /166b1bca-3f9c-11cf-8075-444553540000|233c1507-6a77-46a4-9443-f871f945d258/i,
  types: /^application\/x-director$/i,
  sources: /\.d[cix]r(?:[?#]|$)/i,
  effect: 'cannot-run',
  asks: { words: /shockwave/i, maker: /(?:adobe|macromedia)\.com\/.*shockwave/i },
};

/** A page that shows Adobe Shockwave (Director), which its maker ended in 2019, with nothing in its place. */
export const shockwave = defineRule({
  id: 'shockwave',
  needs: ['code', 'embeds', 'document', 'addresses'],
  judge: (seen) => weigh(plugInSeen(seen, signs, 'shockwave')),
});
