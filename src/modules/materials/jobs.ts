import type { Job } from '../../platform/http/server-part.ts'
import { replaceOver } from '../tasks/facts/replace-over.ts'
import { tasks } from './tasks.ts'

/** What was not used up by its day can not be given out any more: on the day after, it is asked to be written off instead. */
export const askToWriteOff: Job = {
  name: 'ask-to-write-off',
  cron: '10 18 * * *',
  run: (client, now) => replaceOver(client, tasks.use_up_lot, tasks.write_off_lot, now),
}
