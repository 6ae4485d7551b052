import {
  type Expression,
  ExpressionEvaluator,
  ExpressionFunctions,
  Options,
  ReturnType,
} from 'adaptive-expressions';
import { GlobalSettings, Template } from 'adaptivecards-templating';

/**
 * adaptivecards-templating 2.3.1 writes a missing field as a literal `${field}` and drops an element whose
 * `$when` is not true, whatever the reason: a missing field looks like a decision. So every `$when` is wrapped
 * in a function of ours that notes what it was given, and every missing field is noted where it is read.
 */
const WRAPPER = 'mhswWhen';

/** Faults of the expansion that is running; expansion is synchronous, so one list is enough. */
let faults: string[] = [];

GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
  faults.push(`${path} has no value`);
  return undefined as unknown as string;
};

function checkedWhen(condition: Expression, state: Parameters<Expression['tryEvaluate']>[0]): boolean {
  const options = new Options();
  options.nullSubstitution = (path) => {
    faults.push(`$when ${condition.toString()}: ${path} has no value`);
    return undefined;
  };
  const { value, error } = condition.tryEvaluate(state, options) as { value: unknown; error: unknown };
  if (error !== undefined || typeof value !== 'boolean') {
    faults.push(`$when ${condition.toString()} is not true or false`);
  }
  return value === true;
}

// The library looks functions up in this table only; it is typed read-only but is meant to be one table.
(ExpressionFunctions.standardFunctions as Map<string, ExpressionEvaluator>).set(
  WRAPPER,
  new ExpressionEvaluator(
    WRAPPER,
    (expression, state) => ({
      value: checkedWhen(expression.children[0] as Expression, state),
      error: undefined as unknown as string,
    }),
    ReturnType.Boolean,
  ),
);

/** The template with each `$when` wrapped; throws for a `$when` that is not one expression. */
function wrapWhens(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(wrapWhens);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key !== '$when') return [key, wrapWhens(value)];
      const inner = typeof value === 'string' ? /^\$\{([^{}]+)\}$/.exec(value)?.[1] : undefined;
      if (inner === undefined) throw new Error(`$when must be one expression, not ${JSON.stringify(value)}`);
      return [key, `\${${WRAPPER}(${inner})}`];
    }),
  );
}

/** A template made ready once; each call gives the expanded card and what was wrong with it. */
export function prepare(json: unknown): (data: unknown) => { expanded: unknown; faults: readonly string[] } {
  const template = new Template(wrapWhens(json));
  return (data) => {
    faults = [];
    const expanded: unknown = template.expand({ $root: data });
    return { expanded, faults };
  };
}
