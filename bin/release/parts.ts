import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Entry = { version?: string; integrity?: string; license?: string; dev?: boolean; optional?: boolean }
type Lock = { packages: Record<string, Entry> }

/** What a release is made of, read from these. */
export const LOCKS = ['package-lock.json', 'runtime/package-lock.json'] as const
const FOLDER = 'node_modules/'

const nameOf = (path: string): string => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length)
/** `sha512-…` of a lockfile as the hexadecimal digits that CycloneDX wants. */
const hashOf = (integrity: string) => ({
  alg: integrity.slice(0, integrity.indexOf('-')).replace(/^sha/, 'SHA-'),
  content: Buffer.from(integrity.slice(integrity.indexOf('-') + 1), 'base64').toString('hex'),
})

function componentOf(path: string, lock: string, entry: Entry) {
  const [name, version] = [nameOf(path), entry.version ?? '']
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return {
    type: 'library',
    'bom-ref': `${lock}/${path}`,
    name,
    version,
    purl,
    // what is for development alone comes with the sources and is no part of what runs
    scope: entry.dev ? 'excluded' : entry.optional ? 'optional' : 'required',
    ...(entry.license !== undefined && { licenses: [{ expression: entry.license.replace(/^\((.*)\)$/, '$1') }] }),
    ...(entry.integrity !== undefined && { hashes: [hashOf(entry.integrity)] }),
  }
}

/** The list of the parts of a version (CycloneDX 1.6), the same bytes for the same lockfiles: no hour and no number of its own. */
export async function partsOf(root: string, version: string): Promise<string> {
  const components = []
  for (const lock of LOCKS) {
    const { packages }: Lock = JSON.parse(await readFile(join(root, lock), 'utf8')) // written by npm
    for (const [path, entry] of Object.entries(packages))
      if (path !== '') components.push(componentOf(path, lock, entry))
  }
  const application = {
    type: 'application',
    'bom-ref': 'titian',
    name: 'titian',
    version,
    licenses: [{ expression: 'Apache-2.0' }],
  }
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: application },
    components,
  }
  return `${JSON.stringify(list, null, 1)}\n`
}
