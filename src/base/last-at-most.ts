/**
 * The place of the last number that is at most `value`, in numbers that never fall; 0 where all
 * are larger.
 *
 * @param length how many of the numbers count
 * @param first where to begin, at a number that is at most `value`
 */
export function lastAtMost(
  numbers: ArrayLike<number>,
  value: number,
  length = numbers.length,
  first = 0,
): number {
  let low = first;
  let high = Math.max(first, length - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
