import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import type { WinnowPage } from './support/winnow-page.ts';

/** Opens the window in which topics are edited. */
async function openTopics(winnow: WinnowPage, page: Page): Promise<Locator> {
  await winnow.facet('Topics').getByRole('button', { name: 'Edit topics' }).click();
  return page.getByRole('dialog', { name: 'Topics' });
}

test('a topic is taken away from a paper, put back, and given to another', async ({
  winnow,
  page,
}) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await winnow.facetValue('Topics', 'Quantization').check();
  await expect(winnow.status).toHaveText(/^\d+ of /);
  const before = Number((await winnow.status.innerText()).split(' ')[0]);
  await winnow.row(0).click();
  await winnow.paper.getByRole('button', { name: 'Take away Quantization' }).click();
  await expect(winnow.status).toHaveText(new RegExp(`^${before - 1} of `));
  await expect(winnow.paper).toContainText('taken away by you');
  await page.reload();
  await expect(winnow.status).toHaveText(new RegExp(`^${before - 1} of `));
  await winnow.paper.getByRole('button', { name: 'Put back Quantization' }).click();
  await expect(winnow.status).toHaveText(new RegExp(`^${before} of `));
  await winnow.paper.getByRole('button', { name: 'Give the paper a topic' }).click();
  await page.getByRole('menuitem', { name: 'NAS' }).click();
  await expect(winnow.paper).toContainText('given by you');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(winnow.paper).not.toContainText('given by you');
});

test('the words that gave a topic are marked in the text, which stays as it is', async ({
  winnow,
  page,
}) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await winnow.facetValue('Topics', 'Quantization').check();
  await winnow.row(0).click();
  const marks = winnow.paper.locator('[data-evidence*="for Quantization"]');
  await expect(marks.first()).toBeVisible();
  const title = await winnow.paper.getByRole('heading', { level: 2 }).innerText();
  await expect(winnow.row(0)).toContainText(title);
  await winnow.row(0).getByText('Quantization', { exact: true }).last().hover();
  await expect(page.getByRole('tooltip')).toContainText('Quantization');
  await page.mouse.move(5, 5);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});

test('a topic is made of phrases, with what it catches as one types, and goes on after a reload', async ({
  winnow,
  page,
}) => {
  await winnow.openSamples();
  await winnow.closeReport();
  const window = await openTopics(winnow, page);
  await window.getByRole('textbox', { name: 'Name' }).fill('Networks');
  const phrases = window.getByRole('textbox', { name: /^Give the topic/ });
  await phrases.fill('+');
  await expect(window.getByText('“+” holds no word.')).toBeVisible();
  await phrases.fill('network*');
  const caught = window.getByRole('status');
  await expect(caught).toHaveText(/^[1-9]\d* of \d+ papers/);
  const count = (await caught.innerText()).split(' ')[0] ?? '';
  expect((await new AxeBuilder({ page }).include('dialog[open]').analyze()).violations).toEqual([]);

  await window.getByRole('button', { name: 'Save' }).click();
  await page.keyboard.press('Escape');
  await winnow
    .facet('Topics')
    .getByRole('button', { name: /^Show all/ })
    .click();
  await expect(winnow.facetValue('Topics', 'Networks')).toHaveAccessibleName(`Networks (${count})`);
  await page.reload();
  await winnow
    .facet('Topics')
    .getByRole('button', { name: /^Show all/ })
    .click();
  await winnow.facetValue('Topics', 'Networks').check();
  await expect(winnow.status).toHaveText(new RegExp(`^${count} of `));
});

test('a built-in topic is switched off and on again, and what was not saved is kept', async ({
  winnow,
  page,
}) => {
  await winnow.openSamples();
  await winnow.closeReport();
  const window = await openTopics(winnow, page);
  await window.getByRole('button', { name: 'Quantization' }).click();
  await window.getByRole('textbox', { name: /^Hint at it/ }).fill('tractor');
  await window.getByRole('button', { name: 'NAS', exact: true }).click();
  await window.getByRole('button', { name: 'Switch off' }).click();
  await expect(winnow.facetValue('Topics', 'NAS')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(winnow.facetValue('Topics', 'NAS')).toHaveCount(1);

  await openTopics(winnow, page);
  await window.getByRole('button', { name: /^Quantization/ }).click();
  await expect(window.getByRole('textbox', { name: /^Hint at it/ })).toHaveValue('tractor');
});

test('topics leave as a file and come back from it; a file that is none says why', async ({
  winnow,
  page,
}) => {
  await winnow.openSamples();
  await winnow.closeReport();
  const window = await openTopics(winnow, page);
  await window.getByRole('textbox', { name: 'Name' }).fill('Networks');
  await window.getByRole('textbox', { name: /^Give the topic/ }).fill('network');
  await window.getByRole('button', { name: 'Save' }).click();
  await expect(window.getByRole('button', { name: 'Networks' })).toBeVisible();
  const download = page.waitForEvent('download');
  await window.getByRole('button', { name: 'Export' }).click();
  const path = await (await download).path();
  const file = { name: 'mine.json', mimeType: 'application/json', buffer: await readFile(path) };
  await window.getByRole('button', { name: 'Reset all' }).click();
  await expect(window.getByRole('button', { name: 'Networks' })).toHaveCount(0);
  await window.getByLabel('File of topics').setInputFiles(file);
  await expect(window.getByRole('button', { name: 'Networks' })).toBeVisible();
  await window
    .getByLabel('File of topics')
    .setInputFiles({ ...file, name: 'odd.json', buffer: Buffer.from('{') });
  await page.keyboard.press('Escape');
  await expect(page.getByText(/“odd.json” was not taken over: It is not JSON/)).toBeVisible();
});
