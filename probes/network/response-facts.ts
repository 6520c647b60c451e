import type { ResponseFacts } from '../../core/model/evidence';

const MOST = 200;

/**
 * What the headers of a page's answer say of how to show it. Where a header comes twice, the first one counts, but of the policies for
 * content each; each is cut to what the model keeps.
 */
export function responseFacts(headers: readonly { name: string; value?: string | undefined }[]): ResponseFacts {
  const values = (name: string) => headers.filter((header) => header.name.toLowerCase() === name).map(({ value }) => value ?? '');
  const value = (name: string) => (values(name)[0] ?? '').slice(0, MOST);
  const policies = values('content-security-policy').flatMap((policy) => policy.split(/[;,]/).map((part) => part.trim()));
  return {
    contentType: value('content-type'),
    uaCompatible: value('x-ua-compatible'),
    framing: framing(policies, value('x-frame-options')).slice(0, 300),
    upgrades:
      policies.some((part) => /^upgrade-insecure-requests$/i.test(part)) || /max-age=["']?[1-9]/i.test(value('strict-transport-security')),
  };
}

/** `frame-ancestors` goes before `X-Frame-Options`, of which the values that browsers no longer know (`ALLOW-FROM`) count as none. */
function framing(policies: readonly string[], option: string): string {
  const ancestors = policies.map((part) => /^frame-ancestors\s+(.*)$/is.exec(part)?.[1]).find((found) => found !== undefined);
  if (ancestors !== undefined) return ancestors.replaceAll("'", '').toLowerCase();
  if (/^\s*deny\s*$/i.test(option)) return 'none';
  return /^\s*sameorigin\s*$/i.test(option) ? 'self' : '';
}
