/** One of those that read a vault: a module in `vault-readers/`, run once in a fresh process. */
export interface VaultReader {
	/** All that is done once the module is loaded, with the paths of all notes for those that do not look for them. */
	readVault(vault: string, paths: readonly string[]): unknown;
}
