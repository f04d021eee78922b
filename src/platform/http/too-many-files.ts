import { Refusal } from '../../kernel/refusal.ts'
import { log } from '../log.ts'
import { type Asked, anew } from './anew.ts'
import type { Ctx } from './context.ts'
import { MOST_FILES } from './opened-files.ts'
import type { Runtime } from './runtime.ts'

/** More files within an hour than a day of work needs; new the first time, so that somebody is told of it. */
export class TooManyFiles extends Refusal {
  readonly personId: string
  readonly isNew: boolean
  constructor(personId: string, isNew: boolean) {
    super('many_files')
    this.personId = personId
    this.isNew = isNew
  }
}

/** Nothing that was opened leaves before this. @throws TooManyFiles */
export function stopTooMany({ services }: Runtime, ctx: Ctx): void {
  const { personId } = ctx.actor
  const found = services.openedFiles.open(personId, ctx.seal.filesRead(), ctx.now)
  if (found !== 'open') throw new TooManyFiles(personId, found === 'now_too_many')
}

/** Whoever watches is told in a transaction of its own: the one that was stopped is rolled back. Where that fails, the next try tells. */
export async function tellOfMany(asked: Asked, { isNew, personId }: TooManyFiles): Promise<void> {
  if (!isNew) return
  const { runtime, name } = asked
  try {
    await anew(asked, (ctx) => runtime.readMany(ctx, MOST_FILES))
  } catch (error) {
    runtime.services.openedFiles.notTold(personId)
    log.error(error, { endpoint: name })
  }
}
