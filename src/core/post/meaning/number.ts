/** Reads a number as generators do: `06`, `0`, `0.3`, `600`, `-10`, `1_000`; `undefined` for anything else. */
export function readNumber(value: string): number | undefined {
  if (!/^[+-]?\d+(?:_\d+)*(?:\.\d+)?$/.test(value)) return undefined;
  const number = Number(value.replaceAll('_', ''));
  return Number.isFinite(number) ? number : undefined;
}
