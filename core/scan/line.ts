import type { ScanLine, ScannedPage } from '../model/scan';

/** A page as one line for other programs. */
export const lineOf = ({ url, verdict, ms }: ScannedPage): ScanLine => ({
  url,
  verdict: verdict.is,
  findings: verdict.findings.map(({ rule, strength, where }) => ({ rule, strength, where })),
  ms,
});
