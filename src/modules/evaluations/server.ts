import type { ServerPart } from '../../platform/http/server-part.ts'
import { decideReadiness } from './commands/readiness.ts'
import { receiveReport, writeReport } from './commands/report.ts'
import { recordPracticum, recordSkill } from './commands/skills.ts'
import { businessPlan, confirmInstruments, recordOwnView, scoreGoals } from './commands/views.ts'
import type { evaluations } from './contract.ts'
import type { Ports } from './ports.ts'
import { pageOf } from './queries/page.ts'
import { report, reportable, reports } from './queries/reports.ts'
import { tellTexts } from './texts.ts'

export const server: ServerPart<typeof evaluations, Ports> = {
  handlers: (ports) => ({
    page: pageOf(ports),
    recordSkill,
    recordPracticum,
    confirmInstruments,
    scoreGoals,
    recordOwnView,
    businessPlan,
    decideReadiness,
    reportable,
    writeReport,
    report,
    reports,
    receiveReport,
  }),
  timeline: { evaluation_texts: tellTexts },
}
