import type { AnyNode, FunctionDeclaration, Pattern } from 'acorn';
import type { FunctionNode } from './value';

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string';

/** The nodes directly below a node, in the order of the text. Every walk goes through here: a loop takes a fifth of what `flatMap` does. */
export function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  for (const value of Object.values(node) as unknown[]) {
    if (isNode(value)) children.push(value);
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) children.push(item);
  }
  return children;
}

export const isFunction = (node: AnyNode): node is FunctionNode =>
  node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';

/** The names that a pattern binds or assigns. */
export function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []));
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => namesIn(property.type === 'RestElement' ? property.argument : property.value));
    default:
      return [];
  }
}

/** What a function (or a program) declares and assigns; blocks are taken as part of their function. */
export interface Shape {
  declares: Set<string>;
  functions: FunctionDeclaration[];
  /** Names that its inner functions assign, each with those that do so. */
  assigned: Map<string, FunctionNode[]>;
  /** Names of outer scopes that it assigns itself. */
  assigns: Set<string>;
  inner: FunctionNode[];
}

const shapes = new WeakMap<AnyNode, Shape>();

/** The shape of a function or program; worked out once. */
export function shapeOf(owner: AnyNode): Shape {
  const made = shapes.get(owner);
  if (made) return made;
  const shape: Shape = { declares: new Set(), functions: [], assigned: new Map(), assigns: new Set(), inner: [] };
  if (isFunction(owner)) for (const param of owner.params) for (const name of namesIn(param)) shape.declares.add(name);
  const below = childrenOf(owner);
  for (let node = below.pop(); node; node = below.pop()) {
    collect(node, shape);
    if (!isFunction(node)) below.push(...childrenOf(node));
  }
  shape.functions.sort((a, b) => a.start - b.start);
  for (const name of shape.declares) shape.assigns.delete(name);
  for (const inner of shape.inner) {
    const { assigned, assigns, declares } = shapeOf(inner);
    for (const name of assigns) writersOf(shape, name).push(inner);
    for (const [name, writers] of assigned) if (!declares.has(name)) for (const writer of writers) writersOf(shape, name).push(writer);
  }
  shapes.set(owner, shape);
  return shape;
}

function writersOf({ assigned }: Shape, name: string): FunctionNode[] {
  const writers = assigned.get(name) ?? [];
  assigned.set(name, writers);
  return writers;
}

function collect(node: AnyNode, shape: Shape): void {
  if (isFunction(node)) {
    shape.inner.push(node);
    if (node.type !== 'FunctionDeclaration') return;
    shape.declares.add(node.id.name);
    shape.functions.push(node);
    return;
  }
  switch (node.type) {
    case 'VariableDeclarator':
      for (const name of namesIn(node.id)) shape.declares.add(name);
      return;
    case 'ClassDeclaration':
      if (node.id) shape.declares.add(node.id.name);
      return;
    case 'CatchClause':
      if (node.param) for (const name of namesIn(node.param)) shape.declares.add(name);
      return;
    case 'ImportDeclaration':
      for (const { local } of node.specifiers) shape.declares.add(local.name);
      return;
    default:
      for (const name of assignedBy(node)) shape.assigns.add(name);
  }
}

function assignedBy(node: AnyNode): string[] {
  if (node.type === 'AssignmentExpression') return namesIn(node.left);
  if (node.type === 'UpdateExpression') return node.argument.type === 'Identifier' ? [node.argument.name] : [];
  if (node.type === 'ForInStatement' || node.type === 'ForOfStatement')
    return node.left.type === 'VariableDeclaration' ? [] : namesIn(node.left);
  return [];
}

const rewrites = new WeakMap<AnyNode, Set<string>>();

/** Every name that something below this node assigns or declares anew: what a loop or an interrupted block leaves in doubt. */
export function rewrittenIn(root: AnyNode): Set<string> {
  const made = rewrites.get(root);
  if (made) return made;
  const names = new Set<string>();
  const below = [root];
  for (let node = below.pop(); node; node = below.pop()) {
    for (const name of node.type === 'VariableDeclarator' ? namesIn(node.id) : assignedBy(node)) names.add(name);
    below.push(...childrenOf(node));
  }
  rewrites.set(root, names);
  return names;
}
