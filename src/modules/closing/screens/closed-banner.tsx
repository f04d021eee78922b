import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentYear, shortDay, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Fields } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { isOver } from '../../cases/stages.ts'
import { reopenForm } from '../forms/reopen.ts'
import { OPEN_DAYS } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

type Props = Pick<CasePart, 'page'>

/** On every page of a closed case: why nothing of her can be changed, and who can open it again; or who did, and until when. */
export function ClosedBanner({ page }: Props) {
  const sees = useMay('closing.see') && page.maySeeStory
  if (!isOver(page) || !sees) return null
  return page.reopenedAt ? <Open page={page} /> : <Closed page={page} />
}

function Closed({ page: { caseId } }: Props) {
  const [dialog, setDialog] = useSearchParam('buka')
  const mayReopen = useMay('closing.reopen')
  return (
    <Banner
      icon="lock"
      action={
        mayReopen && (
          <Button small onClick={() => setDialog('berkas')}>
            {t('reopen')}
          </Button>
        )
      }
    >
      <p>
        <b>{t('closed.title')}</b> {t(mayReopen ? 'closed.mend' : 'closed.others')}
      </p>
      {mayReopen && dialog === 'berkas' && <Reopen caseId={caseId} onClose={() => setDialog(null)} />}
    </Banner>
  )
}

function Reopen({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useForm(reopenForm, t, `closing/${caseId}`, emptyDraft(reopenForm, { today: todayKey() }))
  const command = useCommand(api.closing.reopen, {
    onDone: () => {
      void form.discard()
      toast(t('reopen.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('reopen')}
      action={t('reopen')}
      onSend={() => void command.run({ ...form.input(), caseId })}
      intro={<p>{t('reopen.note', { days: OPEN_DAYS })}</p>}
    >
      <Fields of={form.fields(command)} />
    </FormDialog>
  )
}

function Open({ page: { caseId } }: Props) {
  const read = useRead(api.closing.ofCase, { caseId })
  const mayShut = useMay('closing.shut')
  const shut = useCommand(api.closing.shut, { onDone: () => toast(t('open.shut_done')) })
  return (
    <ReadView read={read} lines={2}>
      {({ open }) =>
        open && (
          <Banner
            kind="attention"
            icon="lock-open"
            action={
              mayShut && (
                <Button small busy={shut.busy} onClick={() => void shut.run({ caseId })}>
                  {t('open.shut')}
                </Button>
              )
            }
          >
            <p>
              <b>{t('open.title', { by: open.by, at: momentYear(open.at) })}</b>{' '}
              {t('open.until', { until: shortDay(open.until) })}
            </p>
            {open.reason && <p>{open.reason}</p>}
            <CommandRefusal of={shut} />
          </Banner>
        )
      }
    </ReadView>
  )
}
