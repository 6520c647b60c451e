import rows from '../../data/lifecycle.json';
import type { Family, Identity, LifecycleRow } from '../model/browser';

/** Our own rows; `test/data` parses them by the model's schema. */
export const lifecycle = rows as readonly LifecycleRow[];

const about = (row: LifecycleRow): string => `${row.family} ${row.line} ${row.major ?? ''}`;

/** An organisation's rows take the place of all of ours about the same family, line and major. */
export const mergeLifecycle = (ours: readonly LifecycleRow[], policyRows: readonly LifecycleRow[]): LifecycleRow[] => {
  const replaced = new Set(policyRows.map(about));
  return [...ours.filter((row) => !replaced.has(about(row))), ...policyRows];
};

/** Forks of Chromium get what Chrome gets; rows are kept under Chrome. */
const kin = (family: Family): Family => (family === 'brave' || family === 'chromium' ? 'chrome' : family);

export const rowsFor = (rows: readonly LifecycleRow[], family: Family, line: LifecycleRow['line']): LifecycleRow[] =>
  rows.filter((row) => row.family === kin(family) && row.line === line);

export const isStale = (row: LifecycleRow, today: string): boolean => row.reviewBy < today;

/** `unknown` where the row is about some versions of this system and the browser does not tell which one it is on. */
export const onSystem = (row: LifecycleRow, { os }: Pick<Identity, 'os'>): 'yes' | 'no' | 'unknown' => {
  if (!row.os) return 'yes';
  if (row.os.name !== os.name) return 'no';
  if (os.version === null) return 'unknown';
  return row.os.versions.includes(os.version) ? 'yes' : 'no';
};

/** The row that says this computer's operating system gets no newer version of this family. */
export const lastForSystem = (rows: readonly LifecycleRow[], family: Family, { os }: Pick<Identity, 'os'>): LifecycleRow | null =>
  rowsFor(rows, family, 'last-for-os').find((row) => row.os !== undefined && onSystem(row, { os }) === 'yes') ?? null;

export const newestEsr = (rows: readonly LifecycleRow[]): number =>
  Math.max(0, ...rowsFor(rows, 'firefox', 'esr').map((row) => row.major ?? 0));

/** The highest major version that this browser can be brought to, whatever its maker releases: by its operating system, or by the ESR line it follows. */
export const ceiling = (identity: Identity, rows: readonly LifecycleRow[]): number => {
  const system = lastForSystem(rows, identity.family, identity)?.major ?? Number.POSITIVE_INFINITY;
  const line = identity.channel === 'esr' ? newestEsr(rows) : Number.POSITIVE_INFINITY;
  return Math.min(system, line);
};
