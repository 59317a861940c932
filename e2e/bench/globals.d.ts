interface Window {
  /** What a benchmark saw of the import in this page. */
  importSeen?: { took?: string; durableMs?: number; longestTaskMs: number };
  /** Another search engine, while it is measured. */
  searchPeer?: Worker;
}
