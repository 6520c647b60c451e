import type { AnyNode, CatchClause, Statement } from 'acorn';
import { childrenOf, isFunction } from './tree';

const says = /^(?:alert|confirm|write|writeln|showMessage|showError|msgbox|close|replace)$/i;
const shown = /^(?:innerHTML|innerText|textContent|status|href|location|display|visibility)$/;

/**
 * Whether a `catch` finds another way when what it guards is not there. One that only returns, tells the person or throws again gives
 * up; an empty one has found a way if something follows it.
 */
export function findsAnotherWay({ body }: CatchClause, somethingFollows: boolean): boolean {
  const acts = body.body.filter((statement) => !isTrivial(statement));
  if (body.body.some(letsGoOn)) return true;
  if (acts.length === 0) return somethingFollows && !body.body.some((statement) => statement.type === 'ReturnStatement');
  return acts.some((statement) => !isNews(statement));
}

/** Whether a `catch` keeps it to itself that something is not there. */
export const hushes = ({ body }: CatchClause): boolean => body.body.every(hasNothing);

/** Whether all that a `catch` does is to leave names without a value. */
export const leavesEmpty = (handler: CatchClause): boolean => handler.body.body.length > 0 && hushes(handler);

/** `request = null`: what was wanted is not there. */
const hasNothing = (statement: Statement): boolean =>
  statement.type === 'ExpressionStatement' &&
  statement.expression.type === 'AssignmentExpression' &&
  statement.expression.right.type === 'Literal' &&
  !statement.expression.right.value;

/** A handler that gives back `true` leaves it to the link or form. */
const letsGoOn = (statement: Statement): boolean =>
  statement.type === 'ReturnStatement' && statement.argument?.type === 'Literal' && statement.argument.value === true;

/** Whether a `try` that keeps the link from being followed where it succeeds is followed by leaving it to the link. */
export const leavesItToLink = (block: readonly Statement[], rest: readonly Statement[]): boolean =>
  rest.some(letsGoOn) && block.some(keepsFromLink);

const keepsFromLink = (node: AnyNode): boolean =>
  node.type === 'ReturnStatement'
    ? node.argument?.type === 'Literal' && node.argument.value === false
    : !isFunction(node) && childrenOf(node).some(keepsFromLink);

/** Whether a statement does no more than leave, or say that it does not work. */
export const givesUp = (statement: Statement): boolean => isTrivial(statement) || isNews(statement);

/** A list or an object with nothing in it. */
const isBlank = (value: AnyNode): boolean =>
  (value.type === 'ArrayExpression' && value.elements.length === 0) || (value.type === 'ObjectExpression' && value.properties.length === 0);

/** Leaves, or does nothing that a person could notice. */
export function isTrivial(statement: Statement): boolean {
  switch (statement.type) {
    case 'EmptyStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return true;
    case 'ReturnStatement': {
      const value = statement.argument;
      return !value || ['Literal', 'Identifier', 'UnaryExpression'].includes(value.type) || isBlank(value);
    }
    default:
      return false;
  }
}

/** Whether a `try` only asks for something, and it and its `catch` give back the answer. */
export function onlyAsks(block: readonly Statement[], { body }: CatchClause): boolean {
  const [answer] = body.body;
  const isAnswer = body.body.length === 1 && answer?.type === 'ReturnStatement' && answer.argument?.type === 'Literal';
  const [first, second] = block;
  if (isAnswer && block.length === 1 && first?.type === 'ReturnStatement') return isYesOrNo(first.argument);
  if (!isAnswer || block.length !== 2 || second?.type !== 'ReturnStatement' || second.argument?.type !== 'Literal') return false;
  if (first?.type === 'ExpressionStatement')
    return first.expression.type === 'NewExpression' || first.expression.type === 'AssignmentExpression';
  return first?.type === 'VariableDeclaration' && first.declarations.every(({ init }) => init?.type === 'NewExpression');
}

/** Whether something is there, and not what it is: `!!new ActiveXObject("…")`, `new ActiveXObject("…") != null`. */
const isYesOrNo = (node: AnyNode | null | undefined): boolean =>
  (node?.type === 'UnaryExpression' && node.operator === '!') ||
  (node?.type === 'BinaryExpression' && node.left.type === 'NewExpression' && /^[!=]==?$/.test(node.operator));

/** What pages call the page for the unwelcome, or tell them. */
export const sorry =
  /unsupp|not_?supp|browser|upgrade|ie_?only|no_?ie|incompat|sorry|wrong|error|denied|requi|need|navegador|navigateur|explorer|msie/i;
/** Where they send people to get what is missing. */
const asks = /active_?x|install|setup|download|plug-?in|help|hilfe|aide|ayuda|anleitung/i;

/** A way to the same by an address of its own. */
function leadsOn(node: AnyNode, to: AnyNode): boolean {
  const address = to.type === 'Literal' ? String(to.value) : to.type === 'Identifier' ? to.name : null;
  return /^(?:href|location)$/.test(nameOf(node)) && address !== null && !sorry.test(address) && !asks.test(address);
}

/** Bad news and no more: a message, a changed status line, an error thrown on. */
export function isNews(statement: Statement): boolean {
  if (statement.type === 'ThrowStatement') return true;
  if (statement.type === 'BlockStatement')
    return statement.body.some(isNews) && statement.body.every((inner) => isTrivial(inner) || isNews(inner));
  if (statement.type === 'IfStatement') {
    return isNews(statement.consequent) && (!statement.alternate || isNews(statement.alternate));
  }
  if (statement.type !== 'ExpressionStatement') return false;
  const { expression } = statement;
  if (expression.type === 'CallExpression')
    return says.test(nameOf(expression.callee)) || (expression.arguments.length <= 2 && expression.arguments.some(isSentence));
  if (expression.type !== 'AssignmentExpression' || holdsWork(expression.right)) return false;
  return shown.test(nameOf(expression.left)) && !leadsOn(expression.left, expression.right);
}

/** Words for a person, perhaps with an error's own among them. */
const isSentence = (node: AnyNode): boolean => /\p{L}+\W+\p{L}+\W/u.test(`${wordsOf(node)} `);
const wordsOf = (node: AnyNode): string => {
  if (node.type === 'BinaryExpression') return `${wordsOf(node.left)} ${wordsOf(node.right)}`;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
};

/** A statement that tells the person something, whatever else it does not do. */
export const tells = (statement: Statement): boolean =>
  statement.type === 'ExpressionStatement' &&
  refuses(statement) &&
  (statement.expression.type !== 'AssignmentExpression' || isSentence(statement.expression.right));

/** A statement that only says that something does not work here, and leads nowhere else. */
export const refuses = (statement: Statement): boolean => isNews(statement) && !leads(statement);

const leads = (node: AnyNode): boolean =>
  (node.type === 'AssignmentExpression' && /^(?:href|location)$/.test(nameOf(node.left))) ||
  (node.type === 'CallExpression' && /^(?:replace|assign|open)$/.test(nameOf(node.callee))) ||
  childrenOf(node).some(leads);

const nameOf = (node: AnyNode): string => {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : '';
};

const holdsWork = (node: AnyNode): boolean =>
  node.type === 'NewExpression' || node.type === 'CallExpression' || (!isFunction(node) && childrenOf(node).some(holdsWork));
