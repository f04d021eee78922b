import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDER = 'src/modules/instruments/scales'
const HEAD = '// Printed from the folders beside it by "npm run generate": an instrument is one folder. Never edited.\n'

/** `srq-20`, 1 → `srq201`. */
const alias = (code: string, version: string) => code.replace(/-(\w)/g, (_, c: string) => c.toUpperCase()) + version

/** Every version of every instrument, by code and version. */
async function all(root: string): Promise<string> {
  const found: { code: string; version: string }[] = []
  for (const entry of await readdir(join(root, FOLDER), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    for (const inside of await readdir(join(root, FOLDER, entry.name))) {
      const version = /^v(\d+)$/.exec(inside)?.[1]
      if (version) found.push({ code: entry.name, version })
    }
  }
  found.sort((a, b) => (a.code === b.code ? Number(a.version) - Number(b.version) : a.code < b.code ? -1 : 1))
  const imports = found.map(({ code, version }) => {
    const [name, from] = [alias(code, version), `./${code}/v${version}`]
    return `import { definition as ${name} } from '${from}/items.ts'\nimport { scoring as ${name}Scoring } from '${from}/scoring.ts'\n`
  })
  const rows = found.map(({ code, version }) => {
    const name = alias(code, version)
    return `  { ...${name}, ...${name}Scoring },\n`
  })
  return `${HEAD}import type { Instrument } from './instrument.ts'
${imports.join('')}
/** Every version that was ever in use. A new version is added beside the old one, which stays for the old answers. */
export const ALL: readonly Instrument[] = [
${rows.join('')}]
`
}

export const INSTRUMENT_SCALES = { [`${FOLDER}/all.ts`]: all }
