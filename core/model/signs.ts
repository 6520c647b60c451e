/** What a browser tells an extension about itself, as it was told; `null` where this browser has no such question. */
export interface BrowserSigns {
  userAgent: string;
  /** Brands with full versions, from the user-agent client hints (Chromium). */
  brands: { brand: string; version: string }[] | null;
  /** Operating system from the client hints; its version is Chromium's own numbering. */
  platform: { name: string; version: string } | null;
  /** `runtime.getBrowserInfo` (Firefox). */
  browserInfo: { name: string; vendor: string; version: string } | null;
  /** `os` of `runtime.getPlatformInfo`. */
  os: string | null;
}
