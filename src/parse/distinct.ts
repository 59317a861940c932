/** So many values are compared with each other: a set of them takes several times their memory. */
const FEW = 16;

/** The values in order, each once; the same array where none stands twice. */
export function distinct(values: readonly string[]): readonly string[] {
  if (values.length > FEW) return [...new Set(values)];
  return values.every(isFirst) ? values : values.filter(isFirst);
}

const isFirst = (value: string, index: number, values: readonly string[]): boolean =>
  values.indexOf(value) === index;
