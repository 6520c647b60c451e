import type { Tool } from '../model/tool';

/** Small words of a sentence that say nothing about a tool. */
const small = new Set('a an and at for i in is me my of on or our the their to we with'.split(' '));

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}|['’]s\b|['’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Beginnings of words count, and so does a plural for its singular. */
const begins = (word: string, asked: string): boolean =>
  word.startsWith(asked) || (asked.length > 3 && asked.endsWith('s') && word.startsWith(asked.slice(0, -1)));

const fields: [weight: number, read: (tool: Tool) => string][] = [
  [8, (tool) => tool.name],
  [4, (tool) => tool.words.join(' ')],
  [2, (tool) => tool.purpose],
  [1, (tool) => tool.replaces ?? ''],
];

/**
 * The tools that a person may mean: every word that they typed begins a word of the tool's name, purpose, what it replaces or its search words,
 * in any order, case and accents aside. Best first; equal ones stay in the catalogue's order. Nothing typed finds all.
 */
export const search = (tools: readonly Tool[], query: string): Tool[] => {
  const typed = wordsOf(query);
  const telling = typed.filter((word) => !small.has(word));
  const asked = telling.length > 0 ? telling : typed;
  const ranked = tools.map((tool) => {
    const texts = fields.map(([weight, read]) => [weight, wordsOf(read(tool))] as const);
    const weights = asked.map((word) =>
      Math.max(0, ...texts.filter(([, words]) => words.some((each) => begins(each, word))).map(([w]) => w)),
    );
    return { tool, rank: weights.includes(0) ? 0 : 1 + weights.reduce((sum, weight) => sum + weight, 0) };
  });
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ tool }) => tool);
};
