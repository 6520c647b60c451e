import type { Answer, Period } from '../../core/model/answer';
import type { BackupContent } from '../../core/model/backup';
import type { FactsOutcome, ScanFacts, SystemFacts } from '../../core/model/scan-facts';
import type { Breakdown, Count, PublishedTable } from '../../core/model/table';

/** What became of an answer: counted now, counted before under the same nonce, or its period is published already. */
export type Outcome = 'counted' | 'replayed' | 'closed';

/** Which published tables; what is left out does not narrow. */
export interface Which {
  period?: Period;
  question?: string;
  by?: Breakdown;
}

/**
 * What the collector keeps, whatever the database: counters, nonces apart from them and without payload, published tables; and apart from
 * all these, facts about pages. No row is kept of any answer. Every method is one transaction, and throws when the database does.
 */
export interface Store {
  /** Counts each answer once. When this returns, what it says is on the disk. Outcomes stand in the order of the answers. */
  add(answers: readonly Answer[]): Promise<Outcome[]>;
  counts(period: Period): Promise<Count[]>;
  /** Periods that have counters and so wait for publication, oldest first. */
  waiting(): Promise<Period[]>;
  /** Keeps the tables that `make` makes from a period's counters, and deletes these counters. False where the period is published already. */
  publish(period: Period, make: (counts: Count[]) => PublishedTable[]): Promise<boolean>;
  /** Published periods, newest first. */
  published(): Promise<Period[]>;
  /** Published tables by period, and in the order in which they were made. */
  tables(which: Which): Promise<PublishedTable[]>;
  /** Nonces kept for periods that `keep` does not want any more are deleted. */
  forgetNonces(keep: (period: Period) => boolean): Promise<void>;
  /** Keeps what a scan found, once: of each system in place of what an earlier scan, or one of the same day, found there. */
  keepFacts(facts: ScanFacts): Promise<FactsOutcome>;
  /** What is kept of each system's pages, in the order of their ids. */
  facts(): Promise<SystemFacts[]>;
  /** Keeps what a back-up holds, all of it; false, and nothing is kept, where the database has anything in it already. */
  restore(content: BackupContent): Promise<boolean>;
  /** Throws where the database cannot be read. */
  check(): Promise<void>;
  close(): Promise<void>;
}
