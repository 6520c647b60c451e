/** What a guide names that must be there: links, commands with their flags, and paths. Read from its text; nothing is looked up here. */

/** Text without fenced blocks, and the fenced blocks by their language. */
export function partsOf(guide: string): { prose: string; blocks: { language: string; text: string }[] } {
  const blocks: { language: string; text: string }[] = [];
  const prose = guide.replace(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm, (_, language: string, text: string) => {
    blocks.push({ language, text });
    return '';
  });
  return { prose, blocks };
}

/** Where the links and pictures of a guide lead that stay within the repository: path and heading, either of which may be empty. */
export function linksIn(guide: string): { path: string; heading: string }[] {
  const targets = [...partsOf(guide).prose.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', heading = ''] = target.split('#');
      return { path, heading };
    });
}

/** The name of each heading in a link, as GitHub makes it. */
export const headingsIn = (guide: string): string[] =>
  [...partsOf(guide).prose.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

/** Code that stands in a sentence. */
export const codeIn = (guide: string): string[] => [...partsOf(guide).prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** Each command line of a guide, from its blocks and its sentences: comments and what belongs to the shell are gone. */
export function commandLinesIn(guide: string): string[] {
  const { blocks } = partsOf(guide);
  const shell = blocks
    .filter(({ language }) => ['sh', 'powershell', ''].includes(language))
    .map(({ text }) => text.replace(/\\\n\s*/g, ' '));
  const lines = [...shell.flatMap((text) => text.split('\n')), ...codeIn(guide)];
  return lines.flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(/&&|\|\||;|[|>](?=\s)/)).map((line) => line.trim());
}

/** The words behind a program's name in a command line, or null where the line is another program's. */
export function behind(line: string, ...program: string[]): string[] | null {
  const words = line.split(/\s+/);
  const at = words.findIndex((_, start) => program.every((word, more) => words[start + more] === word));
  return at < 0 ? null : words.slice(at + program.length);
}

export const flagsIn = (words: readonly string[]): string[] => words.flatMap((word) => /^(--[a-z-]+)/.exec(word)?.[1] ?? []);
