import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { rules } from '../../core/rules';
import { ruleAdvice } from '../../core/words/rule-advice';
import { ruleWords } from '../../core/words/rules';
import { makeRule } from '../../scripts/new-rule';
import { owed } from './owed';

it('owes nothing: each rule is listed once and has its words, table, pages and doc', () => {
  expect(owed('.')).toEqual([]);
});

it('has ids that are each used once, and words that fit a popup', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(ruleWords).sort()).toEqual([...ids].sort());
  expect(Object.keys(ruleAdvice).sort()).toEqual([...ids].sort());
  for (const { title, staff } of Object.values(ruleWords)) {
    expect(title.length).toBeLessThan(40);
    expect(staff).toMatch(/^[A-Z][^.]*\.$/);
  }
});

describe('a clone with a new rule', () => {
  let clone = '';
  const copy = () => {
    clone = mkdtempSync(join(tmpdir(), 'footbridge-rule-'));
    for (const path of ['core/rules', 'core/words', 'docs/rules', 'test/pages', 'test/core/rules'])
      cpSync(path, join(clone, path), { recursive: true });
  };
  afterEach(() => rmSync(clone, { recursive: true, force: true }));

  it('is told, file by file, what is left to do', () => {
    copy();
    const made = makeRule('quirks-only', clone);
    const told = owed(clone);
    expect(told).toContain('core/rules/index.ts: import quirks-only and list it once, in its place in the order.');
    expect(told).toContain("core/words/rules.ts: add words for 'quirks-only': title, staff.");
    expect(told).toContain("core/words/rule-advice.ts: add words for 'quirks-only': owner, it.");
    for (const path of made) expect(told).toContain(`${path}: write what stands as WRITE-ME.`);
  });

  it('is told of a missing page, and of a file that is no rule', () => {
    copy();
    rmSync(join(clone, 'test/pages/flash/healthy.html'));
    writeFileSync(join(clone, 'core/rules/helpers.js'), '');
    mkdirSync(join(clone, 'core/rules/rows'), { recursive: true });
    writeFileSync(join(clone, 'core/rules/rows/judges.ts'), 'export const judges = () => true;');
    expect(owed(clone)).toEqual([
      'core/rules/helpers.js: move it; only rules and their list live in core/rules.',
      'core/rules/rows/judges.ts: leave data alone there; what decides belongs to a rule.',
      'test/pages/flash/healthy.html: add it; "npm run new:rule" shows what it looks like.',
    ]);
  });

  it('never has a rule written over, nor one with an id that is no slug', () => {
    copy();
    expect(() => makeRule('flash', clone)).toThrow('core/rules/flash.ts is there already');
    expect(() => makeRule('No Flash!', clone)).toThrow('is no id');
    expect(owed(clone)).toEqual([]);
  });
});
