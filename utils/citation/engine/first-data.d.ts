/** Style and language data that the build puts into the worker's script: scripts/lib/csl/worker-plugin.mjs. */
declare module 'virtual:first-csl-data' {
  /** JSON of a packed style or language by "style ID", "style ID for FACTS" or "locale TAG". */
  const data: Readonly<Record<string, string>>;
  export default data;
}
