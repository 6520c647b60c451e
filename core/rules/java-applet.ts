import type { Address } from '../model/evidence';
import { isEmulated, type PlugInSigns, plugInSeen } from '../model/plug-in';
import { defineRule, type Sighting, weigh } from '../model/rule';

const signs: PlugInSigns = {
  classes: /^\s*java:|8ad9c840-044e-11d1-b3e9-00805f499d93|cafeefac-|cafecafe-/i,
  types: /^application\/x-(?:java-(?:applet|bean|vm)|jinit-applet)/i,
  sources: /\.class(?:[?#]|$)/i,
  effect: 'needs-ie',
  asks: { words: /\bjava(?!script)\b|applet/i, maker: /\bjava\.com\/|java\.sun\.com|oracle\.com\/.*java/i },
};

/** Applets that were handed round to adorn a page: moving water, the date, a running line, the buttons of FrontPage. */
const ornament = /^(?:an)?(?:lake|ripple|fade|snow|clock|ticker|scroll\w*|fp(?:hover|rotate)\w*|\w*menu\w*)(?:\.class)?$/i;

/** What takes files from a desktop. */
const upload = /upload/i;

/** By which Benchmark.js measures more finely, where it is; its pages measure without. */
const clock = 'nano';

/** A page that runs a Java applet, which needs a plug-in that only Internet Explorer still loads, or starts Java from a link. */
export const javaApplet = defineRule({
  id: 'java-applet',
  needs: ['code', 'embeds', 'document', 'addresses'],
  helps: ['scripts'],
  judge({ code, embeds, document, addresses, scripts = [] }) {
    if (isEmulated(scripts)) return { is: 'clear' };
    const shown = embeds.filter(({ source }) => source !== clock);
    const called = { ...code, facts: code.facts.filter(({ text }) => text !== clock) };
    // Among other things it is no more than that, however large.
    const isFull = document.links >= 5 || document.sends > 0 || document.text.length >= 300;
    // Files get in by a field as well.
    const isSent = document.files > 0 && document.sends + document.checks > 0;
    const typed = shown.map((embed) => ({
      ...embed,
      ...(embed.tag === 'applet' ? { type: 'application/x-java-applet' } : {}),
      ...((isFull && ornament.test(embed.source)) || (isSent && upload.test(embed.source)) ? { width: 0, height: 0, used: false } : {}),
    }));
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
