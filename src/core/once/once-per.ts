/**
 * The work done once for each thing that it is asked about. Beyond so many things everything is forgotten at once, which costs less than
 * to find out what was asked about last, and seldom happens.
 */
export function oncePer<K, T>(most: number, work: (key: K) => T): (key: K) => T {
	const known = new Map<K, { readonly answer: T }>();
	return (key) => {
		const before = known.get(key);
		if (before) return before.answer;
		if (known.size >= most) known.clear();
		const answer = work(key);
		known.set(key, { answer });
		return answer;
	};
}
