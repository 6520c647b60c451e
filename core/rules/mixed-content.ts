import type { Address } from '../model/evidence';
import { defineRule, weigh } from '../model/rule';

/** This computer counts as secure, whatever the scheme. */
const own = /^http:\/\/(?:localhost|[^/]*\.localhost|127(?:\.\d+){3}|\[::1\])(?:[:/]|$)/i;

/** A page that came by https and asks for scripts, frames or style sheets by http, which browsers refuse. */
export const mixedContent = defineRule({
  id: 'mixed-content',
  needs: ['document', 'addresses'],
  helps: ['response'],
  judge({ document, addresses, response }) {
    // The answer may have the browser ask for all of them by https.
    if (!document.secure || response?.upgrades) return { is: 'clear' };
    return weigh(
      addresses.filter(isRefused).map(({ label, address }) => ({
        strength: 'certain',
        effect: 'has-problems',
        where: { source: label, line: null, excerpt: address },
      })),
    );
  },
});

const isRefused = ({ tag, address }: Address) => tag !== 'a' && tag !== 'area' && /^http:/i.test(address) && !own.test(address);
