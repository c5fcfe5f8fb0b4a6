/** What is asked again and again with the same few arguments, made once for each. */

interface Store<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** The function given, whose results are kept by its argument as long as the process lives: only for arguments of which a site holds few. */
export function remembered<Key, Value extends NonNullable<unknown>>(make: (key: Key) => Value): (key: Key) => Value {
  return keptIn(new Map(), make);
}

/** The same for objects: a result is kept as long as its object. */
export function rememberedOf<Key extends object, Value extends NonNullable<unknown>>(make: (key: Key) => Value): (key: Key) => Value {
  return keptIn(new WeakMap(), make);
}

function keptIn<Key, Value extends NonNullable<unknown>>(known: Store<Key, Value>, make: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
