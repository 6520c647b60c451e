/**
 * The layout of the database, as the steps by which it came about: step n makes version n out of version n - 1. A step that has been released
 * is never changed; a new layout is a new step at the end.
 *
 * Databases from before versions were written down hold what steps 1 and 2 make, or the first part of it: they say `IF NOT EXISTS`, so
 * that they finish what is there. Later steps need not.
 */
export const steps: readonly (readonly string[])[] = [
  [
    `CREATE TABLE IF NOT EXISTS counters (
       period VARCHAR, question VARCHAR, subject VARCHAR, answer VARCHAR, cohort VARCHAR, family VARCHAR, band VARCHAR, n INTEGER NOT NULL,
       PRIMARY KEY (period, question, subject, answer, cohort, family, band))`,
    'CREATE TABLE IF NOT EXISTS nonces (period VARCHAR, nonce UUID, PRIMARY KEY (period, nonce))',
    `CREATE TABLE IF NOT EXISTS published (
       period VARCHAR, place INTEGER, question VARCHAR, subject VARCHAR, breakdown VARCHAR, rows VARCHAR, PRIMARY KEY (period, place))`,
  ],
  // Facts about pages, in tables of their own: no statement names one of these beside one of the answers'.
  [
    'CREATE TABLE IF NOT EXISTS scans (scan UUID PRIMARY KEY)',
    'CREATE TABLE IF NOT EXISTS page_facts (system VARCHAR PRIMARY KEY, day VARCHAR NOT NULL, places VARCHAR NOT NULL)',
  ],
];
