/** The house rules: which folder may import which, and what the pure folders must not touch. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

/** Folder (or file of `src` itself) -> what it may import from `src` beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  extraction: ['domain'],
  verification: ['domain'],
  evaluation: ['domain', 'extraction'],
  charts: ['domain'],
  report: ['domain', 'verification', 'charts'],
  store: ['domain'],
  'config.ts': [],
  'context.ts': ['config.ts', 'domain', 'store'],
  usecases: ['context.ts', 'domain', 'extraction', 'verification', 'report', 'store'],
  // How much is let in, and from where, is configured.
  api: ['config.ts', 'context.ts', 'domain', 'report', 'usecases'],
  // A page tells a fault as the API does, and reads its request with the same functions.
  web: ['context.ts', 'domain', 'charts', 'report', 'usecases', 'api'],
  'app.ts': ['context.ts', 'api', 'web'],
  // The log stands before the app: it outlives a start that fails.
  'main.ts': ['app.ts', 'api', 'config.ts', 'context.ts', 'store'],
  cli: [
    'main.ts',
    'config.ts',
    'context.ts',
    'domain',
    'extraction',
    'evaluation',
    'report',
    'usecases',
    'store',
    'api',
  ],
}

/** Packages that a pure folder may use: they compute and do nothing else. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  domain: ['date-fns'],
  extraction: [],
  verification: [],
  evaluation: [],
  charts: ['@observablehq/plot', 'linkedom'],
  report: ['picocolors', 'csv-stringify'],
}

interface Module {
  readonly file: string
  readonly part: string
  readonly text: string
  readonly imports: readonly string[]
}

/** Whatever follows `from`, or `import` itself, outside of comments. */
const IMPORT = /\b(?:from|import)\s*\(?\s*['"]([\w@./:-]+)['"]/g

function modulesOf(root: string): Module[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('store/generated/'))
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8')
      const imports = [...text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').matchAll(IMPORT)].map(
        (match) => match[1] as string,
      )
      return { file, part: file.split('/')[0] as string, text, imports }
    })
}

const modules = modulesOf(SRC)

/** The part of `src` that a relative import leads to. */
function partOf(module: Module, specifier: string): string {
  return path.posix.join(path.posix.dirname(module.file), specifier).split('/')[0] as string
}

const relative = (module: Module) => module.imports.filter((specifier) => specifier.startsWith('.'))
const packages = (module: Module) => module.imports.filter((specifier) => !specifier.startsWith('.'))

/** Code alone: no comments, no strings. */
function codeOf({ text }: Module): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, '')
}

describe('the directions of imports', () => {
  it('are written down for every folder and file of src', () => {
    expect([...new Set(modules.map(({ part }) => part))].filter((part) => !(part in MAY_IMPORT))).toEqual([])
  })

  it.each(Object.entries(MAY_IMPORT))('%s imports only what stands below it', (part, allowed) => {
    const strays = modules
      .filter((module) => module.part === part)
      .flatMap((module) =>
        relative(module).map((specifier) => ({ file: module.file, to: partOf(module, specifier), specifier })),
      )
      .filter(({ to }) => to !== part && !allowed.includes(to))
      // The version of the program stands in package.json alone.
      .filter(({ specifier }) => !specifier.endsWith('package.json'))
      .map(({ file, specifier }) => `${file} imports ${specifier}`)
    expect(strays).toEqual([])
  })

  it('only store imports the Prisma client and the SQLite driver', () => {
    const strays = modules
      .filter(({ part }) => part !== 'store')
      .filter((module) =>
        module.imports.some(
          (specifier) => /prisma|sqlite|store\/generated/.test(specifier) && !/sqlite-errors/.test(specifier),
        ),
      )
    expect(strays.map(({ file }) => file)).toEqual([])
  })

  it('only api, web and app know express', () => {
    const strays = modules
      .filter(({ part }) => !['api', 'web', 'app.ts'].includes(part))
      .filter((module) => module.imports.includes('express'))
    expect(strays.map(({ file }) => file)).toEqual([])
  })

  it('only config.ts reads the environment', () => {
    const readers = modules.filter((module) => /\bprocess\s*\.\s*env\b/.test(codeOf(module))).map(({ file }) => file)
    expect(readers).toEqual(['config.ts'])
  })
})

describe.each(Object.entries(PURE))('%s is pure', (part, allowed) => {
  const own = modules.filter((module) => module.part === part)

  it('imports nothing of Node and only packages that compute', () => {
    const strays = own.flatMap((module) =>
      packages(module)
        .filter((name) => !allowed.some((pure) => name === pure || name.startsWith(`${pure}/`)))
        .map((name) => `${module.file} imports ${name}`),
    )
    expect(strays).toEqual([])
  })

  it('reads no clock, no chance and no process', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|\bperformance\.|\bcrypto\.|\bconsole\.|\bsetTimeout\b|\bfetch\(/
    const strays = own.flatMap((module) => {
      const found = impure.exec(codeOf(module))
      return found === null ? [] : [`${module.file}: ${found[0]}`]
    })
    expect(strays).toEqual([])
  })
})

describe('the test itself', () => {
  it('sees imports of every form', () => {
    const text =
      "import a from './a.ts'\nimport {\n  b,\n} from './b.ts'\nexport { c } from './c.ts'\nimport './d.ts'\nconst e = await import('./e.ts')\nimport type { f } from './f.ts'"
    const seen = [...text.matchAll(IMPORT)].map((match) => match[1])
    expect(seen).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts'])
  })
})
