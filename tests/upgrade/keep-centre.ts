import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { backUp, versionOf } from '../../src/app/backups/back-up.ts'
import { seedDemo } from '../../src/app/demo.ts'
import { readPepper } from '../../src/app/read-pepper.ts'
import { shape } from '../../src/app/shape.ts'
import type { Card } from '../../src/modules/auth/facts.ts'
import { doorKey } from '../../src/platform/database/door.ts'
import { openDataFolder } from '../../src/platform/database/embedded/folders.ts'
import { findOrMakeServiceUser, isRoot } from '../../src/platform/database/embedded/service-user.ts'
import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { scratchFolder } from '../support/quick-server.ts'

/**
 * `npm run keep-centre`, once for a release: the demo centre as that version makes it, as its own backup, beside the keys that
 * open it. Everybody in it is invented, so its keys may lie there. Later versions must bring it up to date (upgrade.test.ts).
 */
const version = await versionOf()
const place = join(new URL('.', import.meta.url).pathname, version)
const scratch = scratchFolder('keep-centre')
try {
  chmodSync(scratch, 0o711) // the account of the database goes through
  const house = openDataFolder(join(scratch, 'house'), 'demo', isRoot() ? findOrMakeServiceUser() : undefined)
  const server = await startEmbedded({ dataDir: house.root, kind: 'demo', databases: ['titian'], log: () => undefined })
  try {
    const [ownerUrl, pepperFile] = [server.ownerUrl('titian'), join(house.secrets, 'pepper')]
    await migrate({
      ownerUrl,
      shape: shape(),
      pepperId: server.secrets.pepperId,
      doorKey: doorKey(readPepper(pepperFile)),
    })
    await seedDemo({ ownerUrl, appUrl: server.appUrl('titian'), pepperFile, log: () => undefined })
    const now = Temporal.Now.instant()
    const of = { ownerUrl, dataDir: house.root, secretsDir: house.secrets, kind: 'demo' as const }
    const made = await backUp({ ...of, folder: house.backups }, now)
    rmSync(place, { recursive: true, force: true })
    mkdirSync(place, { recursive: true })
    for (const file of made?.files ?? []) writeFileSync(join(place, file.split('/').at(-1) ?? ''), readFileSync(file))
    const secret = (name: string): unknown => JSON.parse(readFileSync(join(house.secrets, `demo-${name}.json`), 'utf8'))
    const cards = (secret('cards') as Card[]).map(({ username, passphrase, totpSecret }) => ({
      username,
      passphrase,
      totpSecret,
    })) // written by the demo
    const keys = { at: now.toString(), shares: secret('shares'), cards }
    writeFileSync(join(place, 'keys.json'), `${JSON.stringify(keys, null, 1)}\n`)
    console.log(`${place}: ${made?.rows} rows, ${((made?.bytes ?? 0) / 2 ** 20).toFixed(1)} MB`)
  } finally {
    await server.stop()
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
