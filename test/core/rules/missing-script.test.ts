import { expect, test } from 'vitest';
import { missingScript } from '../../../core/rules/missing-script';
import { type Given, judged } from './support';

const lost = { source: 'https://hr.fairshire.test/js/roster.js', why: 'not-fetched' as const };

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['a script that does not come, and a function of it', { missing: ['showWeek'], notLookedAt: [lost] }, 'certain has-problems'],
  ['one that does not come and is not missed', { notLookedAt: [lost] }, 'clear'],
  ['a function that is not there, all scripts having come', { missing: ['showWeek'] }, 'clear'],
  ['a script of another host, which we do not fetch', { missing: ['showWeek'], notLookedAt: [{ ...lost, why: 'other-host' }] }, 'clear'],
])('%s', (_, given, expected) => expect(judged(missingScript, given)).toBe(expected));
