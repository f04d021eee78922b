import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { bornOf, type DateBoxes, emptyDate, textOf } from '../../../design/date-boxes.ts'
import { PageHead } from '../../../design/page-head.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Actions } from '../../../design/section.tsx'
import { Stepped } from '../../../design/stepped.tsx'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { type ReferralDraft, referralForm } from '../forms/register.ts'
import { api } from './api.ts'
import { FromFields } from './new-from.tsx'
import { PlaceFields, StoryFields } from './new-story.tsx'
import { ProtectSwitch, WhoFields } from './new-who.tsx'
import { t } from './words.ts'

/** With her day of birth as it stands in its boxes, which also take an age. */
export type NewDraft = ReferralDraft & { born: DateBoxes }

/** What an office wrote stands in the form as it was written; `said` is in the shape of the form. */
export const begunWith = (said: object, born = emptyDate): NewDraft => ({
  ...toDraft(referralForm, { hasLetter: true, ...said }),
  born,
})

/** Rujukan baru (F03). */
export const NewReferral = () => <ReferralForm draftKey="rujukan/form" first={begunWith({})} />

type Begun = { draftKey: string; first: NewDraft; offerId?: string; note?: string }

/** Where from, who she is, why. Kept while it is typed; begun with what an office sent, or empty. */
export function ReferralForm({ draftKey, first, offerId, note }: Begun) {
  const form = useForm(referralForm, t, draftKey, first)
  const { born } = form.body
  const save = useCommand(api.referrals.register, {
    onDone: ({ caseId }) => {
      void form.discard()
      toast(t('new.saved'))
      navigate(`/rujukan/${caseId}`)
    },
  })
  const send = (decided: { knownClientId?: string; unsure?: boolean } = {}) => {
    const { letter, identity, ...said } = form.input()
    const typed = textOf(born) // boxes that are no day are refused at their field
    const birth = typed ? { birthDate: typed } : bornOf(born, Number(todayKey().slice(0, 4)))
    void save.run({
      ...said,
      ...(letter && { letter: { ...letter, receivedOn: todayKey() } }),
      identity: { ...identity, ...birth },
      ...(offerId && { offerId }),
      ...decided,
    })
  }
  const f = form.fields(save)
  const same = save.refusal?.code === 'same_nik' ? save.refusal.body.params : null
  return (
    <>
      <PageHead title={t('new.title')} note={note} actions={form.save && <SaveState {...form.save} />} />
      <div className="stack stack-5">
        {same ? (
          <SameNik params={same} busy={save.busy} onPick={send} />
        ) : (
          <CommandRefusal of={save} fields={form.placeOf} />
        )}
        <Stepped
          label={t('new.steps')}
          wrong={stepOf(save.refusal?.issues[0]?.path.join('.') ?? '')}
          parts={[
            { key: 'from', word: t('new.from'), body: <FromFields f={f} set={form.set} title={t('new.from')} /> },
            {
              key: 'who',
              word: t('new.who'),
              body: <WhoFields f={f} born={born} onBorn={(next) => form.set({ born: next })} />,
            },
            { key: 'story', word: t('new.story'), body: <StoryFields f={f} save={form.save} /> },
            {
              key: 'place',
              word: t('new.place'),
              body: (
                <div className="stack">
                  <PlaceFields f={f} isFollowed={offerId !== undefined} />
                  <ProtectSwitch f={f} />
                </div>
              ),
            },
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

/** Where the first thing that was refused is asked. */
function stepOf(path: string): string | undefined {
  if (/^(letter|sender|noLetter)/.test(path)) return 'from'
  if (/^(callName|identity)/.test(path)) return 'who'
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
