import fc from 'fast-check';

type Json = unknown;

const paths = (value: Json, at: (string | number)[] = []): (string | number)[][] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, inside]) => paths(inside, [...at, Array.isArray(value) ? Number(key) : key]))]
    : [at];

function put(whole: Json, path: readonly (string | number)[], by: (value: Json) => Json): Json {
  const [key, ...rest] = path;
  if (key === undefined || typeof whole !== 'object' || whole === null) return by(whole);
  const copy = (Array.isArray(whole) ? [...whole] : { ...whole }) as Record<string | number, Json>;
  const next = put(copy[key], rest, by);
  if (next === gone) delete copy[key];
  else copy[key] = next;
  return copy;
}

const gone = Symbol('gone');
const strange = fc.oneof(
  fc.anything(),
  fc.constantFrom(null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -1, 1e308, '', '\ud800', '__proto__', [], {}, gone),
  fc.integer({ min: 1, max: 3000 }).map((length) => 'x'.repeat(length)),
);

/** A good message with a few of its parts replaced by anything, taken away, or there a hundred times. */
export const damagedValue = (good: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  good.chain((whole) =>
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...paths(whole)),
          fc.oneof(
            strange.map((value) => () => value),
            fc.constant(many),
          ),
        ),
        {
          maxLength: 3,
        },
      )
      .map((changes) => changes.reduce<Json>((now, [path, by]) => put(now, path, by), whole)),
  );

const many = (value: Json): Json => Array.from({ length: 150 }, () => value);
