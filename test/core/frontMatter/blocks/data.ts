/** Front matter as a library reads it. */
export type Data = Readonly<Record<string, unknown>>;

/** The data at a key that may be inside maps: `series.order`. */
export function dataAt(data: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((inside, name) => (isData(inside) ? inside[name] : undefined), data);
}

/** The data with another value at a key; maps that are missing are made. */
export function withData(data: unknown, key: string, value: unknown): Data {
  const [name = '', ...rest] = key.split('.');
  const here = isData(data) ? data : {};
  return { ...here, [name]: rest.length === 0 ? value : withData(here[name], rest.join('.'), value) };
}

/** The data without a key, and without the maps that it leaves empty. */
export function withoutData(data: Data, key: string): Data {
  const [name = '', ...rest] = key.split('.');
  const inside = data[name];
  const others = Object.fromEntries(Object.entries(data).filter(([key]) => key !== name));
  if (rest.length === 0 || !isData(inside)) return others;
  const left = withoutData(inside, rest.join('.'));
  return Object.keys(left).length === 0 ? others : { ...data, [name]: left };
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
