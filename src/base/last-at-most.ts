/**
 * The place of the last number that is at most `value`, in numbers that never fall; 0 where all
 * are larger.
 *
 * @param length how many of the numbers count
 */
export function lastAtMost(
  numbers: ArrayLike<number>,
  value: number,
  length = numbers.length,
): number {
  let low = 0;
  let high = Math.max(0, length - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
