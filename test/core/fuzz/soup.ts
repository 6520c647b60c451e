import fc from 'fast-check';

/** Words of a language as they come, some of them a thousand times over. */
export const soup = (words: readonly string[], maxLength = 60): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
        // What is harmless once may take for ever when it stands there a thousand times.
        {
          weight: 1,
          arbitrary: fc.tuple(fc.constantFrom(...words), fc.integer({ min: 2, max: 2000 })).map(([word, times]) => word.repeat(times)),
        },
      ),
      { maxLength },
    )
    .map((parts) => parts.join(''));
