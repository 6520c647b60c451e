/** The little of the extension API that tests call inside the extension's own pages. */
declare const chrome: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  runtime: { getManifest(): { version: string } };
};
