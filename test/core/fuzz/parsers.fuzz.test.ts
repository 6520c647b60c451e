import fc from 'fast-check';
import { describe, it } from 'vitest';
import { parsers } from './parsers';

describe('whatever comes from outside is read without a throw, within bounds', () => {
  for (const { name, holds } of parsers) it(name, () => fc.assert(holds, { numRuns: 150 }));
});
