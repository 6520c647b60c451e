/** The text of a file of checksums, as `sha256sum --check` reads it; the same for the same files in whatever order they come. */
export const sums = (hashes: ReadonlyMap<string, string>): string =>
  [...hashes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('');
