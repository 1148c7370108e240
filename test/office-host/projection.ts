// Answers a load: the properties that were asked for, of an object, of what it leads to, or of a collection's members.
import type { Access } from './access.ts';
import type { HostObject } from './host-object.ts';
import { WireError, type WireQuery } from './wire.ts';

/** The wire writes names with a capital. */
export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** How the answer tells which object a member of a collection is. */
export type Identify = (object: HostObject) => Readonly<Record<string, string>>;

/** The answer to a query; `identify` gives ranges their references. */
export function project(access: Access, identify: Identify, object: HostObject, query: WireQuery): unknown {
  const paths = query.Select && query.Select.length > 0 ? query.Select : ['*'];
  const { items } = object.members;
  if (!items) return properties(access, identify, object, paths);
  const scalars = access.schema(object.type).scalars;
  const own = paths.filter((path) => scalars.includes(lowerFirst(path)));
  const rest = paths.filter((path) => !scalars.includes(lowerFirst(path))).map((path) => path.replace(/^items[/.]?/i, ''));
  const end = query.Top === undefined || query.Top === 0 ? undefined : (query.Skip ?? 0) + query.Top;
  return {
    ...(own.length > 0 && properties(access, identify, object, own)),
    ...((rest.length > 0 || own.length === 0) && { _Items: items().slice(query.Skip ?? 0, end).map((item) => member(access, identify, item, rest)) }),
  };
}

function member(access: Access, identify: Identify, item: HostObject, paths: readonly string[]): unknown {
  const wanted = paths.filter((path) => path !== '');
  return { ...properties(access, identify, item, wanted.length > 0 ? wanted : ['*']), ...identify(item) };
}

function properties(access: Access, identify: Identify, object: HostObject, paths: readonly string[]): Record<string, unknown> {
  const { scalars, navs } = access.schema(object.type);
  const answer: Record<string, unknown> = {};
  const deeper = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...tail] = path.split(/[/.]/);
    const name = lowerFirst(head);
    if (name === '*') for (const scalar of scalars) answer[upperFirst(scalar)] = access.get(object, scalar);
    else if (scalars.includes(name)) answer[upperFirst(name)] = access.get(object, name);
    else if (name in navs || object.members.nav?.[name]) deeper.set(name, [...(deeper.get(name) ?? []), tail.join('/')]);
    else throw new WireError('InvalidArgument', `${object.type} has no property ${head}`);
  }
  for (const [name, rest] of deeper) {
    const target = access.nav(object, name);
    const asked = rest.filter((path) => path !== '');
    answer[upperFirst(name)] = target === null ? { _IsNull: true } : project(access, identify, target, { Select: asked });
  }
  return object.members.kept === true ? { ...answer, ...identify(object) } : answer;
}
