import Papa from 'papaparse';

/** An exported file as records by column; the header's own order is `columns`. */
export function parseCsv(bytes: Buffer): {
  readonly columns: readonly string[];
  readonly records: readonly Readonly<Record<string, string>>[];
} {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { columns: meta.fields ?? [], records: data };
}
