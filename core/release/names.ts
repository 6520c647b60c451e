/** What the files are called that a web server hands to browsers. */
export const names = {
  updatesXml: 'updates.xml',
  updatesJson: 'updates.json',
  crx: (version: string) => `footbridge-${version}.crx`,
  xpi: (version: string) => `footbridge-${version}.xpi`,
};
