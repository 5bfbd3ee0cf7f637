/** A map that is made at the first access that a subclass does not answer by itself. */
export abstract class LazyMap<V> implements ReadonlyMap<string, V> {
  private made: ReadonlyMap<string, V> | undefined;

  /** Is called once. */
  protected abstract make(): ReadonlyMap<string, V>;

  protected get whole(): ReadonlyMap<string, V> {
    return (this.made ??= this.make());
  }

  get size() {
    return this.whole.size;
  }

  get(key: string) {
    return this.whole.get(key);
  }

  has(key: string) {
    return this.whole.has(key);
  }

  keys() {
    return this.whole.keys();
  }

  values() {
    return this.whole.values();
  }

  entries() {
    return this.whole.entries();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  forEach(...args: Parameters<ReadonlyMap<string, V>['forEach']>) {
    this.whole.forEach(...args);
  }
}
