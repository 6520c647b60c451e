import { type Action, type Reader, readSiteList } from '../../../core/sitelist';

export const listOf = (text: string) => {
  const { list } = readSiteList(text);
  if (!list) throw new Error('the test list does not read');
  return list;
};
/** `host/path = value`, one a line; without a value the site is self-closed. */
const sites = (lines: string) =>
  listOf(
    `<site-list version="1">${lines
      .trim()
      .split('\n')
      .map((line) => {
        const [url = '', value = ''] = line.trim().split(' = ');
        return value ? `<site url="${url}"><open-in>${value}</open-in></site>` : `<site url="${url}"/>`;
      })
      .join('\n')}</site-list>`,
  );

export const council = sites(`
  contoso.com = IE11
  contoso.com/travel = MSEdge
  info.contoso.com = None
  fabrikam.com:8080 = IE11
  fabrikam.com:443/Secure = IE11
  fabrikam.com = MSEdge
  relecloud.com
  config.example = Configurable
  adatum.com/About/ = IE11
  adatum.com/about/us/team = MSEdge
  10.122.34.99:8080 = IE11
  [2001:db8::1]:8080 = IE11
  same.example = IE11
  same.example = MSEdge
  SAME.example/ = None
  trail.example. = IE11
  https://scheme.example = IE11
  *.wild.example = IE11
  query.example/?a=b = IE11
  intranet = IE11
  odd.example = Wherever`);

export const special = sites(`
  * = IE11
  !inverted.example = IE11
  /local = IE11
  //slashes.example/a = IE11
  Http://Case.Example/B = IE11
  http://port.example:80/c = IE11
  port.example:80/d = IE11
  chrome.example = Chrome
  .dot.example = IE11
  long.example/path = IE11`);

export const tie = sites('a.example = IE11\nb.example = IE11');

export const all = sites(`
  * = IE11
  grey.example
  ab = None
  b.example = IE11
  b.example/12 = None`);

export const rules = listOf(`<rules version="1">
  <emie>
    <domain exclude="false">www.cpandl.com</domain>
    <domain exclude="true">relecloud.com<path exclude="false">/about</path></domain>
    <domain exclude="false" forceCompatView="true">fabrikam.com<path exclude="true">/products</path></domain>
    <domain doNotTransition="true">adatum.com<path doNotTransition="false">/old</path></domain>
  </emie>
  <docMode><domain>contoso.com<path docMode="7">/travel<path>/ignored</path></path></domain></docMode>
</rules>`);

/** A fact, an address, the entry that decides and what it does; no entry, no action. */
export type Row = [fact: string, url: string, entry: string | null, action?: Action];

/** What each reader does, by the sources that `docs/sitelist.md` names. */
export const tables: { list: typeof council; reader: Reader; rows: Row[] }[] = [
  {
    list: council,
    reader: 'edge',
    rows: [
      ['domain, over http', 'http://contoso.com/', 'contoso.com', 'ie-mode'],
      ['no protocol: https, too', 'https://contoso.com/', 'contoso.com', 'ie-mode'],
      ['no protocol: not file', 'file://contoso.com/', null],
      ['no page: another scheme', 'ftp://contoso.com/', null],
      ['case of the host', 'https://CONTOSO.com/', 'contoso.com', 'ie-mode'],
      ['sub-domains inherit (v.1 guidance)', 'https://test.contoso.com/', 'contoso.com', 'ie-mode'],
      ['a deep sub-domain', 'https://a.b.c.contoso.com/x', 'contoso.com', 'ie-mode'],
      ['a label boundary', 'https://notcontoso.com/', null],
      ['the domain in front of another', 'https://contoso.com.evil.example/', null],
      ['the domain as user name', 'https://contoso.com@evil.example/', null],
      ['the domain in a path', 'https://evil.example/contoso.com', null],
      ['a sub-domain has its own entry', 'https://info.contoso.com/', 'info.contoso.com', 'neutral'],
      ['below that sub-domain', 'https://x.info.contoso.com/', 'info.contoso.com', 'neutral'],
      ['sub-domain before path of the domain', 'https://info.contoso.com/travel', 'info.contoso.com', 'neutral'],
      ['longest path', 'https://contoso.com/travel', 'contoso.com/travel', 'edge'],
      ['below the path', 'https://contoso.com/travel/2026', 'contoso.com/travel', 'edge'],
      ['path is a prefix', 'https://contoso.com/travelling', 'contoso.com/travel', 'edge'],
      ['path of a sub-domain', 'https://test.contoso.com/travel', 'contoso.com/travel', 'edge'],
      ['case of the path', 'https://contoso.com/TRAVEL/Map', 'contoso.com/travel', 'edge'],
      ['another path', 'https://contoso.com/tr', 'contoso.com', 'ie-mode'],
      ['query ignored', 'https://contoso.com/?x=/travel', 'contoso.com', 'ie-mode'],
      ['query after the path ignored', 'https://contoso.com/travel?year=2026', 'contoso.com/travel', 'edge'],
      ['fragment ignored', 'https://contoso.com/#/travel', 'contoso.com', 'ie-mode'],
      ['user name in the address', 'https://me:pw@contoso.com/', 'contoso.com', 'ie-mode'],
      ['no port written: any port', 'https://contoso.com:8443/', 'contoso.com', 'ie-mode'],
      ['port written', 'http://fabrikam.com:8080/', 'fabrikam.com:8080', 'ie-mode'],
      ['port written, below', 'http://a.fabrikam.com:8080/x', 'fabrikam.com:8080', 'ie-mode'],
      ['another port', 'http://fabrikam.com:8081/', 'fabrikam.com', 'edge'],
      ["the scheme's own port", 'https://fabrikam.com/secure', 'fabrikam.com:443/Secure', 'ie-mode'],
      ['the same port on http', 'http://fabrikam.com/secure', 'fabrikam.com', 'edge'],
      ["the scheme's own port, written", 'https://fabrikam.com:443/secure/x', 'fabrikam.com:443/Secure', 'ie-mode'],
      ['self-closed is none', 'https://relecloud.com/', 'relecloud.com', 'neutral'],
      ['configurable', 'https://config.example/a', 'config.example', 'configurable'],
      ['unknown value is none', 'https://odd.example/a', 'odd.example', 'neutral'],
      ['trailing slash of a path', 'https://adatum.com/about/x', 'adatum.com/About/', 'ie-mode'],
      ['trailing slash: not the path without it', 'https://adatum.com/about', null],
      ['the longer path later in the list', 'https://adatum.com/about/us/team', 'adatum.com/about/us/team', 'edge'],
      ['IPv4 with a port', 'http://10.122.34.99:8080/x', '10.122.34.99:8080', 'ie-mode'],
      ['IPv4 on another port', 'http://10.122.34.99/x', null],
      ['IPv6 with a port', 'http://[2001:db8::1]:8080/x', '[2001:db8::1]:8080', 'ie-mode'],
      ['duplicates: the first wins', 'https://same.example/', 'same.example', 'ie-mode'],
      ['duplicates: whatever the case or closing slash', 'https://same.example/x', 'same.example', 'ie-mode'],
      ['a closing dot', 'https://trail.example./', 'trail.example.', 'ie-mode'],
      ['a closing dot of the entry alone', 'https://trail.example/', 'trail.example.', 'ie-mode'],
      ['an entry with a protocol applies to nothing', 'https://scheme.example/', null],
      ['an entry with a wildcard applies to nothing', 'https://a.wild.example/', null],
      ['an entry with a query applies to nothing', 'https://query.example/?a=b', null],
      ['a host of one label', 'http://intranet/hr', 'intranet', 'ie-mode'],
      ['a host of one label, as top domain', 'http://x.intranet/hr', 'intranet', 'ie-mode'],
      ['nothing', '', null],
      ['rubbish', 'https://', null],
    ],
  },
  {
    list: council,
    reader: 'chrome-default',
    rows: [
      ['bare host', 'https://contoso.com/', 'contoso.com', 'other-browser'],
      ['bare host is a substring of the host', 'https://notcontoso.com/', 'contoso.com', 'other-browser'],
      ['substring in front of another domain', 'https://contoso.com.evil.example/', 'contoso.com', 'other-browser'],
      ['substring of the host alone, not of the path', 'https://other.test/contoso.com', null],
      ['not of the query', 'https://other.test/?contoso.com', null],
      ['not of the user name', 'https://contoso.com@other.test/', null],
      ['case of the host', 'https://SUB.Contoso.COM/', 'contoso.com', 'other-browser'],
      ['MSEdge goes to the other browser', 'https://contoso.com/travel', 'contoso.com/travel', 'other-browser'],
      ['path: case counts', 'https://contoso.com/Travel', 'contoso.com', 'other-browser'],
      ['path is a prefix', 'https://contoso.com/travelling', 'contoso.com/travel', 'other-browser'],
      ['path with a query behind', 'https://contoso.com/travel?x', 'contoso.com/travel', 'other-browser'],
      ['path: the host in full', 'https://test.contoso.com/travel', 'contoso.com', 'other-browser'],
      ['path: right behind the scheme', 'https://evil.test/contoso.com/travel', null],
      ['None is inverted, and longer', 'https://info.contoso.com/', 'info.contoso.com', 'stay'],
      ['inverted matches as substring', 'https://myinfo.contoso.com.test/', 'info.contoso.com', 'stay'],
      ['longest wins over sub-domain', 'https://info.contoso.com/travel', 'info.contoso.com', 'stay'],
      ['host and port', 'http://fabrikam.com:8080/', 'fabrikam.com:8080', 'other-browser'],
      ['port is a substring, too', 'http://fabrikam.com:80801/', 'fabrikam.com:8080', 'other-browser'],
      ['port not written', 'http://fabrikam.com:8081/', 'fabrikam.com', 'other-browser'],
      ["the scheme's own port is not in the address", 'https://fabrikam.com/Secure', 'fabrikam.com', 'other-browser'],
      ['self-closed is inverted', 'https://relecloud.com/', 'relecloud.com', 'stay'],
      ['Configurable goes', 'https://config.example/', 'config.example', 'other-browser'],
      ['an unknown value goes', 'https://odd.example/', 'odd.example', 'other-browser'],
      ['path: capitals of the rule', 'https://adatum.com/About/', 'adatum.com/About/', 'other-browser'],
      ['path: other capitals', 'https://adatum.com/about/', null],
      ['port tried removed', 'https://adatum.com:8443/About/x', 'adatum.com/About/', 'other-browser'],
      ['IPv6', 'http://[2001:db8::1]:8080/', '[2001:db8::1]:8080', 'other-browser'],
      ['longest, with its !', 'https://same.example/', 'SAME.example/', 'stay'],
      ['tie of length: the first of the bare ones', 'https://xsame.example/', 'same.example', 'other-browser'],
      ['scheme written', 'https://scheme.example/x', 'https://scheme.example', 'other-browser'],
      ['scheme written: not the other', 'http://scheme.example/x', null],
      ['scheme written: not below', 'https://a.scheme.example/x', null],
      ['a wildcard within is a letter', 'https://a.wild.example/', null],
      ['a query counts', 'https://query.example/?a=b&c', 'query.example/?a=b', 'other-browser'],
      ['another query', 'https://query.example/?a=c', null],
      ['one label is a substring of many hosts', 'https://my-intranet-news.example/', 'intranet', 'other-browser'],
      ['file: host', 'file://intranet/share/x.htm', 'intranet', 'other-browser'],
      ['only http, https and file', 'ftp://contoso.com/', null],
    ],
  },
  {
    list: tie,
    reader: 'chrome-default',
    rows: [['tie of length: the first', 'https://a.example.b.example/', 'a.example', 'other-browser']],
  },
  {
    list: special,
    reader: 'chrome-default',
    rows: [
      ['* alone is everything', 'https://anything.test/', '*', 'other-browser'],
      ['a ! in the entry inverts', 'https://inverted.example/', '!inverted.example', 'stay'],
      ['a single slash: right behind file://', 'file:///local/x.htm', '/local', 'other-browser'],
      ['a single slash: no path of hosts', 'https://any.test/local', '*', 'other-browser'],
      ['two slashes', 'http://slashes.example/a/b', '//slashes.example/a', 'other-browser'],
      ['scheme and host in lower case, path as it is', 'http://case.example/B', 'Http://Case.Example/B', 'other-browser'],
      ['scheme and host in lower case, other path', 'http://case.example/b', '*', 'other-browser'],
      ["the written scheme's own port is dropped", 'http://port.example/c', 'http://port.example:80/c', 'other-browser'],
      ['without a scheme :80 is kept', 'http://port.example/d', '*', 'other-browser'],
      ['Chrome in open-in goes, too', 'https://chrome.example/', 'chrome.example', 'other-browser'],
      ['a leading dot is a letter', 'https://a.dot.example/', '.dot.example', 'other-browser'],
      ['a leading dot: not the domain', 'https://dot.example/', '*', 'other-browser'],
    ],
  },
  {
    list: special,
    reader: 'chrome-ie-mode',
    rows: [
      ['* alone is everything', 'https://anything.test/', '*', 'other-browser'],
      ['a ! in the entry inverts', 'https://a.inverted.example/', '!inverted.example', 'stay'],
      ['one leading slash is dropped', 'https://local/', '/local', 'other-browser'],
      ['scheme only if written', 'https://case.example/b', '*', 'other-browser'],
      ['scheme written, path in any case', 'http://case.example/b', 'Http://Case.Example/B', 'other-browser'],
      [':80 without a scheme is that of http', 'https://port.example:9/d', 'port.example:80/d', 'other-browser'],
      ['Chrome in open-in stays', 'https://chrome.example/', 'chrome.example', 'stay'],
      ['a leading dot: below', 'https://a.dot.example/', '.dot.example', 'other-browser'],
      ['a leading dot: not the domain', 'https://dot.example/', '*', 'other-browser'],
    ],
  },
  {
    list: council,
    reader: 'chrome-ie-mode',
    rows: [
      ['domain', 'https://contoso.com/', 'contoso.com', 'other-browser'],
      ['suffix at a label boundary', 'https://a.contoso.com/', 'contoso.com', 'other-browser'],
      ['no substring', 'https://notcontoso.com/', null],
      ['not in front', 'https://contoso.com.evil.example/', null],
      ['user name dropped', 'https://me@contoso.com/', 'contoso.com', 'other-browser'],
      ['MSEdge stays in Chrome', 'https://contoso.com/travel', 'contoso.com/travel', 'stay'],
      ['path in any case', 'https://contoso.com/TRAVEL', 'contoso.com/travel', 'stay'],
      ['path is a prefix', 'https://contoso.com/travelling', 'contoso.com/travel', 'stay'],
      ['path of a sub-domain', 'https://a.contoso.com/travel', 'contoso.com/travel', 'stay'],
      ['query of the address ignored', 'https://contoso.com/?/travel', 'contoso.com', 'other-browser'],
      ['None is neutral, and longer', 'https://info.contoso.com/', 'info.contoso.com', 'neutral'],
      ['length decides, not the sub-domain', 'https://info.contoso.com/travel', 'contoso.com/travel', 'stay'],
      ['neutral alone: nothing to decide', 'https://relecloud.com/', null],
      ['Configurable is neutral', 'https://config.example/', null],
      ['unknown value is neutral', 'https://odd.example/', null],
      ['port written', 'http://fabrikam.com:8080/', 'fabrikam.com:8080', 'other-browser'],
      ['another port', 'http://fabrikam.com:8081/', 'fabrikam.com', 'stay'],
      [':443 without a scheme never meets https', 'https://fabrikam.com/secure', 'fabrikam.com', 'stay'],
      ['no port written: any', 'https://contoso.com:8443/', 'contoso.com', 'other-browser'],
      ['closing slash counts', 'https://adatum.com/about', null],
      ['capitals of the rule do not', 'https://adatum.com/about/x', 'adatum.com/About/', 'other-browser'],
      ['duplicates: longest, with its !', 'https://same.example/', 'same.example', 'stay'],
      ['scheme written', 'https://a.scheme.example/x', 'https://scheme.example', 'other-browser'],
      ['scheme written: not the other', 'http://scheme.example/x', null],
      ['query of the rule dropped', 'https://query.example/?z', 'query.example/?a=b', 'other-browser'],
      ['a wildcard within is a letter', 'https://a.wild.example/', null],
      ['IPv4', 'http://10.122.34.99:8080/', '10.122.34.99:8080', 'other-browser'],
      ['IPv6', 'http://[2001:db8::1]:8080/', '[2001:db8::1]:8080', 'other-browser'],
      ['a closing dot of the address', 'https://contoso.com./', 'contoso.com', 'other-browser'],
      ['file: host', 'file://contoso.com/x', 'contoso.com', 'other-browser'],
      ['only http, https and file', 'about:blank', null],
    ],
  },
  {
    list: all,
    reader: 'chrome-ie-mode',
    rows: [
      ['a * yields to any neutral', 'https://grey.example/', 'grey.example', 'neutral'],
      ['a * yields to a neutral as short', 'https://ab/', 'ab', 'neutral'],
      ['a longer neutral wins', 'https://b.example/123', 'b.example/12', 'neutral'],
      ['a shorter neutral does not', 'https://b.example/1', 'b.example', 'other-browser'],
    ],
  },
  { list: rules, reader: 'edge', rows: [['IE mode does not support v.1', 'https://www.cpandl.com/', null]] },
  {
    list: rules,
    reader: 'chrome-default',
    rows: [
      ['domain', 'https://www.cpandl.com/', 'www.cpandl.com', 'other-browser'],
      ['excluded domain', 'https://relecloud.com/', null],
      ['path below an excluded domain', 'https://relecloud.com/about/us', 'relecloud.com/about', 'other-browser'],
      ['excluded path: its domain is left', 'https://fabrikam.com/products', 'fabrikam.com', 'other-browser'],
      ['doNotTransition is inverted', 'https://adatum.com/', 'adatum.com', 'stay'],
      ['a longer path goes', 'https://adatum.com/old', 'adatum.com/old', 'other-browser'],
      ['docMode section counts, too', 'https://contoso.com/x', 'contoso.com', 'other-browser'],
      ['a path below a path is ignored', 'https://contoso.com/travel/ignored', 'contoso.com/travel', 'other-browser'],
    ],
  },
  {
    list: rules,
    reader: 'chrome-ie-mode',
    rows: [
      ['doNotTransition is neutral', 'https://adatum.com/', null],
      ['a path that goes', 'https://adatum.com/old', 'adatum.com/old', 'other-browser'],
      ['excluded path: its domain is left', 'https://fabrikam.com/products', 'fabrikam.com', 'other-browser'],
    ],
  },
];
