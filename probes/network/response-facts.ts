import type { ResponseFacts } from '../../core/model/evidence';

const MOST = 200;

/** What the headers of a page's answer say of how to show it. Where a header comes twice, the first one counts; each is cut to 200 characters. */
export function responseFacts(headers: readonly { name: string; value?: string | undefined }[]): ResponseFacts {
  const value = (name: string) => (headers.find((header) => header.name.toLowerCase() === name)?.value ?? '').slice(0, MOST);
  return { contentType: value('content-type'), uaCompatible: value('x-ua-compatible') };
}
