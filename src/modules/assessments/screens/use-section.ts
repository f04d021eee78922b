import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect } from 'react'
import type { Theirs } from '../../../app/web/client/create-client.ts'
import { useVersioned } from '../../../app/web/client/use-versioned.ts'
import { type Assessment, api, type SectionSeen, type Text } from './api.ts'

/** What the sections of the open part still have to send; each enters and leaves its own. */
export type Leaving = RefObject<Set<() => Promise<unknown>>>

type Asked = {
  caseId: string
  part: SectionSeen['part']
  sealedAs: SectionSeen['sealedAs']
  assessment: Assessment
  leaving: Leaving
}

const EMPTY: Text = { answers: {}, findings: [] }

/** One section in hand: its text, saved while it is typed, and the lists of other parts that it names. */
export function useSection({ caseId, part, sealedAs, assessment, leaving }: Asked) {
  const queries = useQueryClient()
  const seen = assessment.sections.find((s) => s.part === part && s.sealedAs === sealedAs)
  const { assessmentId } = assessment
  const saved = useVersioned<Text, Theirs<typeof api.assessments.savePart>>(
    `${assessmentId}/${part}/${sealedAs}`,
    { body: seen?.text ?? EMPTY, version: seen?.version ?? 0 },
    async (text, version, options) => {
      const done = await api.assessments.savePart({ assessmentId, part, sealedAs, text, version }, options)
      await queries.invalidateQueries({ queryKey: [api.assessments.comprehensive.path, { caseId }] })
      return done
    },
  )
  const { flush } = saved
  useEffect(() => {
    const all = leaving.current
    all.add(flush)
    return () => {
      all.delete(flush)
    }
  }, [leaving, flush])
  const text = saved.body
  const others = assessment.sections.flatMap((s) => (s.text && s.part !== part ? [s.text] : []))
  return {
    text,
    save: saved.save,
    clash: saved.clash,
    pick: saved.pick,
    change: (more: Partial<Text>) => saved.set((body) => ({ ...body, ...more })),
    /** null = she would rather not answer; undefined takes the answer back */
    answer: (field: string, value: string | null | undefined) =>
      saved.set((body) => {
        const { [field]: _gone, ...rest } = body.answers
        return { ...body, answers: value === undefined ? rest : { ...rest, [field]: value } }
      }),
    informants: text.informants ?? others.flatMap((o) => o.informants ?? []),
    problems: text.problems ?? others.flatMap((o) => o.problems ?? []),
  }
}
