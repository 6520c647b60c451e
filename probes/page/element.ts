// A form's fields hide its own properties by their names (`<input name="attributes">`), and images those of the document, so both are
// read by the prototype's own methods.
const { getAttribute, getAttributeNames, checkVisibility } = Element.prototype;
const compatMode = Object.getOwnPropertyDescriptor(Document.prototype, 'compatMode')?.get;

const characterSet = Object.getOwnPropertyDescriptor(Document.prototype, 'characterSet')?.get;

export const charsetOf = (document: Document): string => characterSet?.call(document) ?? '';

export const isQuirky = (document: Document): boolean => compatMode?.call(document) === 'BackCompat';

/** An attribute's text, empty where there is none. */
export const attribute = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';

export const attributeNames = (element: Element): string[] => getAttributeNames.call(element);

/** Whether a person can see it, as far as styles say. In a frame that is not shown itself nothing would be. */
export const isShown = (element: Element): boolean => innerWidth === 0 || checkVisibility.call(element, { checkVisibilityCSS: true });

/** `input#save`: how a person finds the element. */
export function labelOf(element: Element, name: string): string {
  const id = attribute(element, 'id') || attribute(element, 'name');
  return (id ? `${name}#${id}` : name).slice(0, 90);
}
