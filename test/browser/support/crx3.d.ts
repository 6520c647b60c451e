declare module 'crx3' {
  /** Packs the files beside the given manifest, or signs what is packed already. */
  export default function crx3(
    files: string[] | NodeJS.ReadableStream,
    options: { keyPath: string; crxPath: string; zipPath?: string },
  ): Promise<{ appId: string }>;
}
