import { readFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';
import { textFile } from './support/winnow-page.ts';

const sample = readFileSync(new URL('../public/samples/nas-search.txt', import.meta.url), 'utf8');
const good = textFile('good.txt', sample);

const bad = [
  { file: textFile('empty.txt', ''), says: /There is no text in this file\./ },
  {
    file: {
      name: 'photo.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    },
    says: /PNG|image|binary/i,
  },
  {
    file: textFile('shopping.txt', 'Milk\nBread\nTwo lemons\n'),
    says: /Line \d+: .+/,
  },
] as const;

for (const { file, says } of bad)
  test(`${file.name} is refused with a reason, and the other file of the drop is read`, async ({
    winnow,
    page,
  }) => {
    await winnow.open();
    await winnow.fileInput.setInputFiles([file, good]);
    await winnow.reportEnded(2);
    await expect(winnow.reportItem(file.name).getByRole('alert')).toHaveText(says);
    await expect(winnow.reportItem('good.txt')).toContainText('0 problems');
    await page.reload();
    await expect(winnow.facet('Listing').getByRole('checkbox')).toHaveCount(1);
  });

test('a listing that is cut off is read as far as it goes, and says where it ends', async ({
  winnow,
}) => {
  await winnow.open();
  const lines = sample.trimEnd().split('\n');
  const last = lines.at(-1) ?? '';
  const cut = [...lines.slice(0, -1), last.slice(0, Math.floor(last.length / 2))].join('\n');
  await winnow.fileInput.setInputFiles(textFile('cut.txt', cut));
  await winnow.reportEnded(1);
  const item = winnow.reportItem('cut.txt');
  await expect(item).toContainText('1 problem');
  await item.getByText('Show problems').click();
  await expect(item).toContainText(`Line ${lines.length}`);
});

test('50 MB of something else are refused, and the page stays at work', async ({
  winnow,
  page,
}) => {
  await winnow.open();
  // Made in the page: a test runner hands over at most 50 MB.
  await page.evaluate(() => {
    const line = 'timestamp=1 level=info message="nothing of interest happened here"\n';
    const file = new File([line.repeat(Math.ceil(50e6 / line.length))], 'huge.log');
    const transfer = new DataTransfer();
    transfer.items.add(file);
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('no file input');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.getByRole('button', { name: 'Theme' }).click();
  await winnow.reportEnded(1);
  await expect(winnow.reportItem('huge.log').getByRole('alert')).toHaveText(/Line \d+: .+/);
  await expect(page.getByText('Drop your saved paper listings here')).toBeVisible();
});
