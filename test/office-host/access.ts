// Reads, writes, follows and calls members of host objects by the schema of their class.
import { HostObject } from './host-object.ts';
import type { Schema } from './schema.ts';
import { itemNotFound, notImplemented, WireError } from './wire.ts';

/** Members by name; every refusal names class and member. */
export interface Access {
  get(object: HostObject, name: string): unknown;
  set(object: HostObject, name: string, value: unknown): void;
  nav(object: HostObject, name: string): HostObject | null;
  call(object: HostObject, name: string, args: readonly unknown[]): unknown;
  readonly schema: Schema;
}

export function accessBy(schema: Schema): Access {
  const isScalar = ({ type }: HostObject, name: string): boolean => schema(type).scalars.includes(name);
  return {
    schema,
    get(object, name) {
      const { get, bag, id, items } = object.members;
      const own = get?.[name];
      if (own) return own();
      if (!isScalar(object, name)) throw new WireError('InvalidArgument', `${object.type} has no property ${name}`);
      if (name === 'id' && id !== undefined) return id;
      if (name === 'count' && items) return items().length;
      if (bag) return bag.read(bag.path + name);
      throw notImplemented(object.type, name);
    },
    set(object, name, value) {
      const { set, bag } = object.members;
      const own = set?.[name];
      if (own) own(value);
      else if (bag && isScalar(object, name)) bag.write(bag.path + name, value);
      else throw notImplemented(object.type, `${name} =`);
    },
    nav(object, name) {
      const { nav, bag } = object.members;
      const own = nav?.[name];
      if (own) return own();
      const type = schema(object.type).navs[name];
      if (bag && type !== undefined) return bagObject(type, { ...bag, path: `${bag.path}${name}/` });
      throw notImplemented(object.type, name);
    },
    call(object, name, args) {
      const { call, items } = object.members;
      const own = call?.[name];
      if (own) return own(...args);
      if (items) {
        const [key] = args;
        const found = typeof key === 'string' ? items().find((item) => item.members.id === key) : undefined;
        if (name === 'getCount') return items().length;
        if (name === 'getItemOrNullObject') return found ?? null;
        if (name === 'getItem') return found ?? fail(itemNotFound());
        if (name === 'getItemAt') return (typeof key === 'number' ? items()[key] : undefined) ?? fail(itemNotFound());
      }
      throw notImplemented(object.type, `${name}(${args.map((arg) => (arg instanceof HostObject ? arg.type : JSON.stringify(arg))).join(', ')})`);
    },
  };
}

/** A part of a format: borders are found by their edge, fills can be cleared. */
function bagObject(type: string, bag: NonNullable<HostObject['members']['bag']>): HostObject {
  return new HostObject(type, {
    bag,
    call: {
      ...(type.endsWith('BorderCollection') && { getItem: (edge) => bagObject('RangeBorder', { ...bag, path: `${bag.path}${String(edge)}/` }) }),
      ...(type.endsWith('Fill') && { setSolidColor: (colour) => bag.write(`${bag.path}color`, colour), clear: () => bag.write(`${bag.path}color`, null) }),
    },
  });
}

function fail(error: WireError): never {
  throw error;
}
