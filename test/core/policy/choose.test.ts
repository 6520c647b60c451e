import { describe, expect, it } from 'vitest';
import { choosePolicy } from '../../../core/policy/choose';

const raw = { organisation: { name: 'New' } };
const managed = { source: 'managed', raw: 1 } as const;
const trial = { source: 'trial', raw: 2 } as const;

describe('which policy is in force', () => {
  it.each([
    ['a managed policy wins', { raw }, null, false, { source: 'managed', raw }],
    ['…and ends a trial', { raw }, trial, true, { source: 'managed', raw }],
    ['cold start: the last good one stays', 'nothing', managed, false, managed],
    ['cold start of a new install: we wait', 'nothing', null, false, 'pending'],
    ['settled and still empty: there is none', 'nothing', null, true, 'none'],
    ['settled and empty: it was withdrawn', 'nothing', managed, true, 'none'],
    ['a trial stands while there is no managed one', 'nothing', trial, false, trial],
    ['…in Firefox too', 'none', trial, false, trial],
    ['Firefox says none at once', 'none', null, false, 'none'],
    ['Firefox: withdrawn', 'none', managed, false, 'none'],
  ] as const)('%s', (_, answer, kept, settled, wanted) => {
    expect(choosePolicy(answer, kept, settled)).toEqual(wanted);
  });
});
