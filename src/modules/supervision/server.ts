import type { ServerPart } from '../../platform/http/server-part.ts'
import { note } from './commands/talks.ts'
import { answer, send } from './commands/work.ts'
import type { supervision } from './contract.ts'
import { paper } from './queries/paper.ts'
import { talks } from './queries/talks.ts'
import { evidence, review, sent } from './queries/work.ts'

export const server: ServerPart<typeof supervision> = {
  handlers: () => ({ evidence, send, sent, review, paper, answer, talks, note }),
}
