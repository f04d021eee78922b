import { dirname } from 'node:path'
import { Refusal } from '../src/kernel/refusal.ts'
import { createProgress } from './start/progress.ts'
import { tell } from './start/run.ts'
import { buildWeb, isBuilt, sourceHash, viteBuild } from './start/web-build.ts'

/**
 * `npm run build:service`: packages and web client, without starting anything: for a service that may not write to its own program
 * (deploy/titian.service, deploy/Containerfile). The packages are there before this file runs (bin/with-node).
 */
const root = dirname(import.meta.dirname)
const progress = createProgress(process.stdout)
try {
  const hash = sourceHash(root)
  if (!isBuilt(root, hash))
    await progress.step({ id: 'Menyusun tampilan web', en: 'building the web client' }, () =>
      buildWeb(root, hash, viteBuild(root)),
    )
  progress.note({ id: 'Siap dijalankan sebagai layanan.', en: 'ready to run as a service' })
} catch (error) {
  tell(error, progress, process.stdout)
  process.exitCode = error instanceof Refusal ? 1 : 2
}
