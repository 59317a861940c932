import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

/** What the page, and every worker it starts from a blob, may reach: its own origin. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  // 'self' is for the service worker; the others start from blobs, see start-worker.ts.
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy before everything else. The build only: Vite's dev server needs inline scripts. */
function contentSecurityPolicy(): Plugin {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
  return {
    name: 'winnow:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<head>', `<head>\n    ${meta}`),
    },
  };
}

/** The offline copy: every file of the site, taken at once and replaced only when the user agrees. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: null,
  manifest: {
    name: 'Winnow',
    short_name: 'Winnow',
    description: 'Turn saved paper listings into a private library that answers at once.',
    lang: 'en',
    start_url: '.',
    scope: '.',
    display: 'standalone',
    theme_color: '#ffffff',
    background_color: '#ffffff',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*'],
    maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
    // The page is one file whatever the query says. An address that is no file of ours is left to
    // the host: a page served there would look for its parts in the wrong place.
    ignoreURLParametersMatching: [/./],
    navigateFallback: null,
    // The page that installs the copy uses it at once, for what it loads later.
    clientsClaim: true,
    cleanupOutdatedCaches: true,
  },
});

export default defineConfig({
  // Relative, so that the site runs from any path of any static host.
  base: './',
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), offline],
  build: {
    target: 'es2023',
    // The policy allows no data: addresses, which Vite would make of small files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // One self-contained script each: a worker that runs from a blob cannot import by relative address.
  worker: { format: 'iife' },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A shared machine of two cores can be slow; what hangs is still found.
    testTimeout: 120_000,
  },
});
