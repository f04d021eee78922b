import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, momentOf } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { handingForm, refusalForm } from '../forms/privacy.ts'
import { api, type Disclosure } from './api.ts'
import { t } from './words.ts'

/** What an office asks for, what of it shall be told, and the two who must approve. */
export function DisclosurePage() {
  const disclosureId = useRouteParam('disclosureId')
  const read = useRead(api.privacy.disclosure, { disclosureId }, { fresh: true })
  return <ReadView read={read}>{(one) => <One of={one} />}</ReadView>
}

function One({ of: d }: { of: Disclosure }) {
  const [asked, setAsked] = useState<'approve' | 'refuse' | 'give' | null>(null)
  const approve = useCommand(api.privacy.approveDisclosure, { onDone: () => setAsked(null) })
  const onClose = () => {
    setAsked(null)
    approve.reset()
  }
  const { disclosureId } = d
  const approver = (who: 'head' | 'officer', name: string | null, at: string | null) => (
    <CalmRow
      title={t(`approver.${who}`)}
      note={at ? t('approver.line', { name: name ?? '–', at: momentOf(at) }) : undefined}
    >
      <StatusText kind={at ? 'approved' : d.state === 'refused' ? 'none' : 'todo'}>
        {t(at ? 'approver.yes' : 'approver.not_yet')}
      </StatusText>
    </CalmRow>
  )
  return (
    <div className="stack stack-5 measure">
      <PageHead
        title={d.scope?.recipient ?? t('breach.sealed')}
        note={t('disclosure.line', { who: d.herNo, day: fullDay(d.askedOn), by: d.by })}
      />
      {(d.mayApprove || d.mayRefuse || d.mayGive) && (
        <div className="row row--wrap">
          {d.mayApprove && (
            <Button kind="primary" icon="check" onClick={() => setAsked('approve')}>
              {t('disclosure.approve')}
            </Button>
          )}
          {d.mayGive && (
            <Button kind="primary" icon="send" onClick={() => setAsked('give')}>
              {t('disclosure.give')}
            </Button>
          )}
          {d.mayRefuse && <Button onClick={() => setAsked('refuse')}>{t('disclosure.refuse')}</Button>}
        </div>
      )}
      {d.state === 'refused' && (
        <Banner kind="attention">
          <p>{t('disclosure.refused', { at: momentOf(d.refusedAt ?? '') })}</p>
          {d.refusal && <p>{d.refusal}</p>}
        </Banner>
      )}
      <Section title={t('approver.title')}>
        <Calm>
          {approver('head', d.head, d.headAt)}
          {approver('officer', d.officer, d.officerAt)}
        </Calm>
      </Section>
      <Section title={t('disclosure.scope')}>
        <Calm>
          <CalmRow title={t('forms.disclosure.basis')} note={t(`basis.${d.basis}`)} />
          {d.scope ? (
            <>
              <CalmRow title={t('forms.disclosure.ground')} note={d.scope.ground} />
              <CalmRow title={t('forms.disclosure.asked')} note={d.scope.asked} />
              <CalmRow title={t('forms.disclosure.given')} note={d.scope.given} />
              {d.scope.letterNo && <CalmRow title={t('forms.disclosure.letterNo')} note={d.scope.letterNo} />}
            </>
          ) : (
            <CalmRow title={t('notes.sealed')} />
          )}
          {d.givenAt && d.handing && (
            <CalmRow
              title={t('disclosure.given_at', { at: momentOf(d.givenAt) })}
              note={t('disclosure.handed', {
                channel: t.code('channel', d.handing.channel),
                name: d.handing.name ?? '–',
                proof: d.handing.proof ?? '–',
              })}
            />
          )}
        </Calm>
      </Section>
      <ConfirmDialog
        {...{ onClose }}
        open={asked === 'approve'}
        title={t('disclosure.approve_ask')}
        confirm={t('disclosure.approve')}
        busy={approve.busy}
        onConfirm={() => void approve.run({ disclosureId })}
      >
        {d.scope && (
          <p>{t('disclosure.approve_what', { who: d.scope.recipient, what: d.scope.given.replace(/\.$/, '') })}</p>
        )}
        <p>{t('disclosure.approve_then')}</p>
        <CommandRefusal of={approve} />
      </ConfirmDialog>
      {asked === 'refuse' && <Refuse {...{ disclosureId, onClose }} />}
      {asked === 'give' && <Give {...{ disclosureId, onClose }} />}
    </div>
  )
}

type Props = { disclosureId: string; onClose: () => void }

function Refuse({ disclosureId, onClose }: Props) {
  const form = useShortForm(refusalForm, t, emptyDraft(refusalForm, { today: '' }))
  const command = useCommand(api.privacy.refuseDisclosure, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('disclosure.refuse')}
      action={t('disclosure.refuse_do')}
      onSend={() => void command.run({ ...form.input(), disclosureId })}
    />
  )
}

function Give({ disclosureId, onClose }: Props) {
  const form = useShortForm(handingForm, t, emptyDraft(handingForm, { today: '' }))
  const command = useCommand(api.privacy.giveDisclosure, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('disclosure.give')}
      action={t('disclosure.give_do')}
      onSend={() => void command.run({ ...form.input(), disclosureId })}
    />
  )
}
