import { momentYear } from '../../../app/web/client/days.ts'
import { Decision, Inbox, NothingToDecide } from '../../../app/web/client/decision.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import type { ApprovalPart } from '../../../app/web/client/screen-route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { toast } from '../../../design/toast.tsx'
import { returnForm } from '../forms/agreement.ts'
import { api, type PlanPage, type Version } from './api.ts'
import { Changes } from './changes.tsx'
import { HerGoals, HerWord, Proof } from './proof.tsx'
import { said, t } from './words.ts'

/** `/persetujuan/rencana/:caseId`: the plan with its proof in view; approve, or return with a note (W10). */
export function PlanApproval({ caseId, label, list }: ApprovalPart) {
  const read = useRead(api.plans.page, { caseId })
  const full = `/penerima-manfaat/${caseId}/rencana`
  return (
    <Inbox list={list} title={t('plan.title', { name: label })}>
      <ReadView read={read} lines={8}>
        {(page) =>
          page.current?.state === 'proposed' ? (
            <Decide {...{ caseId, label, full, page }} version={page.current} />
          ) : (
            <NothingToDecide {...{ t, full }} />
          )
        }
      </ReadView>
    </Inbox>
  )
}

type Props = { caseId: string; label: string; full: string; page: PlanPage; version: Version }

function Decide({ caseId, label, full, page, version }: Props) {
  const of = { planId: version.planId, version: version.version }
  const form = useForm(returnForm, t, `persetujuan-rencana/${caseId}/${version.planId}`, { note: '' })
  const diff = useRead(api.plans.diff, { planId: version.planId })
  const done = (word: 'approve.done' | 'approve.returned') => () => {
    void form.discard()
    toast(t(word, { name: label }))
    navigate('/persetujuan')
  }
  const approve = useCommand(api.plans.approve, { onDone: done('approve.done') })
  const back = useCommand(api.plans.return, { onDone: done('approve.returned') })
  const returned = page.versions.find((v) => v.state === 'returned' && v.number === version.number - 1)
  const when = version.proposedAt ? momentYear(version.proposedAt) : ''
  return (
    <Decision
      {...{ t, full, form, approve, back }}
      title={t('approve.title', { n: version.number, name: label })}
      facts={[
        t('approve.by', { who: version.proposedBy, when }),
        returned ? t('approve.returned_on', { n: returned.number, when: momentYear(returned.at) }) : null,
      ]}
      onApprove={() => void approve.run(of)}
      onReturn={() => void back.run({ ...of, ...form.input() })}
      before={
        <>
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
        </>
      }
    >
      <div className="proof">
        <div className="stack stack-5">
          <ReadView read={diff}>{(d) => <Changes diff={d} version={version} />}</ReadView>
          <HerGoals page={page} version={version} />
          <Proof caseId={caseId} label={label} page={page} version={version} />
        </div>
        <HerWord label={label} version={version} />
      </div>
    </Decision>
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
