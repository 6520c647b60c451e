declare module 'crx3' {
  /** Packs the files beside the given manifest. */
  export default function crx3(
    files: string[],
    options: { keyPath: string; crxPath: string; zipPath?: string },
  ): Promise<{ appId: string }>;
}
