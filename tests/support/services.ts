import { createHash } from 'node:crypto'
import { unseenDisk } from '../../src/platform/disk/watch-disk.ts'
import type { Services } from '../../src/platform/http/context.ts'
import { OpenedFiles } from '../../src/platform/http/opened-files.ts'
import { LEAST_COST, stretchingTurns } from '../../src/platform/seal/passwords.ts'

/** Fixed, so that cards made once open in every test process. */
export const PEPPER = createHash('sha256').update('pepper of the suites').digest()
const BOOT = createHash('sha256').update('boot secret of the suites').digest()

export const testServices = (): Services => ({
  canMail: true,
  pepper: PEPPER,
  bootSecret: BOOT,
  disk: unseenDisk,
  openedFiles: new OpenedFiles(),
  journal: { append: async () => 'signed' },
  passphraseCost: LEAST_COST,
  stretchInTurn: stretchingTurns(),
  renderPaper: async () => {
    throw new Error('papers are rendered in the suites of letters')
  },
})
