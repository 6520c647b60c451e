// Reads what Vitest and Playwright report, into one way of counting.
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Counted
 * @property {number} passed
 * @property {{ name: string, why: string }[]} failed
 * @property {{ name: string, why: string }[]} skipped
 */

/**
 * @param {string} file Vitest's JSON report
 * @returns {Counted | null} null where there is no report: the run did not come to its end
 */
export function fromVitest(file) {
  const report = read(file);
  if (!report) return null;
  const counted = nothing();
  for (const suite of report.testResults) {
    if (suite.status === 'failed' && suite.assertionResults.length === 0) counted.failed.push({ name: suite.name, why: suite.message });
    for (const { fullName, status, failureMessages = [] } of suite.assertionResults) {
      if (status === 'passed') counted.passed++;
      else if (status === 'failed') counted.failed.push({ name: fullName, why: failureMessages[0] ?? '' });
      else counted.skipped.push({ name: fullName, why: `marked ${status} in the code` });
    }
  }
  return counted;
}

/**
 * @param {string} file Playwright's JSON report
 * @returns {Counted | null} null where there is no report
 */
export function fromPlaywright(file) {
  const report = read(file);
  if (!report) return null;
  const counted = nothing();
  for (const { message = '' } of report.errors ?? []) counted.failed.push({ name: 'browser tests', why: message });
  for (const spec of specsOf(report)) {
    const name = `${spec.file}: ${spec.title}`;
    for (const { status, annotations, results } of spec.tests) {
      if (status === 'expected') counted.passed++;
      else if (status === 'skipped') {
        const reason = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
        counted.skipped.push({ name, why: reason ?? 'no reason given, or an earlier test of its file failed' });
      } else counted.failed.push({ name, why: results.at(-1)?.error?.message ?? status });
    }
  }
  return counted;
}

const nothing = () => ({ passed: 0, failed: [], skipped: [] });

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** Suites hold suites. @returns {any[]} */
const specsOf = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsOf)];
