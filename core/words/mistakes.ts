/** What a schema found wrong with a value: the parts of its issue that say what was wanted, and what stood there. */
export interface Mistake {
  type: string;
  input: unknown;
  expected: string | null;
  received: string;
  message: string;
  requirement?: unknown;
}

const SHOWN = 40;

/** A value as a person would say it, a long text cut short. */
function said(value: unknown): string {
  if (typeof value === 'string') return value.length > SHOWN ? `the text "${value.slice(0, SHOWN)}…"` : `the text "${value}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (Array.isArray(value)) return 'a list';
  return value === null ? 'null' : 'an object';
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with named fields',
  strict_object: 'an object with named fields',
  record: 'an object with named fields',
  variant: 'an object with named fields',
  union: 'in one of the forms that docs/policy.md shows',
};

/** `("edge" | "none")` as `edge or none`. */
const choices = (expected: string) =>
  expected
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll('"', '')
    .split(' | ')
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');

const length = (input: unknown) => (typeof input === 'string' || Array.isArray(input) ? input.length : 0);
const counted = (input: unknown, n: unknown) => `${n} ${Array.isArray(input) ? 'entries' : 'characters'}`;

/** What must be otherwise, as a sentence without its beginning and full stop; a type of mistake without words keeps the schema's own message. */
export function mistakeWords({ type, input, expected, received, message, requirement }: Mistake): string {
  if (expected === 'never') return 'is no field that Footbridge knows';
  if (received === 'undefined') return type === 'variant' ? `must be ${choices(expected ?? '')}, and is missing` : 'is missing';
  switch (type) {
    case 'max_length':
      return `must have at most ${counted(input, requirement)}, and has ${length(input)}`;
    case 'min_length':
      return 'must not be empty';
    case 'min_value':
      return `must be ${requirement} or more, and is ${said(input)}`;
    case 'max_value':
      return `must be ${requirement} or less, and is ${said(input)}`;
    case 'integer':
      return `must be a whole number, and is ${said(input)}`;
    case 'iso_date':
      return `must be a day such as 2027-03-31, and is ${said(input)}`;
    case 'starts_with':
      return `must begin with ${requirement}, and is ${said(input)}`;
    case 'picklist':
    case 'literal':
      return `must be ${choices(expected ?? '')}, and is ${said(input)}`;
    case 'variant':
      if (expected !== 'Object') return `must be ${choices(expected ?? '')}, and is ${said(input)}`;
  }
  return kinds[type] ? `must be ${kinds[type]}, and is ${said(input)}` : message;
}
