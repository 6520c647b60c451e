// What WXT would generate into .wxt, as far as we use it: the tree type-checks on a fresh clone without a build.
interface ImportMetaEnv {
  readonly CHROME: boolean;
  readonly FIREFOX: boolean;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}
