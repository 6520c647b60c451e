import { pageAddress } from '../sitelist/address';

/** What is no page, by the end of its name. */
const files =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|gz|7z|exe|msi|cab|iso|png|jpe?g|gif|ico|bmp|svg|tiff?|mp[34]|avi|wmv|mov|wav|swf|css|js|xml|json|txt|rtf|msg|eml|vsdx?|mdb)$/i;
/** A link that would end the session, or change something: a scan only looks. */
const acts =
  /(?:log|sign)[-_]?(?:out|off)|abmeld|logoff|deconnexion|(?:^|[/?&=_-])(?:delete|remove|unsubscribe|loeschen|supprimer)(?:[/?&=_.-]|$)/i;

/** The links of a page that a scan may follow: pages of the same host, none that signs out or takes something away. */
export function followed(links: readonly string[], from: string): string[] {
  const home = pageAddress(from);
  return links.filter((link) => {
    const page = pageAddress(link);
    if (!home || !page || page.scheme === 'file' || page.host !== home.host || page.port !== home.port) return false;
    return !files.test(page.path) && !acts.test(page.path + page.rest);
  });
}
