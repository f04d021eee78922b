import type { ServerPart } from '../../platform/http/server-part.ts'
import { addEvidence, review, saveFactor, takeBack } from './commands/factors.ts'
import { finish, handOver, improve, improveOtherwise } from './commands/improvements.ts'
import { closeIssue, noteIssue } from './commands/issues.ts'
import type { quality } from './contract.ts'
import { binder } from './queries/binder.ts'
import { binderFile } from './queries/binder-file.ts'
import { board, factor } from './queries/board.ts'
import { colleagues, improvement, improvements } from './queries/improvements.ts'
import { issues } from './queries/issues.ts'

export const server: ServerPart<typeof quality> = {
  handlers: () => ({
    ...{ binder, binderFile, board, factor, saveFactor, review, addEvidence, takeBack },
    ...{ improvements, improvement, colleagues, improve, improveOtherwise, finish, handOver },
    ...{ issues, noteIssue, closeIssue },
  }),
}
