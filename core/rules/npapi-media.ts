import type { Embed } from '../model/evidence';
import { plugInClasses, plugInSeen } from '../model/plug-in';
import { defineRule, weigh } from '../model/rule';
import { mediaPlugIns } from './rows/media-plug-ins';

/** VLC and DivX. */
const controls = /9be31822|67dabfbf/i;
const isControl = ({ tag, classid }: Embed) =>
  tag === 'object' && /^\s*clsid:/i.test(classid) && (!plugInClasses.test(classid) || controls.test(classid));

/**
 * A page that plays sound or film, or shows a model, in a player's plug-in of the kind that browsers no longer load. Where its
 * script writes a control for Internet Explorer in place of that, or the page has one beside it, Internet Explorer still shows it.
 */
export const npapiMedia = defineRule({
  id: 'npapi-media',
  needs: ['code', 'embeds', 'document', 'addresses'],
  judge(seen) {
    const hasControl = seen.embeds.some(isControl) || seen.code.facts.some(({ does, name }) => does === 'activex' && name === '<object>');
    return weigh(
      mediaPlugIns.flatMap(({ loaded, ...signs }) =>
        plugInSeen(seen, hasControl && signs.effect === 'cannot-run' ? { ...signs, effect: 'needs-ie' } : signs, loaded),
      ),
    );
  },
});
