import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { wholeAssessment } from './support.ts'

/** The case of one comprehensive assessment and its corrections: several files tell it one after the other. */
export interface AssessmentStory {
  t: TestApp
  caseId: string
}

export function ofTheAssessment(at: () => AssessmentStory) {
  const rizal = () => at().t.as(cast.rizal)
  const read = (who: (typeof cast)[keyof typeof cast], number?: number) =>
    at()
      .t.as(who)
      .call('assessments.comprehensive', { caseId: at().caseId, ...(number && { number }) })
  const sectionOf = async (who: (typeof cast)[keyof typeof cast], part: string) =>
    (await read(who)).assessment?.sections.find((s) => s.part === part)
  const textsOf = async (who: (typeof cast)[keyof typeof cast]) => (await read(who)).assessment?.texts
  return { rizal, read, sectionOf, textsOf }
}

export const find = (part: string) =>
  wholeAssessment().find((s) => s.part === part) as ReturnType<typeof wholeAssessment>[number] // every part has a section
