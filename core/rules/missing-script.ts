import { defineRule, weigh } from '../model/rule';

const MOST_NAMED = 3;

/** A page whose own script cannot be loaded, while it calls what no other script of it declares: buttons that do nothing. */
export const missingScript = defineRule({
  id: 'missing-script',
  needs: ['code'],
  judge({ code: { missing, notLookedAt } }) {
    if (missing.length === 0) return { is: 'clear' };
    return weigh(
      notLookedAt
        .filter(({ why }) => why === 'not-fetched')
        .map(({ source }) => ({
          strength: 'certain',
          effect: 'has-problems',
          where: { source, line: null, excerpt: missing.slice(0, MOST_NAMED).join(', ') },
        })),
    );
  },
});
