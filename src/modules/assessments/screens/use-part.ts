import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect } from 'react'
import type { z } from 'zod'
import type { Theirs } from '../../../app/web/client/create-client.ts'
import { navigate } from '../../../app/web/client/route.ts'
import { useSavedForm } from '../../../app/web/client/use-form.ts'
import type { FieldsOf } from '../../../design/form-field.tsx'
import type { DraftFields, Fields } from '../../../kernel/form.ts'
import { toDraft } from '../../../kernel/form-values.ts'
import type { assessments } from '../contract.ts'
import { formOf, type Lists, type PartCode, saysDanger } from '../forms/parts.ts'
import { type Assessment, api } from './api.ts'
import { t } from './words.ts'

/** What the parts on the page still have to send; each enters and leaves its own. */
export type Leaving = RefObject<Set<() => Promise<unknown>>>

type Asked = { caseId: string; part: PartCode; assessment: Assessment; leaving: Leaving }
type Input = z.input<typeof assessments.savePart.input>

/** One part in hand, saved while it is typed, and the lists of other parts that it names. */
export function usePart({ caseId, part, assessment, leaving }: Asked) {
  const queries = useQueryClient()
  const { assessmentId, texts, sections } = assessment
  const version = sections.find((s) => s.part === part)?.version ?? 0
  const form = useSavedForm<Fields, Theirs<typeof api.assessments.savePart>>(
    formOf(part),
    t,
    `${assessmentId}/${part}`,
    { value: texts[part] ?? null, version },
    async (text, at, options) => {
      const input = { assessmentId, part, text, version: at } as Input // the text of this part, by its form
      const isDanger = saysDanger(part, text) && !saysDanger(part, texts[part])
      const done = await api.assessments.savePart(input, options)
      if (isDanger) navigate(`/penerima-manfaat/${caseId}/keselamatan/berhenti`)
      await queries.invalidateQueries({ queryKey: [api.assessments.comprehensive.path, { caseId }] })
      return done
    },
  )
  const { flush, clash } = form
  useEffect(() => {
    const all = leaving.current
    all.add(flush)
    return () => {
      all.delete(flush)
    }
  }, [leaving, flush])
  const own = form.body as Partial<DraftFields<Lists>> // the lists that this part asks
  const lists = {
    informants: own.informants ?? texts.sources?.informants ?? [],
    problems: own.problems ?? texts.analysis?.problems ?? [],
  }
  const named = (id: string) =>
    lists.informants.find((i) => i.id === id)?.relation ?? lists.problems.find((p) => p.id === id)?.statement ?? ''
  return {
    fields: form.fields() as FieldsOf<Fields> & Partial<FieldsOf<Lists>>, // as above
    save: form.save,
    ...lists,
    clash: clash && {
      yours: clash.yours,
      theirs: toDraft(formOf(part), clash.theirs.texts[part]),
      by: clash.theirs.savedBy,
      at: clash.theirs.savedAt,
      version: clash.theirs.version,
    },
    pick: form.pick,
    /** what stands behind an id of this form */
    named: (_path: string, id: string) => named(id),
  }
}
