// What our code and its libraries use and an older engine of Apps Script may lack; where the engine has it, nothing is done.

/** Adds a method that is missing, as the engine itself would hold it. */
function supply(to: object, name: string, method: (...args: never[]) => unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value: method, configurable: true, writable: true });
}

supply(Object, 'hasOwn', (object: object, key: string) => Object.prototype.hasOwnProperty.call(object, key));
supply(Array.prototype, 'at', function (this: readonly unknown[], index: number) {
  return this[index < 0 ? this.length + index : index];
});
supply(String.prototype, 'replaceAll', function (this: string, what: string, by: string) {
  return this.split(what).join(by);
});
