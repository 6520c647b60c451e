/** A block of commands that stands in a guide, as it stands. */
export interface Block {
  /** The heading it stands under. */
  step: string;
  commands: string;
  /** What the guide says a reader then sees, line by line; `…` is whatever stands there. */
  seen: RegExp[];
}

const fence = /^```(?<kind>sh run|text)\n(?<text>[\s\S]*?)^```$/gm;

/**
 * The blocks of a guide that a test runs, in order: those whose fence says `sh run`. A `text` block that comes next, with nothing but words
 * between them, is what they print.
 */
export function blocksIn(guide: string): Block[] {
  const blocks: Block[] = [];
  for (const section of guide.split(/^(?=#{2,3} )/m)) {
    const step = /^#{2,3} (.*)$/m.exec(section)?.[1] ?? '';
    for (const { groups } of section.matchAll(fence)) {
      const { kind, text = '' } = groups ?? {};
      const last = blocks.at(-1);
      if (kind === 'sh run') blocks.push({ step, commands: text, seen: [] });
      else if (last?.step === step) last.seen.push(...text.trimEnd().split('\n').map(lineLike));
    }
  }
  return blocks;
}

const lineLike = (line: string) => new RegExp(`^\\s*${line.trim().split('…').map(escaped).join('.*')}\\s*$`, 'm');
const escaped = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
