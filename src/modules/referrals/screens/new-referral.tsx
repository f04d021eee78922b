import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Actions } from '../../../design/section.tsx'
import { Stepped } from '../../../design/stepped.tsx'
import { toast } from '../../../design/toast.tsx'
import { api } from './api.ts'
import { emptyReferral, type NewDraft, toInput, type Wrong, wrongDates } from './new-draft.ts'
import { FromFields, type Part } from './new-from.tsx'
import { PlaceFields, StoryFields } from './new-story.tsx'
import { ProtectSwitch, WhoFields } from './new-who.tsx'
import { t } from './words.ts'

/** Rujukan baru (F03). */
export const NewReferral = () => <ReferralForm draftKey="rujukan/baru" first={emptyReferral} />

type Begun = { draftKey: string; first: NewDraft; offerId?: string; note?: string }

/** Where from, who she is, why. Kept while it is typed; begun with what an office sent, or empty. */
export function ReferralForm({ draftKey, first, offerId, note }: Begun) {
  const draft = useDraft(draftKey, first)
  const [wrong, setWrong] = useState<Wrong>({})
  const save = useCommand(api.referrals.register, {
    onDone: ({ caseId }) => {
      void draft.discard()
      toast(t('new.saved'))
      navigate(`/rujukan/${caseId}`)
    },
  })
  const send = (decided: { knownClientId?: string; unsure?: boolean } = {}) => {
    const bad = wrongDates(draft.body)
    setWrong(bad)
    if (Object.keys(bad).length === 0) void save.run({ ...toInput(draft.body, decided), ...(offerId && { offerId }) })
  }
  const part = { draft: draft.body, set: draft.set, issue: save.issue, wrong }
  const same = save.refusal?.code === 'same_nik' ? save.refusal.body.params : null
  return (
    <>
      <PageHead title={t('new.title')} note={note} actions={draft.save && <SaveState {...draft.save} />} />
      <div className="stack stack-5">
        {same ? (
          <SameNik params={same} busy={save.busy} onPick={send} />
        ) : (
          <CommandRefusal
            of={save}
            fields={{
              callName: { id: 'rujukan-panggilan', label: t('new.call_name') },
              'identity.fullName': { id: 'rujukan-nama', label: t('new.full_name') },
              reason: { id: 'rujukan-alasan', label: t('new.reason') },
              'letter.office': { id: 'rujukan-kantor', label: t('new.office') },
              letter: { id: 'rujukan-kantor', label: t('new.office') },
              noLetterReason: { id: 'rujukan-tanpa', label: t('new.why_none') },
            }}
          />
        )}
        <Stepped
          label={t('new.steps')}
          wrong={stepOf(save.refusal?.issues[0]?.path.join('.') ?? '', wrong)}
          parts={[
            { key: 'from', word: t('new.from'), body: <FromFields {...part} /> },
            { key: 'who', word: t('new.who'), body: <WhoFields {...part} /> },
            { key: 'story', word: t('new.story'), body: <StoryFields {...part} save={draft.save} /> },
            { key: 'place', word: t('new.place'), body: <Placed {...part} isFollowed={offerId !== undefined} /> },
          ]}
        />
        <Actions>
          <Button kind="primary" busy={save.busy} busyWord={t('saving')} onClick={() => send()}>
            {t('new.save')}
          </Button>
        </Actions>
      </div>
    </>
  )
}

const Placed = (part: Part & { isFollowed: boolean }) => (
  <div className="stack">
    <PlaceFields {...part} />
    <ProtectSwitch {...part} />
  </div>
)

/** Where the first thing that was refused is asked. */
function stepOf(path: string, wrong: Wrong): string | undefined {
  if (wrong.dated || /^(letter|noLetter)/.test(path)) return 'from'
  if (wrong.born || /^(callName|identity)/.test(path)) return 'who'
  return path === '' ? undefined : 'story'
}

type Same = {
  params: Record<string, unknown>
  busy: boolean
  onPick: (decided: { knownClientId?: string; unsure?: boolean }) => void
}

/** An equal number stops saving until somebody says what it means; of a file that is closed to the reader only that there is one. */
function SameNik({ params, busy, onPick }: Same) {
  const ids = Array.isArray(params['clientIds'])
    ? params['clientIds'].filter((id): id is string => typeof id === 'string')
    : []
  const isHere = params['isHere'] === true
  const [only] = ids
  return (
    <Banner kind="attention" live>
      <div className="stack stack-2">
        <p>
          <b>{t(ids.length > 0 ? 'new.same' : 'new.same_hidden')}</b> {ids.length > 0 && isHere && t('new.same_here')}
        </p>
        <div className="row row--wrap">
          {only && ids.length === 1 && !isHere && (
            <Button small busy={busy} onClick={() => onPick({ knownClientId: only })}>
              {t('new.same_person')}
            </Button>
          )}
          <Button small busy={busy} onClick={() => onPick({ unsure: true })}>
            {t('new.same_unsure')}
          </Button>
        </div>
      </div>
    </Banner>
  )
}
