import type { ServerPart } from '../../platform/http/server-part.ts'
import { correctMark } from './commands/correct-mark.ts'
import { explain } from './commands/explain.ts'
import { letterCame } from './commands/letter-came.ts'
import { lock, reopen } from './commands/lock.ts'
import { ask, give } from './commands/record.ts'
import { save } from './commands/save.ts'
import { settle } from './commands/settle.ts'
import type { groups } from './contract.ts'
import type { Ports } from './ports.ts'
import { people } from './queries/people.ts'
import { read } from './queries/read.ts'
import { roll } from './queries/roll.ts'
import { resealGroupTexts, resealQuestions } from './reseal.ts'
import { tellAttendances } from './tell.ts'

export const server: ServerPart<typeof groups, Ports> = {
  handlers: (ports) => ({
    people,
    roll: roll(ports),
    save: save(ports),
    correctMark: correctMark(ports),
    letterCame,
    explain,
    give,
    ask,
    lock,
    reopen,
    settle,
    read,
  }),
  timeline: { group_attendances: tellAttendances },
  reseal: [resealGroupTexts, resealQuestions],
}
