import * as v from 'valibot';
import { SystemFacts } from './scan-facts';
import { PublishedTable } from './table';
import { Day } from './text';

/**
 * What a back-up holds: what anyone who may open the collector's pages can read there, and nothing else. Neither counters nor nonces have a place
 * in it (docs/decisions/0154).
 */
export interface BackupContent {
  tables: PublishedTable[];
  facts: SystemFacts[];
}

/** The lines of a back-up: the head, one for each published table and each system's pages, and the end, with the SHA-256 of all before it. */
export const BackupHead = v.strictObject({ footbridge: v.literal('back-up'), v: v.number(), day: Day });
export const BackupLine = v.union([v.strictObject({ table: PublishedTable }), v.strictObject({ facts: SystemFacts })]);
export const BackupEnd = v.strictObject({ end: v.strictObject({ sha256: v.string() }) });
export const BACKUP_VERSION = 1;
