import type { Call } from '../../../app/web/client/create-client.ts'
import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Banner } from '../../../design/banner.tsx'
import { toast } from '../../../design/toast.tsx'
import type { Form } from '../../../kernel/form.ts'
import { emptyDraft } from '../../../kernel/form-values.ts'
import {
  absenceForm,
  absenceReportForm,
  belongingsForm,
  deathForm,
  destinationForm,
  handoverForm,
  heirsForm,
  kinForm,
  letterForm,
  policeForm,
  receiverForm,
  simpleForm,
} from '../forms/checks.ts'
import { isSimple } from '../simple-checks.ts'
import { api, CHANGES, type ExitPage, nameOf, type Say } from './api.ts'
import { t } from './words.ts'

type Check = { form: Form; send: Call<never, unknown> }
type Props = {
  caseId: string
  check: string
  say: Say
  /** what the referral said already, so that nobody types it twice */
  accepted: ExitPage['accepted']
  onClose: () => void
}
const T = api.terminations

/** Checks with a command of their own. */
const OWN: Readonly<Record<string, Check>> = {
  destination_safe: { form: destinationForm, send: T.checkDestination },
  receiver_cleared: { form: receiverForm, send: T.clearReceiver },
  handover_minute_signed: { form: handoverForm, send: T.signHandover },
  belongings_and_savings_returned: { form: belongingsForm, send: T.returnBelongings },
  absence_past_72_hours: { form: absenceForm, send: T.confirmAbsence },
  absence_reported_safely: { form: absenceReportForm, send: T.reportAbsence },
  police_told_or_no_danger: { form: policeForm, send: T.recordPolice },
  death_minute_signed: { form: deathForm, send: T.recordDeath },
  next_of_kin_told: { form: kinForm, send: T.tellKin },
  belongings_handed_to_heirs: { form: heirsForm, send: T.handToHeirs },
}
const LETTERS = [
  'medical_letter_filed',
  'legal_letter_filed',
  'acceptance_letter_received',
  'transfer_referral_sent',
  'civil_registry_told',
]

/** What a check asks and where it goes, or null when another part of the program is where it is done. */
export function checkOf(check: string): Check | null {
  const own = OWN[check]
  if (own || !isSimple(check)) return own ?? null
  return { form: LETTERS.includes(check) ? letterForm : simpleForm, send: T.recordCheck }
}

/** One check of the list: what it asks, kept while it is typed, sent as its own record. */
export function CheckDialog({ check, ...props }: Props) {
  const known = checkOf(check)
  return known && <Asked {...known} {...props} check={check} />
}

function Asked({ form, send, caseId, check, say, accepted, onClose }: Check & Props) {
  const empty = emptyDraft(form, { today: todayKey() })
  const first = check === 'acceptance_letter_received' && accepted ? { ...empty, ...accepted } : empty
  const draft = useForm(form, t, `terminations/${caseId}/${check.replaceAll('_', '-')}`, first)
  const save = useCommand(send, {
    changes: CHANGES,
    onDone: (answer) => {
      const isRefused =
        typeof answer === 'object' && answer !== null && 'isCleared' in answer && answer.isCleared === false
      toast(isRefused ? t('receiver.refused') : t('check.saved'))
      void draft.discard().then(onClose)
    },
  })
  const run = () => {
    const input = { ...draft.input(), caseId, ...(send.path === T.recordCheck.path && { check }) }
    void save.run(input as never) // the form of this check is what its command takes
  }
  const isClock = check === 'absence_past_72_hours'
  return (
    <FormDialog
      {...{ form: draft, command: save, onClose }}
      wide={Object.keys(form.fields).length > 4}
      title={nameOf(say, check)}
      action={t(isClock ? 'check.confirm' : 'check.save')}
      onSend={run}
      intro={
        <>
          {isClock && <p>{t('absence.confirm')}</p>}
          {check === 'receiver_cleared' && <Banner icon="shield-lock">{t('receiver.why')}</Banner>}
        </>
      }
    />
  )
}
