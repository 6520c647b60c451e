import type { PageFacts } from '../core/model/evidence';
import type { Policy } from '../core/model/policy';
import type { StyleFact, Styles } from '../core/model/style-facts';
import { onIntranet } from '../core/policy/match';
import { componentDoes, readSheet, type Sheet } from '../core/style';
import type { FetchText } from './scripts';

export type StyleReader = (facts: PageFacts, address: string) => Promise<Styles>;

const MOST_SHEETS = 30;
const MOST_FACTS = 100;
const MOST_FILES = 10;
/** As many names as a page script sends at most: there may be more, so any rule may apply. */
const ALL_NAMES = 1500;

const resolve = (address: string, base: string): string => (URL.canParse(address, base) ? new URL(address, base).href : '');

/** Reads a frame's style sheets: the text in the document, linked and imported ones of the same intranet, and the behaviours they name. */
export function styleReader(policy: () => Policy, fetch: FetchText): StyleReader {
  return async (facts, address) => {
    const names = facts.names.length < ALL_NAMES ? new Set(facts.names) : null;
    const found: StyleFact[] = [];
    const notLookedAt: Styles['notLookedAt'] = [];
    const known = new Set<string>();
    const leave = (source: string, why: Styles['notLookedAt'][number]['why']) => {
      if (notLookedAt.length < 50) notLookedAt.push({ source, why });
    };

    async function linked(source: string): Promise<void> {
      if (!/^https?:/.test(source) || known.has(source)) return;
      known.add(source);
      if (known.size > MOST_SHEETS) return leave(source, 'too-many');
      // A behaviour works only from the page's own server, so what other hosts' sheets say of one is nothing.
      if (!onIntranet(policy(), source)) return;
      const text = await fetch(source, facts.document.charset);
      if (text === null || text === 'too-large') return leave(source, text ?? 'not-fetched');
      await read({ source, text, inline: false }, source);
    }

    async function read(sheet: Sheet, base: string): Promise<void> {
      const { facts: said, imports } = readSheet(sheet, names);
      found.push(...said.slice(0, MOST_FACTS - found.length));
      await Promise.all(imports.map((imported) => linked(resolve(imported, base))));
    }

    await Promise.all(
      facts.styles.map(({ label, inline, href, text }) => {
        if (text !== null) return read({ source: label, text, inline }, address);
        return href === null ? leave(label, 'too-large') : linked(resolve(href, address));
      }),
    );
    return { facts: await withFiles(found, address, facts.document.charset), notLookedAt };
  };

  /** Adds what each behaviour's file does. Internet Explorer looks for it from the page, not from the style sheet. */
  async function withFiles(facts: StyleFact[], address: string, charset: string): Promise<StyleFact[]> {
    const files = [...new Set(facts.filter(({ does, value }) => does === 'behavior' && !value.startsWith('#')).map(({ value }) => value))];
    const read = new Map(
      await Promise.all(
        files.slice(0, MOST_FILES).map(async (file): Promise<[string, StyleFact['file']]> => {
          const source = resolve(file, address);
          const text = /^https?:/.test(source) && onIntranet(policy(), source) ? await fetch(source, charset) : null;
          return [file, text === null ? null : componentDoes(text)];
        }),
      ),
    );
    return facts.map((fact) => ({ ...fact, file: fact.does === 'behavior' ? (read.get(fact.value) ?? null) : null }));
  }
}
