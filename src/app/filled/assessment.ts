import { Refusal } from '../../kernel/refusal.ts'
import { wordedPart } from '../../modules/assessments/comprehensive/worded.ts'
import { classOf, PARTS, type PartClass, type Texts } from '../../modules/assessments/forms/parts.ts'
import { comprehensive } from '../../modules/assessments/queries/comprehensive.ts'
import words from '../../modules/assessments/words/id.json' with { type: 'json' }
import type { Filled, FilledRow } from '../../modules/letters/papers/naskah/filled-facts.ts'
import { rows, sayOf } from './say.ts'

const say = sayOf(words)

/** What is listed in it beside its answers: who told, what she faces, what she needs. */
function lists(texts: Texts, part: string): FilledRow[] {
  const told = (label: string, all: readonly (string | undefined)[] | undefined): FilledRow[] =>
    rows([say.word(`forms.part.${label}`), (all ?? []).map((one, i) => `${i + 1}. ${one ?? ''}`).join('\n')])
  if (part === 'sources')
    return told(
      'informants',
      texts.sources?.informants?.map((i) => i.relation),
    )
  if (part === 'analysis')
    return told(
      'problems',
      texts.analysis?.problems?.map((p) => p.statement),
    )
  if (part === 'recommendation')
    return told(
      'needs',
      texts.recommendation?.needs?.map((n) => n.statement),
    )
  return []
}

/**
 * F12, the newest or the one of that number: the parts that are sealed alike. What lies under the key of her health or of her safety is another paper: who may
 * read the one may not read the other.
 */
const partsOf =
  (cls: PartClass): Filled =>
  async (ctx, caseId, number) => {
    if (!ctx.can('assessments.read')) throw new Refusal('not_allowed')
    const { assessment: a } = await comprehensive(ctx, { caseId, ...(number && { number: Number(number) }) })
    if (!a) return null
    const on = ctx.today
    const parts = a.sections.flatMap(({ part, isReadable, worded }) => {
      if (classOf(part) !== cls || !isReadable || !a.texts[part]) return []
      const { title, lines, findings } = worded ?? wordedPart(part, a.texts, { language: 'id', on })
      const found = findings.map(({ statement, confirmedBy }, i) => `${i + 1}. ${statement} (${confirmedBy})`)
      const all: FilledRow[] = [
        ...lines.map(({ label, answer }) => ({ label, text: answer })),
        ...lists(a.texts, part),
        ...rows([say.word('forms.part.findings'), found.join('\n')]),
      ]
      return all.length > 0 ? [{ title, rows: all }] : []
    })
    if (parts.length === 0) return null
    const asked = Object.values(PARTS).filter(({ sealedAs }) => sealedAs === cls).length
    return {
      on: a.signedOn ?? a.startedOn,
      by: a.signedBy ?? a.startedBy,
      head: rows(
        ['Asesmen ke', String(a.number)],
        ['Keadaan', a.signedOn ? 'disahkan' : 'belum disahkan'],
        ['Bagian yang terisi', `${parts.length} dari ${asked}`],
      ),
      parts,
    }
  }

export const f12 = partsOf('narrative')
export const f12Safety = partsOf('safety')
export const f12Health = partsOf('health')

/** Parts of F12 that make the report, in its order; what is sealed to fewer stays out of it. */
const REPORT = [
  { part: 'reason', title: 'Asal dan alasan' },
  { part: 'sources', title: 'Sumber keterangan' },
  { part: 'social', title: 'Riwayat dan keadaan' },
  { part: 'analysis', title: 'Analisis' },
  { part: 'recommendation', title: 'Saran' },
] as const

/** F15: the social report, from the assessment that was signed. */
export const f15: Filled = async (ctx, caseId) => {
  if (!ctx.can('assessments.read')) throw new Refusal('not_allowed')
  const { assessment: a } = await comprehensive(ctx, { caseId })
  if (!a?.signedOn) return null
  const parts = REPORT.flatMap(({ part, title }) => {
    const worded = a.sections.find((s) => s.part === part)?.worded
    if (!worded || !a.texts[part]) return []
    const found = worded.findings.map(({ statement, confirmedBy }, i) => `${i + 1}. ${statement} (${confirmedBy})`)
    const all = [
      ...worded.lines.map(({ label, answer }) => ({ label, text: answer })),
      ...lists(a.texts, part),
      ...rows([say.word('forms.part.findings'), found.join('\n')]),
    ]
    return all.length > 0 ? [{ title, rows: all }] : []
  })
  if (parts.length === 0) return null
  return { on: a.signedOn, by: a.signedBy, head: rows(['Dari asesmen ke', String(a.number)]), parts }
}
