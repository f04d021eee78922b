import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { run } from '../../house/support/run.ts'
import { partsOf } from './parts.ts'

/** Why there is no release: one sentence for whoever makes it. */
export class NoRelease extends Error {}

export type Released = { archive: string; sha256: string; bytes: number }

const HEADING = (version: string) => new RegExp(`^## ${version.replaceAll('.', '\\.')} – (\\d{4}-\\d\\d-\\d\\d)$`, 'm')

/** What the changelog says of a version, without its heading. */
export function sectionOf(changelog: string, version: string): string {
  const found = HEADING(version).exec(changelog)
  if (!found) throw new NoRelease(`CHANGELOG.md has no heading "## ${version} – YYYY-MM-DD".`)
  const rest = changelog.slice(found.index + found[0].length)
  const next = /^## /m.exec(rest)
  return rest.slice(0, next?.index ?? rest.length).trim()
}

/** The line of `db/released.txt` for a version and its empty schema. */
export const lineOf = (version: string, schema: string): string =>
  `${version} ${createHash('sha256').update(schema).digest('hex')}`

/**
 * One archive of what is committed, the same bytes for the same commit, with its checksum, the list of its parts and the page that goes with it, in
 * `dist/release`. Only of a clean tree, a version that the changelog dates, and a schema that a restore will know.
 */
export async function pack(root: string, version: string, schema: string): Promise<Released> {
  const git = async (...args: string[]) => {
    const ran = await run('git', args, { cwd: root })
    if (ran.code !== 0) throw new NoRelease(`git ${args[0]}: ${ran.out.trim()}`)
    return ran.out.trim()
  }
  if ((await git('status', '--porcelain')) !== '') throw new NoRelease('There are changes that are not committed.')
  const changes = sectionOf(await readFile(join(root, 'CHANGELOG.md'), 'utf8'), version)
  const lines = (await readFile(join(root, 'db/released.txt'), 'utf8')).split('\n')
  const [line, known] = [lineOf(version, schema), lines.find((l) => l.startsWith(`${version} `))]
  if (known === undefined) throw new NoRelease(`Write this line into db/released.txt and commit it: ${line}`)
  if (known !== line) throw new NoRelease(`${version} was released with another schema: give this one a new version.`)
  const name = `titian-${version}`
  const folder = join(root, 'dist/release')
  await mkdir(folder, { recursive: true })
  await git('archive', '--format=tar', `--prefix=${name}/`, '-o', join(folder, `${name}.tar`), 'HEAD')
  const bytes = gzipSync(await readFile(join(folder, `${name}.tar`)), { level: 9 })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await writeFile(join(folder, `${name}.tar.gz`), bytes)
  await writeFile(join(folder, `${name}.tar.gz.sha256`), `${sha256}  ${name}.tar.gz\n`)
  await writeFile(join(folder, `${name}.cdx.json`), await partsOf(root, version))
  await writeFile(join(folder, `${name}.md`), pageOf(name, version, sha256, changes))
  return { archive: join(folder, `${name}.tar.gz`), sha256, bytes: bytes.length }
}

const pageOf = (name: string, version: string, sha256: string, changes: string) => `# Titian ${version}

    sha256sum -c ${name}.tar.gz.sha256    # ${sha256}
    tar xzf ${name}.tar.gz
    cd ${name} && npm start

Memperbarui: hentikan Titian, bongkar arsip ini di samping yang lama, arahkan ke folder data yang sama (\`TITIAN_DATA\`), lalu \`npm start\`. Cadangan dibuat sendiri
sebelum susunan database berubah. Mundur: \`npm run restore\` dengan versi yang lama (docs/operate/upgrade.md).

Upgrading: stop Titian, unpack this archive beside the old one, point it at the same data folder (\`TITIAN_DATA\`) and run \`npm start\`. A backup is made by itself before
the shape of the database changes. Going back: \`npm run restore\` with the old version (docs/operate/upgrade.md).

${changes}
`
