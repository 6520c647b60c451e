import { type AnyNode, parse } from 'acorn';

const isNode = (value: unknown): value is AnyNode => typeof value === 'object' && value !== null && 'type' in value;

const nameOf = (node: AnyNode): string =>
  node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? nameOf(node.property) : '';

function wrongIn(node: AnyNode): string | null {
  if (node.type === 'ImportExpression' && !(node.source.type === 'Literal' && /^\.{0,2}\//.test(String(node.source.value))))
    return 'imports what is not named in the package';
  if (node.type === 'ImportDeclaration' && !/^\.{0,2}\//.test(String(node.source.value))) return `imports ${node.source.value}`;
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const name = nameOf(node.callee);
  if (['eval', 'Function', 'importScripts', 'execScript'].includes(name)) return `calls ${name}`;
  const [first] = node.arguments;
  const text = first?.type === 'Literal' ? typeof first.value === 'string' : first?.type === 'TemplateLiteral';
  return /^set(?:Timeout|Interval)$/.test(name) && text ? `gives a text to ${name}` : null;
}

/** Where a script runs text as code, or loads code that is not in its package; what it does, each once. */
export function remoteCode(script: string): string[] {
  const found = new Set<string>();
  const left: AnyNode[] = [parse(script, { ecmaVersion: 'latest', sourceType: 'module' })];
  for (let node = left.pop(); node; node = left.pop()) {
    const wrong = wrongIn(node);
    if (wrong) found.add(wrong);
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) left.push(child);
  }
  return [...found];
}

/** The scripts that a page of the extension has in itself or from elsewhere than its package. */
export const scriptsFromElsewhere = (page: string): string[] =>
  [...page.matchAll(/<script\b([^>]*)>([^<]*)/gi)].flatMap(([tag, attributes = '', inside = '']) =>
    inside.trim() === '' && /\ssrc="\/(?!\/)/.test(attributes) ? [] : [tag],
  );
