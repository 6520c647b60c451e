/** The little of the extension API that tests call inside the extension's own pages. */
declare const chrome: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  runtime: { getManifest(): { version: string }; sendMessage<Reply>(message: unknown): Promise<Reply> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches?: string[] }[]> };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> };
    session: { set(items: Record<string, unknown>): Promise<void> };
  };
};
