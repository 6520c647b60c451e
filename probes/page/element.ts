// A form's fields hide its own properties by their names (`<input name="attributes">`), and images those of the document, so both are
// read by the prototype's own methods.
const { getAttribute, getAttributeNames } = Element.prototype;
const compatMode = Object.getOwnPropertyDescriptor(Document.prototype, 'compatMode')?.get;

const characterSet = Object.getOwnPropertyDescriptor(Document.prototype, 'characterSet')?.get;

export const charsetOf = (document: Document): string => characterSet?.call(document) ?? '';

export const isQuirky = (document: Document): boolean => compatMode?.call(document) === 'BackCompat';

/** An attribute's text, empty where there is none. */
export const attribute = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';

export const attributeNames = (element: Element): string[] => getAttributeNames.call(element);

/** `input#save`: how a person finds the element. */
export function labelOf(element: Element, name: string): string {
  const id = attribute(element, 'id') || attribute(element, 'name');
  return (id ? `${name}#${id}` : name).slice(0, 90);
}
