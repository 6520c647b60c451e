type Fields = Record<string, unknown>;

/** A package's description for a machine that runs it and builds nothing. */
export function withoutTools({ devDependencies: _, scripts: __, ...rest }: Fields): Fields {
  return rest;
}

/** npm's lock file with what is needed to run alone, so that `npm ci` finds it in step with the description above. */
export function lockWithoutTools(lock: Fields & { packages: Record<string, Fields> }): Fields {
  const kept = Object.entries(lock.packages).filter(([path, { dev }]) => path === '' || dev !== true);
  return { ...lock, packages: Object.fromEntries(kept.map(([path, entry]) => [path, path === '' ? withoutTools(entry) : entry])) };
}
