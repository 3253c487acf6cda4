/**
 * The value that `make` gives, made when it is first asked for and kept. Loading the plugin makes nothing that only some notes,
 * messages or invitations need, so that the app starts as fast with it as without.
 */
export function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}
