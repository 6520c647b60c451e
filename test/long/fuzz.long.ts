import fc from 'fast-check';
import { describe, it } from 'vitest';
import { parsers } from '../core/fuzz/parsers';

const numRuns = Number(process.env.FOOTBRIDGE_FUZZ_RUNS ?? 20_000);

describe(`whatever comes from outside is read without a throw, within bounds: ${numRuns} times each`, () => {
  for (const { name, holds } of parsers) {
    it(name, () => {
      const began = performance.now();
      fc.assert(holds, { numRuns });
      console.log(`${name}: ${numRuns} inputs, ${((performance.now() - began) / numRuns).toFixed(2)} ms each`);
    });
  }
});
