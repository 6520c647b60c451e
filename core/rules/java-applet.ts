import type { Address } from '../model/evidence';
import { type PlugInSigns, plugInSeen } from '../model/plug-in';
import { defineRule, type Sighting, weigh } from '../model/rule';

const signs: PlugInSigns = {
  classes: /^\s*java:|8ad9c840-044e-11d1-b3e9-00805f499d93|cafeefac-|cafecafe-/i,
  types: /^application\/x-(?:java-(?:applet|bean|vm)|jinit-applet)/i,
  sources: /\.class(?:[?#]|$)/i,
  effect: 'needs-ie',
  asks: { words: /\bjava(?!script)\b|applet/i, maker: /\bjava\.com\/|java\.sun\.com|oracle\.com\/.*java/i },
};

/** By which Benchmark.js measures more finely, where it is; its pages measure without. */
const clock = 'nano';

/** A page that runs a Java applet, which needs a plug-in that only Internet Explorer still loads, or starts Java from a link. */
export const javaApplet = defineRule({
  id: 'java-applet',
  needs: ['code', 'embeds', 'document', 'addresses'],
  judge({ code, embeds, document, addresses }) {
    const shown = embeds.filter(({ source }) => source !== clock);
    const called = { ...code, facts: code.facts.filter(({ text }) => text !== clock) };
    const typed = shown.map((embed) => (embed.tag === 'applet' ? { ...embed, type: 'application/x-java-applet' } : embed));
    return weigh([
      ...plugInSeen({ embeds: typed, document, code: called, addresses }, signs, 'java'),
      ...addresses.filter(isWebStart).map(webStart),
    ]);
  },
});

const isWebStart = ({ address }: Address) => /\.jnlp(?:[?#]|$)/i.test(address);

/** The browser does its part and downloads the file: whether Java is there to open it is the computer's matter. */
const webStart = ({ label, address }: Address): Sighting => ({
  strength: 'certain',
  effect: 'has-problems',
  where: { source: label, line: null, excerpt: address },
});
