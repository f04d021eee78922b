import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentYear } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import type { ApprovalPart } from '../../../app/web/client/screen-route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { returnForm } from '../forms/agreement.ts'
import { api, type PlanPage, type Version } from './api.ts'
import { Changes } from './changes.tsx'
import { HerGoals, Proof } from './proof.tsx'
import { said, t } from './words.ts'

/** `/persetujuan/rencana/:caseId`: the plan with its proof in view; approve, or return with a note (W10). */
export function PlanApproval({ caseId, label, list }: ApprovalPart) {
  const read = useRead(api.plans.page, { caseId })
  return (
    <div className="inbox">
      {list}
      <section className="inbox__proof" aria-label={t('plan.title', { name: label })}>
        <ReadView read={read} lines={8}>
          {(page) =>
            page.current?.state === 'proposed' ? (
              <Decide caseId={caseId} label={label} page={page} version={page.current} />
            ) : (
              <EmptyState
                page
                title={t('approve.nothing')}
                next={<LinkButton href={`/penerima-manfaat/${caseId}/rencana`}>{t('approve.full')}</LinkButton>}
              />
            )
          }
        </ReadView>
      </section>
    </div>
  )
}

type Props = { caseId: string; label: string; page: PlanPage; version: Version }

function Decide({ caseId, label, page, version }: Props) {
  const form = useForm(returnForm, t, `persetujuan-rencana/${caseId}/${version.planId}`, { note: '' })
  const { note } = form.body
  const [asking, setAsking] = useState(false)
  const diff = useRead(api.plans.diff, { planId: version.planId })
  const done = (word: 'approve.done' | 'approve.returned') => () => {
    void form.discard()
    toast(t(word, { name: label }))
    navigate('/persetujuan')
  }
  const approve = useCommand(api.plans.approve, { onDone: done('approve.done') })
  const back = useCommand(api.plans.return, { onDone: done('approve.returned') })
  const returned = page.versions.find((v) => v.state === 'returned' && v.number === version.number - 1)
  const giveBack = () => void back.run({ planId: version.planId, version: version.version, ...form.input() })
  return (
    <>
      <header className="page-head">
        <div className="grow">
          <h1 className="t-page" tabIndex={-1}>
            {t('approve.title', { n: version.number, name: label })}
          </h1>
          <Facts
            of={[
              t('approve.by', {
                who: version.proposedBy,
                when: version.proposedAt ? momentYear(version.proposedAt) : '',
              }),
              returned ? t('approve.returned_on', { n: returned.number, when: momentYear(returned.at) }) : null,
            ]}
          />
        </div>
        <LinkButton small href={`/penerima-manfaat/${caseId}/rencana`}>
          {t('approve.full')}
        </LinkButton>
      </header>
      {returned && <EarlierNote planId={returned.planId} />}
      {page.toApprove.length > 0 && (
        <Banner kind="attention">
          <b>{t('approve.not_yet')}</b>
          <ul>
            {page.toApprove.map((m) => (
              <li key={m.code}>{said(m.code, m.params)}</li>
            ))}
          </ul>
        </Banner>
      )}
      <CommandRefusal of={approve} />
      {!asking && <CommandRefusal of={back} fields={{ note: 'return-note' }} />}
      <div className="proof">
        <div className="stack stack-5">
          <ReadView read={diff}>{(d) => <Changes diff={d} version={version} />}</ReadView>
          <Proof caseId={caseId} label={label} page={page} version={version} />
        </div>
        <HerGoals label={label} version={version} />
      </div>
      <form
        className="inbox__decide"
        onSubmit={(event) => {
          event.preventDefault()
          void approve.run({ planId: version.planId, version: version.version })
        }}
      >
        <TextField
          id="return-note"
          label={
            <>
              {t('forms.return.note')} <span className="optional">{t('approve.note_when')}</span>
            </>
          }
          value={note}
          onChange={(text) => form.set({ note: text })}
          personal
        />
        <Button busy={back.busy} onClick={() => (note.trim().length >= 10 ? giveBack() : setAsking(true))}>
          {t('approve.return')}
        </Button>
        <Button kind="primary" type="submit" busy={approve.busy}>
          {t('approve.do')}
        </Button>
      </form>
      {asking && (
        <FormDialog
          title={t('approve.return')}
          form={{ fields: form.fields, placeOf: form.placeOf }}
          command={back}
          action={t('approve.return')}
          onSend={giveBack}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

function EarlierNote({ planId }: { planId: string }) {
  const read = useRead(api.plans.version, { planId })
  const note = read.data?.version.returnNote
  return note ? (
    <Banner icon="message-2">
      <b>{t('approve.your_note')}</b>
      <br />“{note}”
    </Banner>
  ) : null
}
