/** A version of the extension that browsers may fetch, and the oldest browser for it. */
export interface Offer {
  id: string;
  version: string;
  address: string;
  oldest: string;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Chromium's update manifest: https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux#update_manifest */
export const updatesXml = ({ id, version, address, oldest }: Offer): string => `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${escaped(id)}">
    <updatecheck codebase="${escaped(address)}" version="${escaped(version)}" prodversionmin="${escaped(oldest)}"/>
  </app>
</gupdate>
`;

/**
 * Firefox's update manifest: https://extensionworkshop.com/documentation/manage/updating-your-extension/. No hash: the address is encrypted,
 * and a package that Mozilla has signed may stand in the place of ours.
 */
export const updatesJson = ({ id, version, address, oldest }: Offer): string => {
  const update = { version, update_link: address, applications: { gecko: { strict_min_version: oldest } } };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
};
