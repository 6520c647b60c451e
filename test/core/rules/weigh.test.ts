import { describe, expect, it, test } from 'vitest';
import type { Effect, Strength } from '../../../core/model/finding';
import { weigh } from '../../../core/model/rule';

const seen = (strength: Strength, effect: Effect, line = 1) => ({ strength, effect, where: { source: 'a.js', line, excerpt: null } });

describe('what several sightings come to', () => {
  test.each([
    ['none', [], null],
    ['the worst effect', [seen('certain', 'has-problems'), seen('certain', 'cannot-run')], 'certain cannot-run'],
    ['its strongest proof', [seen('certain', 'needs-ie'), seen('observed', 'needs-ie')], 'observed needs-ie'],
    [
      'proof of another effect is no proof of this one',
      [seen('observed', 'has-problems'), seen('certain', 'needs-ie')],
      'certain needs-ie',
    ],
    [
      'a worse possibility does not outweigh proof',
      [seen('possible', 'needs-ie'), seen('certain', 'has-problems')],
      'certain has-problems',
    ],
    ['possibilities alone', [seen('possible', 'has-problems'), seen('possible', 'needs-ie')], 'possible needs-ie'],
  ])('%s', (_, sightings, expected) => {
    const judgement = weigh(sightings);
    expect(judgement.is === 'found' ? `${judgement.strength} ${judgement.effect}` : null).toBe(expected);
  });

  it('names each place once, the worst first, twenty at most', () => {
    const many = Array.from({ length: 30 }, (_, line) => seen('certain', 'has-problems', line));
    const judgement = weigh([...many, ...many, seen('certain', 'needs-ie', 99)]);
    const lines = judgement.is === 'found' ? judgement.where.map(({ line }) => line) : [];
    expect(lines.slice(0, 3)).toEqual([99, 0, 1]);
    expect(lines).toHaveLength(20);
  });
});
