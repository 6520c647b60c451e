import { defineRule, missed, seenIn, weigh } from '../model/rule';

/** A page that shows menus or hints in windows made by createPopup, which only Internet Explorer had. */
export const popupWindow = defineRule({
  id: 'popup-window',
  needs: ['code'],
  helps: ['errors'],
  judge({ code, errors = [] }) {
    const made = code.facts.filter(({ does, name, reach }) => does === 'ie-only' && name === 'createPopup' && reach !== 'guarded');
    return weigh([...made.map((fact) => seenIn(fact, 'needs-ie')), ...missed(errors, 'createPopup', 'needs-ie')]);
  },
});
