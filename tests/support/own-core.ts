import { stayOnCore, thisWorker } from './workers.ts'

/** Once a worker: files that it tests later find it there. */
if (process.env['TITIAN_ON_CORE'] === undefined) {
  stayOnCore(process.pid, thisWorker())
  process.env['TITIAN_ON_CORE'] = String(thisWorker())
}
