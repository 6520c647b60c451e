import { encode } from './encoding';
import type { SiteList } from './list';

/** The bytes of a list's file: those it was read from where nothing was changed. */
export const write = (list: SiteList): Uint8Array => encode(list.text, list.form);
