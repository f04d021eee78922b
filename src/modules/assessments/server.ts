import type { ServerPart } from '../../platform/http/server-part.ts'
import { recordView, reopen, startComprehensive } from './commands/comprehensive.ts'
import { finish } from './commands/finish.ts'
import { saveAnswers } from './commands/save-answers.ts'
import { savePart } from './commands/save-part.ts'
import { signOff } from './commands/sign-off.ts'
import { setAside, start } from './commands/takings.ts'
import type { assessments } from './contract.ts'
import { comprehensive } from './queries/comprehensive.ts'
import { results } from './queries/results.ts'
import { strengths } from './queries/strengths.ts'
import { instruments, taking } from './queries/takings.ts'
import { tellAssessments, tellTakings, tellViews } from './tell.ts'

export const server: ServerPart<typeof assessments> = {
  handlers: () => ({
    instruments,
    taking,
    results,
    comprehensive,
    strengths,
    start,
    saveAnswers,
    finish,
    setAside,
    startComprehensive,
    savePart,
    signOff,
    reopen,
    recordView,
  }),
  timeline: { instrument_takings: tellTakings, assessments: tellAssessments, psychologist_views: tellViews },
}
