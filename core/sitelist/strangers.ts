import type { SiteList, Stranger } from './list';
import { elements, whereOf, type XmlElement } from './xml';

/** What is read from below the root. */
export type Content = Pick<SiteList, 'entries' | 'cookies' | 'createdBy' | 'strangers'>;
export type Place = (offset: number) => { line: number };

export interface Strange {
  add: (node: XmlElement, what?: Stranger['what'], name?: string) => void;
  attributes: (node: XmlElement, known: readonly string[]) => void;
  children: (node: XmlElement, known: readonly string[]) => void;
}

/** Notes what the schema does not know. */
export function strangersInto(strangers: Stranger[], place: Place): Strange {
  const add: Strange['add'] = (node, what = 'element', name = node.name) => strangers.push({ what, name, ...whereOf(node, place) });
  return {
    add,
    attributes: (node, known) => {
      for (const name of Object.keys(node.attributes)) if (!known.includes(name)) add(node, 'attribute', name);
    },
    children: (node, known) => {
      const seen = new Set<string>();
      for (const child of elements(node)) {
        if (!known.includes(child.name)) add(child);
        else if (seen.has(child.name)) add(child, 'repeated');
        seen.add(child.name);
      }
    },
  };
}
