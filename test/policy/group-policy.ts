import type { Registry, RegistryValue } from '../../core/policy/formats/registry';
import { childrenOf, rootOf } from '../../core/policy/formats/xml';

type Element = ReturnType<typeof rootOf>;

const inside = (element: Element, ...names: string[]): Element[] =>
  names.reduce<Element[]>((found, name) => found.flatMap((each) => childrenOf(each).filter((child) => child.name === name)), [element]);
const number = (element: Element, name: string, otherwise: number) => Number(element.attributes[name] ?? otherwise);

/**
 * What the editor of Group Policy writes when an administrator types these texts into a template's boxes, by the rules of ADMX alone
 * (Microsoft, "Group Policy ADMX Syntax Reference Guide"): a list and a text of many lines take one entry a line. Throws where a box
 * would not take what is typed.
 */
export function typeIn(template: string, typed: Record<string, string>): Registry {
  const registry = new Map();
  const put = (key: string, name: string, value: RegistryValue) => registry.set(key, (registry.get(key) ?? new Map()).set(name, value));
  for (const policy of inside(rootOf(template), 'policies', 'policy')) {
    const text = typed[policy.attributes.name ?? ''];
    if (text === undefined) continue;
    for (const element of childrenOf(inside(policy, 'elements')[0] as Element)) {
      const key = element.attributes.key ?? policy.attributes.key ?? '';
      const name = element.attributes.valueName ?? '';
      const refuse = (why: string) => {
        throw new Error(`${element.attributes.id}: the box takes no ${why}`);
      };
      const longest = number(element, 'maxLength', 1023);
      const lines = text.split('\n');
      if (element.name === 'decimal') {
        const value = Number(text);
        if (!(value >= number(element, 'minValue', 0) && value <= number(element, 'maxValue', 9999))) refuse(`number ${text}`);
        put(key, name, { type: 'REG_DWORD', data: value });
      } else if (element.name === 'text') {
        if (lines.length > 1 || text.length > longest) refuse(`text of ${text.length} characters in ${lines.length} lines`);
        put(key, name, { type: 'REG_SZ', data: text });
      } else if (element.name === 'multiText') {
        if (lines.some((line) => line.length > longest)) refuse('line as long as that');
        put(key, name, { type: 'REG_MULTI_SZ', data: lines });
      } else if (element.name === 'enum') {
        const values = inside(element, 'item', 'value', 'string').map((value) => value.text);
        if (!values.includes(text)) refuse(`choice ${text}`);
        put(key, name, { type: 'REG_SZ', data: text });
      } else if (element.name === 'list') {
        // With a prefix, also an empty one, values are named by it and their number; without any, by themselves.
        lines.forEach((line, at) => {
          put(key, element.attributes.valuePrefix === undefined ? line : `${element.attributes.valuePrefix}${at + 1}`, {
            type: 'REG_SZ',
            data: line,
          });
        });
      } else refuse(`element ${element.name}`);
    }
  }
  return registry;
}
