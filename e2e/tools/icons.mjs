// `npm run icons`: draws the PNG icons from public/icon.svg. Run it when the mark changes.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from './chromium.mjs';
import { root } from './project.mjs';

const TILE = '#2f6fdb';

/** `scale` is the part of the square the mark takes; a full-bleed square is cut by the system. */
const ICONS = [
  { name: 'icon-192.png', size: 192, scale: 1, bleed: false },
  { name: 'icon-512.png', size: 512, scale: 1, bleed: false },
  { name: 'icon-180.png', size: 180, scale: 1, bleed: true },
  { name: 'icon-maskable.png', size: 512, scale: 0.8, bleed: true },
];

const svg = await readFile(path.join(root, 'public/icon.svg'), 'utf8');
const executablePath = await ensureChromium();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const { name, size, scale, bleed } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>
      body { margin: 0; height: 100vh; display: grid; place-items: center;
             background: ${bleed ? TILE : 'transparent'} }
      svg { width: ${size * scale}px; height: ${size * scale}px }
    </style>${svg}`);
    await page.screenshot({ path: path.join(root, 'public', name), omitBackground: !bleed });
    await page.close();
    console.log(`${name}: ${size} × ${size}`);
  }
} finally {
  await browser.close();
}
