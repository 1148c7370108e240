// The classes of the library, reflected from its own prototypes: which properties each has, and what they lead to.

/** One class. */
export interface ClassSchema {
  readonly scalars: readonly string[];
  /** Class that each navigation property leads to. */
  readonly navs: Readonly<Record<string, string>>;
}

export type Schema = (type: string) => ClassSchema;

/** What this file reads of the library's inner classes. */
interface Prototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

type Namespace = Readonly<Record<string, { readonly prototype: Prototype } | undefined>>;

/** Tells the schema of a class by name; throws for a class that the library lacks. */
export function reflect(library: Namespace, newContext: () => object): Schema {
  const known = new Map<string, ClassSchema>();
  return (type) => {
    const found = known.get(type);
    if (found) return found;
    const prototype = library[type]?.prototype;
    if (prototype === undefined) throw new Error(`the library has no class ${type}`);
    const navs: Record<string, string> = {};
    const sample = sampleOf(prototype, newContext());
    for (const name of prototype._navigationPropertyNames ?? []) {
      const className = classOf(sample, name);
      if (className !== null) navs[name] = className;
    }
    const made = { scalars: (prototype._scalarPropertyNames ?? []).filter((name) => !name.startsWith('_')), navs };
    known.set(type, made);
    return made;
  };
}

/** An object of the class without a host behind it: good enough to ask what its navigation properties are. */
function sampleOf(prototype: object, context: object): object {
  const sample: unknown = Object.create(prototype);
  if (typeof sample !== 'object' || sample === null) throw new TypeError('no object');
  return Object.assign(sample, { m_context: context, m_contextBase: context, m_objectPath: { objectPathInfo: { Id: 1 }, isValid: true, updateUsingObjectData: () => undefined } });
}

/** The class of a navigation property; null where the library itself cannot tell it without a host. */
function classOf(sample: object, name: string): string | null {
  try {
    const target: unknown = Reflect.get(sample, name);
    const className: unknown = typeof target === 'object' && target !== null ? Reflect.get(target, '_className') : null;
    return typeof className === 'string' ? className : null;
  } catch {
    return null;
  }
}
