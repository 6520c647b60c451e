import type {
  AnyNode,
  BlockStatement,
  CatchClause,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  IfStatement,
  Statement,
  SwitchStatement,
  TryStatement,
  VariableDeclaration,
} from 'acorn';
import { findBranch, isForAllAlone, loseBranch, loseFunctions } from './branches';
import { findsAnotherWay, givesUp, hushes, leavesEmpty, leavesItToLink, onlyAsks, refuses, tells } from './catches';
import { isSentence, walkDead } from './dead';
import { refuse } from './farewell';
import { named, noticeLack } from './lacking';
import { type Ending, type Machine, note, Thrown } from './machine';
import { binary } from './operators';
import { branch, forget, setBinding, write } from './scope';
import { namesIn, rewrittenIn } from './tree';
import { isAll, nothing, type Scope, truth, unknown } from './value';

/**
 * Works out statements in order. What stands behind a certain end is dead. `after` tells whether anything follows this list in the
 * function, for a `catch` that does nothing and leaves it to what follows.
 */
export function execute(machine: Machine, body: readonly Statement[], scope: Scope, after: boolean): Ending {
  for (const [index, statement] of body.entries()) {
    // No more than is looked at: a copy of all for each of very many statements took minutes.
    const rest = looksAhead.has(statement.type) ? body.slice(index + 1, index + 1 + AHEAD) : [];
    const follows =
      after || (statement.type === 'TryStatement' && (rest.some((next) => !givesUp(next)) || leavesItToLink(statement.block.body, rest)));
    const ending =
      statement.type === 'IfStatement'
        ? choose(machine, statement, scope, (way) => run(machine, way, scope, follows), onlyRefuses(rest))
        : run(machine, statement, scope, follows);
    if (ending === 'on') continue;
    const refused = statement.type === 'IfStatement' && refuses(statement.consequent);
    const [next, last] = [body[index + 1], body.at(-1)];
    if (statement.type === 'IfStatement' && !statement.alternate && next && last && !letsGo(statement.consequent))
      loseBranch(machine, statement.test, { start: next.start, end: last.end });
    for (const next of body.slice(index + 1)) if (next.type !== 'FunctionDeclaration') walkDead(machine, next, refused);
    return ending;
  }
  return 'on';
}

/** A form goes its way. */
const letsGo = (statement: Statement): boolean => {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last?.type === 'ReturnStatement' && last.argument?.type === 'Literal' && last.argument.value === true;
};

const looksAhead = new Set(['TryStatement', 'IfStatement']);
const AHEAD = 30;

function run(machine: Machine, statement: Statement, scope: Scope, after: boolean): Ending {
  const value = (node: Parameters<Machine['evaluate']>[1]) => machine.evaluate(machine, node, scope);
  const inner = (body: Statement) => run(machine, body, scope, after);
  switch (statement.type) {
    case 'ExpressionStatement':
      value(statement.expression);
      return 'on';
    case 'BlockStatement':
      return execute(machine, statement.body, scope, after);
    case 'VariableDeclaration':
      declareVariables(machine, statement, scope);
      return 'on';
    case 'IfStatement':
      return choose(machine, statement, scope, inner);
    case 'ReturnStatement':
      machine.frame.returns.push(statement.argument ? value(statement.argument) : nothing);
      refuse(machine, statement);
      return 'ended';
    case 'ThrowStatement':
      value(statement.argument);
      refuse(machine, statement);
      machine.risky = true;
      return 'ended';
    case 'BreakStatement':
    case 'ContinueStatement':
      return 'broke';
    case 'TryStatement':
      return attempt(machine, statement, scope, after);
    case 'SwitchStatement':
      return decide(machine, statement, scope, after);
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
      return loop(machine, statement, scope, after);
    case 'LabeledStatement': {
      const ending = inner(statement.body);
      return ending === 'broke' ? 'on' : ending;
    }
    case 'WithStatement':
      value(statement.object);
      machine.risky = true;
      return inner(statement.body);
    case 'ClassDeclaration':
      value(statement);
      return 'on';
    default:
      return 'on';
  }
}

function declareVariables(machine: Machine, { declarations }: VariableDeclaration, scope: Scope): void {
  for (const { id, init } of declarations) {
    if (!init) continue;
    const work = () => machine.evaluate(machine, init, scope);
    const value = id.type === 'Identifier' ? named(machine, scope, id.name, work) : work();
    for (const name of namesIn(id)) write(machine, scope, name, id.type === 'Identifier' ? value : unknown);
  }
}

/** Whether what follows does no more than say that it does not work. */
const onlyRefuses = (rest: readonly Statement[]): boolean => rest.length > 0 && rest.length <= 3 && rest.some(tells) && rest.every(givesUp);

/** `refused`: what comes after, for those whom the test keeps out, only says that it does not work. */
function choose(machine: Machine, statement: IfStatement, scope: Scope, way: (body: Statement) => Ending, refused = false): Ending {
  const { test, consequent, alternate } = statement;
  const value = (node: AnyNode) => truth(machine.evaluate(machine, node, scope));
  noticeLack(machine, statement, scope, refused);
  const tested = machine.evaluate(machine, test, scope);
  const is = truth(tested);
  const no = () => (alternate ? way(alternate) : 'on');
  if (is === null) {
    const departures = machine.departures.length;
    const ending = branch(machine, [() => way(consequent), no]);
    // Whom the page asks whether to stay may stay.
    if (!alternate && asksPerson(test)) machine.departures.length = departures;
    return ending;
  }
  const dead = is ? alternate : consequent;
  const taken = is ? consequent : alternate;
  // Whoever is told no more than that it does not work has lost what the other way does.
  if (dead) walkDead(machine, dead, taken ? refuses(taken) : refused, true, taken ? isSentence(machine, taken) : false);
  const idle = !alternate || (alternate.type === 'IfStatement' && !alternate.alternate && value(alternate.test) === false);
  if (!is && idle && isAll(tested) && isForAllAlone(machine, consequent))
    note(machine, test, { does: 'ie-only', name: 'document.all', text: null });
  if (taken && taken.type !== 'IfStatement') findBranch(machine, test, taken);
  else if (dead && !taken) loseBranch(machine, test, dead, tested);
  if (dead) loseFunctions(machine, test, dead, scope);
  return is ? way(consequent) : no();
}

const asksPerson = (node: AnyNode): boolean =>
  node.type === 'UnaryExpression'
    ? asksPerson(node.argument)
    : node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'confirm';

function attempt(machine: Machine, { block, handler, finalizer }: TryStatement, scope: Scope, after: boolean): Ending {
  const before = machine.risky;
  machine.risky = false;
  const tried = handler ? tryOut(machine, block, handler, scope, after) : execute(machine, block.body, scope, after);
  const risky = machine.risky;
  machine.risky ||= before;
  let ending: Ending = tried === 'threw' ? 'on' : tried;
  if (handler && risky) {
    forget(machine, scope, rewrittenIn(block));
    for (const name of handler.param ? namesIn(handler.param) : []) {
      const binding = scope.names.get(name);
      if (binding) setBinding(machine, binding, unknown);
    }
    const caught = () => execute(machine, handler.body.body, scope, after);
    ending = tried === 'threw' ? caught() : branch(machine, [caught, () => tried]);
  } else if (handler) walkDead(machine, handler.body);
  const last = finalizer ? execute(machine, finalizer.body, scope, after) : 'on';
  return last === 'on' ? ending : last;
}

function tryOut(machine: Machine, block: BlockStatement, handler: CatchClause, scope: Scope, after: boolean): Ending | 'threw' {
  const { trying, frame, script } = machine;
  const depth = machine.guards.length;
  const caught = machine.catches.length;
  machine.trying = machine.doubts;
  const isWay = findsAnotherWay(handler, after) || onlyAsks(block.body, handler);
  machine.guards.push(isWay && leavesEmpty(handler) ? 'empty' : isWay);
  machine.catches.push(hushes(handler) ? 'hushed' : 'told');
  try {
    return execute(machine, block.body, scope, after);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    machine.frame = frame;
    machine.script = script;
    return 'threw';
  } finally {
    machine.guards.length = depth;
    machine.catches.length = caught;
    machine.trying = trying;
  }
}

function decide(machine: Machine, { discriminant, cases }: SwitchStatement, scope: Scope, after: boolean): Ending {
  const subject = machine.evaluate(machine, discriminant, scope);
  const matches = cases.map(({ test }) => (test ? truth(binary('===', subject, machine.evaluate(machine, test, scope))) : null));
  const certain = matches.indexOf(true);
  const ways: (() => Ending)[] = [];
  for (const [index, { test, consequent }] of cases.entries()) {
    const dead = matches[index] === false || (certain !== -1 && index !== certain && (!test || index > certain));
    if (dead) for (const statement of consequent) walkDead(machine, statement);
    else ways.push(() => (execute(machine, consequent, scope, after) === 'ended' ? 'ended' : 'on'));
  }
  if (certain === -1 || ways.length !== 1) ways.push(() => 'on');
  return branch(machine, ways);
}

type Loop = Extract<Statement, { type: 'WhileStatement' | 'DoWhileStatement' }> | ForStatement | ForInStatement | ForOfStatement;

/** A loop is worked out once, with nothing known of what it changes. */
function loop(machine: Machine, statement: Loop, scope: Scope, after: boolean): Ending {
  const value = (node: Parameters<Machine['evaluate']>[1]) => machine.evaluate(machine, node, scope);
  if (statement.type === 'ForStatement' && statement.init) {
    if (statement.init.type === 'VariableDeclaration') declareVariables(machine, statement.init, scope);
    else value(statement.init);
  }
  forget(machine, scope, rewrittenIn(statement));
  if (statement.type === 'ForInStatement' || statement.type === 'ForOfStatement') value(statement.right);
  const test = 'test' in statement && statement.test ? truth(value(statement.test)) : statement.type === 'ForStatement' ? true : null;
  if (test === false && statement.type !== 'DoWhileStatement') {
    walkDead(machine, statement.body);
    return 'on';
  }
  const once = (): Ending => {
    const ending = run(machine, statement.body, scope, after);
    if (statement.type === 'ForStatement' && statement.update) value(statement.update);
    return ending === 'ended' ? 'ended' : 'on';
  };
  return branch(machine, [once, () => 'on']);
}
