declare module 'addons-linter' {
  interface Complaint {
    code: string;
  }
  const linter: {
    createInstance(options: { config: object; runAsBinary: boolean }): {
      run(): Promise<{ errors: Complaint[]; warnings: Complaint[]; notices: Complaint[] }>;
    };
  };
  export default linter;
}
