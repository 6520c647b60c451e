import { type PlugInSigns, plugInSeen } from '../model/plug-in';
import { defineRule, weigh } from '../model/rule';

const signs: PlugInSigns = {
  classes: /dfeaf541-f3e1-4c24-acac-99c30715084a|32c73088-76ae-40f7-ac40-81f62cb2c1da/i,
  types: /^application\/x-silverlight/i,
  sources: /\.xap(?:[?#]|$)/i,
  effect: 'needs-ie',
  asks: { words: /silverlight/i, maker: /silverlight|microsoft\.com\/fwlink/i },
};

/** A page that shows Microsoft Silverlight, which its maker supported until October 2021, with nothing in its place. */
export const silverlight = defineRule({
  id: 'silverlight',
  needs: ['code', 'embeds', 'document', 'addresses'],
  judge: (seen) => weigh(plugInSeen(seen, signs, 'silverlight')),
});
