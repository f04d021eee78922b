import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { MODULES } from './map.ts'
import { readIfThere } from './support/files.ts'

const HEAD = '// Printed from the folders of src/modules by "npm run generate". Never edited.\n'
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const there = (root: string, path: string): Promise<boolean> =>
  access(join(root, path)).then(
    () => true,
    () => false,
  )

/** Modules that have one of these files, in the order of the map: rank by rank. */
async function modulesWith(root: string, ...files: string[]): Promise<string[]> {
  const found: string[] = []
  for (const name of Object.keys(MODULES))
    for (const file of files)
      if (!found.includes(name) && (await there(root, `src/modules/${name}/${file}`))) found.push(name)
  return found
}

/** Folders whose schema.sql make the database: each after the tables that its own refer to, else in the order of the map. */
async function schemaOrder(root: string): Promise<string[]> {
  const names = await modulesWith(root, 'schema.sql', 'definer.sql')
  const sql = new Map<string, string>()
  for (const name of names) sql.set(name, (await readIfThere(root, `src/modules/${name}/schema.sql`)) ?? '')
  const table = /create table (?:if not exists )?([\w.]+)/g
  const ownerOf = new Map([...sql].flatMap(([name, text]) => [...text.matchAll(table)].map((m) => [m[1] ?? '', name])))
  const needs = (name: string): string[] =>
    [...(sql.get(name) ?? '').matchAll(/\breferences ([\w.]+)/g)].map((m) => ownerOf.get(m[1] ?? '') ?? name)
  const order: string[] = []
  const place = (name: string, waiting: readonly string[]): void => {
    if (order.includes(name)) return
    if (waiting.includes(name)) throw new Error(`Tables of ${[...waiting, name].join(', ')} refer to each other.`)
    for (const other of needs(name)) if (other !== name) place(other, [...waiting, name])
    order.push(name)
  }
  for (const name of names) place(name, [])
  return order
}

/** `src/app/modules.ts`: contracts, policies and the order of schemas. */
export async function modulesFile(root: string): Promise<string> {
  const contracts = await modulesWith(root, 'contract.ts')
  const policies = await modulesWith(root, 'policy.ts')
  return [
    HEAD,
    "import type { ModulePolicy } from '../kernel/policy.ts'",
    ...contracts.map((n) => `import { ${camel(n)} } from '../modules/${n}/contract.ts'`),
    ...policies.map((n) => `import { ${camel(n)} as ${camel(n)}Policy } from '../modules/${n}/policy.ts'`),
    '',
    '/** Folders whose schema.sql make the database, in the order in which their tables may refer to each other. */',
    `export const SCHEMA_ORDER = [${(await schemaOrder(root)).map((n) => `'${n}'`).join(', ')}] as const`,
    '',
    '/** Every policy: the database, the endpoints and the screens read the same list. */',
    `export const POLICIES: readonly ModulePolicy[] = [${policies.map((n) => `${camel(n)}Policy`).join(', ')}]`,
    '',
    '/** Everything the application can be asked, by module. Routes, OpenAPI, client and tests come from here. */',
    `export const contract = { ${contracts.map(camel).join(', ')} } as const`,
    '',
  ].join('\n')
}

/** `src/app/servers.ts`: who answers what, and what each module asks of those above it. */
export async function serversFile(root: string): Promise<string> {
  const servers = await modulesWith(root, 'server.ts')
  const asking = await modulesWith(root, 'ports.ts')
  return [
    HEAD,
    ...asking.map((n) => `import type { Ports as ${camel(n)}Ports } from '../modules/${n}/ports.ts'`),
    ...servers.map((n) => `import { server as ${camel(n)} } from '../modules/${n}/server.ts'`),
    '',
    '/** What modules ask of those that stand above them; `ports.ts` answers. */',
    `export type Ports = { ${asking.map((n) => `${camel(n)}: ${camel(n)}Ports`).join('; ')} }`,
    '',
    '/** What each module does on the server. */',
    `export const SERVERS = { ${servers.map(camel).join(', ')} } as const`,
    '',
    '/** Which function answers which endpoint. */',
    'export const handlers = (ports: Ports) => ({',
    ...servers.map((n) => `  ${camel(n)}: ${camel(n)}.handlers(${asking.includes(n) ? `ports.${camel(n)}` : ''}),`),
    '})',
    '',
  ].join('\n')
}

/** `src/app/all-events.ts`: what can happen, module by module, and in the platform. */
export async function eventsFile(root: string): Promise<string> {
  const names = await modulesWith(root, 'events.ts')
  return [
    HEAD,
    ...names.map((n) => `import { events as ${camel(n)} } from '../modules/${n}/events.ts'`),
    "import { events as platform } from '../platform/http/events.ts'",
    '',
    '/** The events of every module. */',
    `export const ALL = [${names.map(camel).join(', ')}, platform] as const`,
    '',
  ].join('\n')
}

/** `src/app/all-tasks.ts`: what work can wait for somebody, module by module. */
export async function tasksFile(root: string): Promise<string> {
  const names = await modulesWith(root, 'tasks.ts')
  return [
    HEAD,
    ...names.map((n) => `import { tasks as ${camel(n)} } from '../modules/${n}/tasks.ts'`),
    '',
    '/** The tasks of every module. */',
    `export const ALL_TASKS = [${names.map(camel).join(', ')}] as const`,
    '',
  ].join('\n')
}

/** `src/app/web/routes.ts`: every screen of every module, and the shell's own. */
export async function routesFile(root: string): Promise<string> {
  const screens = await modulesWith(root, 'screens/routes.ts')
  return [
    HEAD,
    ...screens.map((n) => `import { routes as ${camel(n)} } from '../../modules/${n}/screens/routes.ts'`),
    "import type { ScreenRoute } from './client/screen-route.ts'",
    "import { ownRoutes } from './own-routes.ts'",
    '',
    '/** Every screen of the app. */',
    `export const routes: readonly ScreenRoute[] = [${screens.map((n) => `...${camel(n)}`).join(', ')}, ...ownRoutes]`,
    '',
  ].join('\n')
}

/** `src/app/web/home-parts.ts`: what the modules put on Beranda. */
export async function homePartsFile(root: string): Promise<string> {
  const homes = await modulesWith(root, 'screens/home-parts.ts')
  return [
    HEAD,
    ...homes.map((n) => `import { parts as ${camel(n)} } from '../../modules/${n}/screens/home-parts.ts'`),
    "import type { HomePart } from './client/home-part.ts'",
    '',
    '/** Every part of Beranda. */',
    `export const homeParts: readonly HomePart[] = [${homes.map((n) => `...${camel(n)}`).join(', ')}]`,
    '',
  ].join('\n')
}
