// Makes an object of the fake strict: what it does not have is an error that names it, and each call is counted.

/** What a call did not ask Google for: what an object that was fetched already knows, and what builders gather. */
const LOCAL = new Set([
  ...['getRow', 'getColumn', 'getLastRow', 'getLastColumn', 'getNumRows', 'getNumColumns', 'getA1Notation', 'getSheet', 'getSheetId', 'getRange', 'getRangeList', 'getRanges'],
  ...['getActiveSpreadsheet', 'getUi', 'getDocumentLock', 'createDeveloperMetadataFinder', 'withKey', 'getValue', 'getBooleanCondition', 'getCriteriaType', 'getCriteriaValues', 'isWarningOnly', 'canEdit'],
  ...['newConditionalFormatRule', 'whenFormulaSatisfied', 'setRanges', 'build', 'newDataValidation', 'requireValueInList', 'requireValueInRange', 'requireNumberBetween', 'requireDateBetween', 'setAllowInvalid', 'setHelpText'],
  ...['setGradientMinpoint', 'setGradientMidpointWithValue', 'setGradientMaxpoint'],
  ...['newRichTextValue', 'setText', 'setLinkUrl', 'newChart', 'setChartType', 'addRange', 'setOption', 'setMergeStrategy', 'setNumHeaders', 'setPosition', 'formatDate'],
]);
/** These are local on builders, and questions elsewhere. */
const LOCAL_ON: Readonly<Record<string, readonly string[]>> = { ConditionalFormatRuleBuilder: ['setBackground'], NamedRange: ['getName'] };

/** Told of every call that Google would be asked. */
export type Counter = (call: string) => void;

/** The object as scripts see it, under the type that Google gives it. */
export function strict<As>(name: string, target: object, count: Counter): As {
  const proxy: object = new Proxy(target, {
    get(object, key) {
      if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return Reflect.get(object, key) as unknown;
      if (!(key in object)) throw new TypeError(`${name}.${key} is not a function of this fake`);
      const member: unknown = Reflect.get(object, key);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        if (!LOCAL.has(key) && LOCAL_ON[name]?.includes(key) !== true) count(`${name}.${key}`);
        const result: unknown = Reflect.apply(member as (...given: unknown[]) => unknown, object, args);
        return result === object ? proxy : result;
      };
    },
    set(_, key) {
      throw new TypeError(`${name}.${String(key)} cannot be set`);
    },
  });
  raw.set(proxy, target);
  return proxy as As;
}

const raw = new WeakMap<object, object>();

/** The object of the fake behind what a script holds. */
export function behind<Fake extends object>(seen: unknown, kind: abstract new (...args: never[]) => Fake): Fake {
  const object = typeof seen === 'object' && seen !== null ? raw.get(seen) : undefined;
  if (!(object instanceof kind)) throw new TypeError(`not a ${kind.name}`);
  return object;
}
