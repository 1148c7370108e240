// Runs a batch of the library action by action, as Excel does: what was done before an error stays done.
import type { Access } from './access.ts';
import { HostObject } from './host-object.ts';
import { lowerFirst, project } from './projection.ts';
import { ACTION, invalidArgument, notImplemented, PATH, WireError, type WireAction, type WireArguments, type WirePath, type WireRequest, type WireResponse, type WireResult } from './wire.ts';

export interface Interpreter {
  run(request: WireRequest): WireResponse;
  /** References that the library has not given back. */
  references(): number;
}

/** Runs requests on the objects below `root`, and on the services that the library makes by name. */
export function interpreterOf(access: Access, root: HostObject, service: (name: string) => HostObject): Interpreter {
  const references = new Map<string, HostObject>();
  const nameOf = new Map<HostObject, string>();
  let made = 0;

  const identify = (object: HostObject): Readonly<Record<string, string>> => {
    if (object.members.kept === true) {
      const name = nameOf.get(object) ?? `ref${++made}`;
      nameOf.set(object, name);
      references.set(name, object);
      return { _ReferenceId: name };
    }
    const { id } = object.members;
    if (id === undefined) return {};
    return access.schema(object.type).scalars.includes('id') ? { Id: id } : { _Id: id };
  };

  const run = (request: WireRequest): WireResponse => {
    const reached = new Map<number, HostObject | null>();
    const reach = (id: number): HostObject | null => {
      const known = reached.get(id);
      if (known !== undefined) return known;
      const path = request.ObjectPaths[id];
      if (!path) throw new WireError('InvalidObjectPath', `there is no object path ${id}`);
      const found = follow(path);
      reached.set(id, found);
      return found;
    };
    const follow = (path: WirePath): HostObject | null => {
      const parent = path.ParentObjectPathId === undefined || path.ParentObjectPathId === 0 ? undefined : reach(path.ParentObjectPathId);
      if (parent === null) return null;
      const on = parent ?? root;
      switch (path.ObjectPathType) {
        case PATH.global:
          return root;
        case PATH.created:
          return service(path.Name);
        case PATH.method:
          return objectOf(access.call(on, lowerFirst(path.Name), argumentsOf(path.ArgumentInfo)), path);
        case PATH.property:
          return access.nav(on, lowerFirst(path.Name));
        case PATH.indexer:
          return objectOf(access.call(on, 'getItem', argumentsOf(path.ArgumentInfo)), path);
        case PATH.reference: {
          const kept = references.get(path.Name);
          if (!kept) throw new WireError('InvalidReference', 'This reference is not valid for the current operation.');
          return kept;
        }
        case PATH.none:
          return null;
        default:
          throw notImplemented(path.T ?? '?', `path of kind ${path.ObjectPathType}`);
      }
    };
    const argumentsOf = (info: WireArguments | undefined): readonly unknown[] => {
      const resolve = (value: unknown, id: unknown): unknown => {
        if (Array.isArray(id) && Array.isArray(value)) return value.map((one, at) => resolve(one, id[at]));
        return typeof id === 'number' && id !== 0 ? reach(id) : value;
      };
      return (info?.Arguments ?? []).map((value, at) => resolve(value, info?.ReferencedObjectPathIds?.[at]));
    };
    const act = (action: WireAction): unknown => {
      if (action.ActionType === ACTION.trace) return null;
      const object = reach(action.ObjectPathId);
      switch (action.ActionType) {
        case ACTION.instantiate:
          return object && identify(object);
        case ACTION.query:
        case ACTION.queryAsJson:
          return object && project(access, identify, object, action.QueryInfo ?? {});
        case ACTION.method:
          return method(object, action.Name, argumentsOf(action.ArgumentInfo));
        case ACTION.set:
          if (object === null) throw new WireError('InvalidObjectPath', `${action.Name} is set on nothing`);
          access.set(object, lowerFirst(action.Name), argumentsOf(action.ArgumentInfo)[0]);
          return null;
        case ACTION.ensureProcess:
        case ACTION.ensureUnchanged:
          return null;
        default:
          throw notImplemented(object?.type ?? '?', `action of kind ${action.ActionType}`);
      }
    };
    const method = (object: HostObject | null, name: string, args: readonly unknown[]): unknown => {
      if (name === '_KeepReference') return null;
      if (name === '_RemoveReference' || name === '_UnregisterReference') {
        references.delete(String(args[0]));
        return null;
      }
      // What a method does on a null object is nowhere said: whoever needs it must look first.
      if (object === null) throw new WireError('InvalidObjectPath', `${name} is called on nothing`);
      return access.call(object, lowerFirst(name), args) ?? null;
    };

    const results: WireResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: act(action) });
      } catch (error) {
        if (!(error instanceof WireError)) throw error;
        return { Results: results, Error: { Code: error.code, Message: error.message, HttpStatusCode: error.status, ActionIndex: index, Location: '' } };
      }
    }
    return { Results: results };
  };
  return { run, references: () => references.size };
}

function objectOf(value: unknown, path: WirePath): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw invalidArgument(`${path.T ?? path.Name} gave no object`);
}
