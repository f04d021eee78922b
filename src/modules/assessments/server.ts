import type { ServerPart } from '../../platform/http/server-part.ts'
import { askNurse } from './commands/ask-nurse.ts'
import { recordView, reopen, startComprehensive } from './commands/comprehensive.ts'
import { savePart } from './commands/save-part.ts'
import { signOff } from './commands/sign-off.ts'
import type { assessments } from './contract.ts'
import { comprehensive } from './queries/comprehensive.ts'
import { strengths } from './queries/strengths.ts'
import { tellAssessments, tellViews } from './tell.ts'

export const server: ServerPart<typeof assessments> = {
  handlers: () => ({
    comprehensive,
    strengths,
    startComprehensive,
    savePart,
    askNurse,
    signOff,
    reopen,
    recordView,
  }),
  timeline: { assessments: tellAssessments, psychologist_views: tellViews },
}
