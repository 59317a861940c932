import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Import {
  /** From `src`, with extension: `domain/entry.ts`. */
  readonly from: string;
  /** A file from `src`, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

interface Rule {
  /** As it stands in the table of `README.md`. */
  readonly says: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  /** Files of other folders, where not all of them may be imported. */
  readonly files?: (to: string, typeOnly: boolean) => boolean;
}

const pure = (says: string, ...folders: string[]): Rule => ({ says, folders, packages: [] });

const RULES: Readonly<Record<string, Rule>> = {
  base: pure('nothing'),
  domain: pure('base', 'base'),
  parse: {
    says: 'domain, base, htmlparser2, fflate',
    folders: ['domain', 'base'],
    packages: ['htmlparser2', 'fflate'],
  },
  topics: pure('domain, base', 'domain', 'base'),
  search: pure('domain, base', 'domain', 'base'),
  export: pure('domain, base', 'domain', 'base'),
  storage: { says: 'domain, base, dexie', folders: ['domain', 'base'], packages: ['dexie'] },
  workers: {
    says: 'parse, topics, search, storage, domain, base',
    folders: ['parse', 'topics', 'search', 'storage', 'domain', 'base'],
    packages: [],
  },
  library: {
    says: 'worker clients and protocols, export, domain, base, zustand',
    folders: ['export', 'domain', 'base'],
    packages: ['zustand'],
    files: (to) => /^workers\/[\w-]+-(client|protocol)\.ts$/.test(to),
  },
  views: {
    says: 'library, worker protocols (types), domain, base, react, zustand, react-table, react-virtual, lucide-react, fuse.js',
    folders: ['library', 'domain', 'base'],
    packages: [
      'react',
      'zustand',
      '@tanstack/react-table',
      '@tanstack/react-virtual',
      'lucide-react',
      'fuse.js',
    ],
    files: (to, typeOnly) => typeOnly && /^workers\/[\w-]+-protocol\.ts$/.test(to),
  },
  offline: { says: 'base', folders: ['base'], packages: ['virtual:pwa-register'] },
};

const src = import.meta.dirname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file));
const texts = new Map(files.map((file) => [file, readFileSync(path.join(src, file), 'utf8')]));
const imports = files.flatMap(importsOf);

/** Static, dynamic, type and side-effect imports, and exports from elsewhere. */
function importsOf(from: string): Import[] {
  const code = (texts.get(from) ?? '').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = code.matchAll(
    /\b(?:import|export)\s+(type\s)?[^'";]*?\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g,
  );
  return [...found].map(([, type, named, bare]) => {
    const target = (named ?? bare ?? '').replace(/\?.*$/, '');
    const to = target.startsWith('.') ? path.posix.join(path.posix.dirname(from), target) : target;
    return { from, to, typeOnly: type !== undefined };
  });
}

const folderOf = (file: string): string => file.split('/')[0] ?? '';
const isOurs = (to: string): boolean => texts.has(to) || to.endsWith('.css');
const packageOf = (to: string): string =>
  to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const folder = folderOf(from);
  const rule = RULES[folder];
  if (rule === undefined) return !from.includes('/');
  if (!isOurs(to)) return rule.packages.includes(packageOf(to));
  if (folderOf(to) === folder) return true;
  return rule.folders.includes(folderOf(to)) || rule.files?.(to, typeOnly) === true;
}

const drawn = ({ from, to }: Import): string => `${from} → ${to}`;

test('the imports of the whole house were read', () => {
  expect(imports.length).toBeGreaterThan(files.length);
  expect(imports.map(drawn)).toContain('main.tsx → workers/library.worker.ts');
  expect(imports.map(drawn)).toContain('views/overlays/overlays.tsx → views/overlays/palette.tsx');
});

test('every folder imports only what the table allows it', () => {
  expect(imports.filter((each) => !isAllowed(each)).map(drawn)).toEqual([]);
});

test('the map in README.md shows the same table', () => {
  // The formatter pads tables.
  const map = readFileSync(path.join(src, 'README.md'), 'utf8').replace(/ +/g, ' ');
  for (const [folder, { says }] of Object.entries(RULES))
    expect(map).toContain(`| ${folder} | ${says} |`);
  const folders = new Set(files.filter((file) => file.includes('/')).map(folderOf));
  expect(folders).toEqual(new Set(Object.keys(RULES)));
});

test('rooms do not import each other; what several need is in views/ui', () => {
  const roomOf = (file: string): string | null => /^views\/([\w-]+)\//.exec(file)?.[1] ?? null;
  const crossing = imports.filter(({ from, to }) => {
    const [room, other] = [roomOf(from), roomOf(to)];
    return room !== null && other !== null && other !== room && other !== 'ui';
  });
  expect(crossing.map(drawn)).toEqual([]);
});

test('no file imports itself by a detour', () => {
  const next = new Map(files.map((file) => [file, new Set<string>()]));
  for (const { from, to } of imports) if (texts.has(to)) next.get(from)?.add(to);
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'open') cycles.push([...trail, file].join(' → '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const other of next.get(file) ?? []) visit(other, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('no file is a barrel, has a default export, or has grown past 300 lines', () => {
  const offenders = files.filter((file) => {
    const text = texts.get(file) ?? '';
    const isBarrel = path.posix.basename(file).startsWith('index.');
    return isBarrel || /^export default\b/m.test(text) || text.split('\n').length > 301;
  });
  expect(offenders).toEqual([]);
});
