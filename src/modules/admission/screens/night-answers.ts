import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import type { Draft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { api, type CasePage } from './api.ts'
import type { IntakeDraft } from './intake-draft.ts'

/** What was typed, laid over what is stored: nothing is asked twice, and nobody's answers are written over unseen. */
export function useNightAnswers(page: CasePage, { body, set }: Draft<IntakeDraft>, mayAsk: boolean) {
  const { caseId } = page
  const read = useRead(api.contacts.firstNight, { caseId }, { when: mayAsk })
  const stored = read.data?.night ?? null
  const answers = {
    routineMedicine: body.routineMedicine ?? stored?.routineMedicine ?? null,
    feelsSafe: body.feelsSafe ?? stored?.feelsSafe ?? null,
    mayKnow: body.mayKnow ?? stored?.mayKnow ?? '',
  }
  const command = useCommand(api.contacts.saveFirstNight, {
    clashShown: true,
    changes: [api.contacts.firstNight, api.cases.page, api.admission.intake],
  })
  const isSame =
    stored !== null &&
    stored.routineMedicine === answers.routineMedicine &&
    stored.feelsSafe === answers.feelsSafe &&
    (stored.mayKnow ?? '') === answers.mayKnow.trim()
  /** False when it was refused. Answers that stand already are not stored again: the nurse's task would come anew. */
  const save = async (version = stored?.version ?? 0): Promise<boolean> => {
    const { routineMedicine, feelsSafe, mayKnow } = answers
    if (!mayAsk || isSame || !routineMedicine || !feelsSafe) return true
    const night = {
      routineMedicine,
      feelsSafe,
      ...(mayKnow.trim() && { mayKnow }),
      ...(stored?.note && { note: stored.note }),
    }
    const isStored = (await command.run({ caseId, version, night })) !== undefined
    // she is not safe tonight: that comes before the rest of the arrival, whose answers are kept
    if (isStored && feelsSafe === 'no') navigate(`/penerima-manfaat/${caseId}/keselamatan/berhenti`)
    return isStored
  }
  const takeTheirs = async () => {
    set({ routineMedicine: null, feelsSafe: null, mayKnow: null })
    command.reset()
    await read.refetch()
  }
  const isMissing = mayAsk && (answers.routineMedicine === null || answers.feelsSafe === null)
  const theirs = command.clash?.theirs ?? null
  return { stored, answers, isMissing, command, theirs, save, takeTheirs }
}
