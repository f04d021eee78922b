import { PAGES, type PartCode, pageOf } from '../forms/parts.ts'
import type { Gap } from './api.ts'
import { t } from './words.ts'

export type GapLine = { key: string; part: PartCode; label: string }

/** Gaps that have no part of their own stand where they are mended. */
const PLACE: Partial<Record<Gap['code'], PartCode>> = {
  assessment_no_informant: 'sources',
  assessment_no_key_finding: 'vocational',
  assessment_problems_ranked: 'analysis',
  assessment_no_need: 'recommendation',
  assessment_need: 'recommendation',
  assessment_risk: 'recommendation',
  assessment_safety_plan: 'violence',
}

const FIELDS = ['assessment_field', 'assessment_section_open'] as const satisfies readonly Gap['code'][]
const isField = ({ code }: Gap) => FIELDS.some((field) => field === code)
const partOf = (gap: Gap): PartCode => gap.at?.part ?? PLACE[gap.code] ?? 'sources'
const countOf = (gaps: readonly Gap[]) => gaps.reduce((sum, gap) => sum + (gap.params?.count ?? 1), 0)

/** Open questions are one line, which leads to the first part that has some: how many each has stands in the list of parts. */
function fieldsOf(gaps: readonly Gap[]): GapLine[] {
  const open = gaps.filter(isField)
  const pages = new Set(open.map((gap) => pageOf(partOf(gap))))
  const first = PAGES.find((page) => pages.has(page))
  if (!first) return []
  return [{ key: 'fields', part: first, label: t('whole.fields', { count: countOf(open), parts: pages.size }) }]
}

/** Every other gap speaks for itself. */
export function linesOf(gaps: readonly Gap[]): GapLine[] {
  const groups = Map.groupBy(
    gaps.filter((gap) => !isField(gap)),
    (gap) => `${gap.code}:${partOf(gap)}`,
  )
  const others = [...groups].flatMap(([key, [gap, ...more]]) => {
    if (!gap) return []
    const count = countOf([gap, ...more])
    const label = t.code('gap', gap.code, gap.params)
    return { key, part: partOf(gap), label: count > 1 ? `${label} (${count})` : label }
  })
  return [...fieldsOf(gaps), ...others]
}
