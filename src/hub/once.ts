/**
 * Works something out once for each thing, by a name that nothing else has. Pages are bundled, and know by it what was worked
 * out by whoever has them made.
 */
export const oncePer =
	<Of extends object, Value>(name: string, make: (of: Of) => Value): ((of: Of) => Value) =>
	(of) => {
		globalThis.laurelsKnown ??= new WeakMap();
		const known = globalThis.laurelsKnown.get(of) ?? new Map<string, unknown>();
		globalThis.laurelsKnown.set(of, known);
		if (!known.has(name)) known.set(name, make(of));
		return known.get(name) as Value;
	};

declare global {
	var laurelsKnown: WeakMap<object, Map<string, unknown>> | undefined;
}
