interface ImportMetaEnv {
  /** Folder of the search index of this build, with slashes at both ends; empty in development. */
  readonly SEARCH_INDEX: string;
}
