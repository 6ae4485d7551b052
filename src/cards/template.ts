import {
  type Expression,
  ExpressionEvaluator,
  ExpressionFunctions,
  ExpressionType,
  ReturnType,
} from 'adaptive-expressions';
import { Template } from 'adaptivecards-templating';

/**
 * adaptivecards-templating 2.3.1 writes a missing field as a literal `${field}`, or takes it as false where an
 * operator reads it, and drops an element whose `$when` is not true, whatever the reason: a slip looks like a
 * decision. So every expression is wrapped in a function of ours that notes what it was given.
 */
const VALUE = 'guideValue';
const WHEN = 'guideWhen';

type State = Parameters<Expression['tryEvaluate']>[0];

/** Faults of the expansion that is running; expansion is synchronous, so one list is enough. */
let faults: string[] = [];

const isField = (expression: Expression): boolean => expression.type === (ExpressionType.Accessor as string);

/** Notes each field in the expression that has no value. */
function noteMissing(expression: Expression, state: State): void {
  if (!isField(expression)) {
    for (const child of expression.children) noteMissing(child, state);
    return;
  }
  const value = expression.tryEvaluate(state).value as unknown;
  if (value === undefined || value === null) faults.push(`${expression.toString()} has no value`);
}

function evaluate(expression: Expression, state: State): unknown {
  if (!isField(expression)) noteMissing(expression, state);
  const { value, error } = expression.tryEvaluate(state) as { value: unknown; error: unknown };
  if (error !== undefined) faults.push(`${expression.toString()}: ${String(error)}`);
  else if (value === undefined || value === null) faults.push(`${expression.toString()} has no value`);
  return value;
}

function evaluateWhen(expression: Expression, state: State): boolean {
  const value = evaluate(expression, state);
  if (typeof value !== 'boolean') faults.push(`$when ${expression.toString()} is not true or false`);
  return value === true;
}

function register(name: string, run: (expression: Expression, state: State) => unknown): void {
  const evaluator = new ExpressionEvaluator(
    name,
    (call, state) => ({
      value: run(call.children[0] as Expression, state),
      error: undefined as unknown as string,
    }),
    ReturnType.Object,
  );
  // The library looks functions up in this table only; it is typed read-only.
  (ExpressionFunctions.standardFunctions as Map<string, ExpressionEvaluator>).set(name, evaluator);
}

register(VALUE, evaluate);
register(WHEN, evaluateWhen);

/** The template with each expression wrapped; throws for one that can't be told apart from its surroundings. */
function wrap(node: unknown, key: string): unknown {
  if (Array.isArray(node)) return node.map((item) => wrap(item, key));
  if (typeof node === 'object' && node !== null) {
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, wrap(value, name)]));
  }
  if (key === '$when' && !(typeof node === 'string' && /^\$\{[^{}]+\}$/.test(node))) {
    throw new Error(`$when must be one expression, not ${JSON.stringify(node)}`);
  }
  if (typeof node !== 'string') return node;
  const wrapped = node.replace(/\$\{([^{}]+)\}/g, `\${${key === '$when' ? WHEN : VALUE}($1)}`);
  if (wrapped.split('${').length !== wrapped.split(/\$\{guide\w+\(/).length)
    throw new Error(`can't be read: ${node}`);
  return wrapped;
}

/** A template made ready once; each call gives the expanded card and what was wrong with it. */
export function prepare(json: unknown): (data: unknown) => { expanded: unknown; faults: readonly string[] } {
  const template = new Template(wrap(json, ''));
  return (data) => {
    faults = [];
    const expanded: unknown = template.expand({ $root: data });
    return { expanded, faults };
  };
}
