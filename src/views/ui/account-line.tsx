import type { Account } from '../../domain/listing.ts';
import { countOf } from './format.ts';

const NAMES: Record<Account['unit'], readonly [one: string, many: string]> = {
  line: ['line', 'lines'],
  item: ['item', 'items'],
  row: ['row', 'rows'],
  element: ['element', 'elements'],
};

/** Where everything in a file went, in numbers that add up. */
export function AccountLine({ account }: { readonly account: Account }) {
  const { unit, total, record, furniture, blank, problem } = account;
  return (
    <p className="text-xs text-muted">
      {countOf(total, ...NAMES[unit])}: {record} of papers, {furniture} of{' '}
      {unit === 'line' ? 'page furniture' : 'no use'}
      {unit === 'line' && `, ${blank} blank`}, {problem} not understood
    </p>
  );
}
