import { plugInSeen } from '../model/plug-in';
import { defineRule, weigh } from '../model/rule';
import { mediaPlugIns } from './rows/media-plug-ins';

/** A page that plays sound or film, or shows a model, in a player's plug-in of the kind that browsers no longer load. */
export const npapiMedia = defineRule({
  id: 'npapi-media',
  needs: ['code', 'embeds', 'document', 'addresses'],
  judge: (seen) => weigh(mediaPlugIns.flatMap(({ loaded, ...signs }) => plugInSeen(seen, signs, loaded))),
});
