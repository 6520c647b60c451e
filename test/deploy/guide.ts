/** A block of commands that stands in a guide, as it stands. */
export interface Block {
  /** The heading it stands under. */
  step: string;
  commands: string;
  /** What the guide says a reader then sees, line by line; `…` is whatever stands there. */
  seen: string[];
}

const fence = /^```(?<kind>sh run|text)\n(?<text>[\s\S]*?)^```$/gm;

/** The blocks of a guide that a test runs, in order: those whose fence says `sh run`. A `text` block that comes next is what they print. */
export function blocksIn(guide: string): Block[] {
  const blocks: Block[] = [];
  for (const section of guide.split(/^(?=#{2,3} )/m)) {
    const step = /^#{2,3} (.*)$/m.exec(section)?.[1] ?? '';
    for (const { groups } of section.matchAll(fence)) {
      const { kind, text = '' } = groups ?? {};
      const last = blocks.at(-1);
      if (kind === 'sh run') blocks.push({ step, commands: text, seen: [] });
      else if (last?.step === step) last.seen.push(...text.trimEnd().split('\n'));
    }
  }
  return blocks;
}

/** Lines that a reader was promised and does not see, in this order, among all that was printed. */
export function missing(seen: readonly string[], said: string): string[] {
  const lines = said.split('\n');
  return seen.filter((promised) => {
    const pattern = new RegExp(`^\\s*${promised.trim().split('…').map(literally).join('.*')}\\s*$`);
    const at = lines.findIndex((line) => pattern.test(line));
    if (at >= 0) lines.splice(0, at + 1);
    return at < 0;
  });
}

const literally = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
