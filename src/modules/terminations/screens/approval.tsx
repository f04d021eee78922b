import { longDay, momentOf } from '../../../app/web/client/days.ts'
import { Decision, Inbox, NothingToDecide } from '../../../app/web/client/decision.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import type { ApprovalPart } from '../../../app/web/client/screen-route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { toast } from '../../../design/toast.tsx'
import { returnForm } from '../forms/exit.ts'
import { api, CHANGES, type Current, type ExitPage, nameOf, type Say } from './api.ts'
import { approvedWord } from './end-words.ts'
import { ExitProof } from './proof.tsx'
import { t } from './words.ts'

type Props = { caseId: string; label: string; say: Say }

/** `/persetujuan/selesai/:caseId`: the end of a service with its proof in view; approve, or return with a note. */
export function ExitApproval({ list, ...props }: ApprovalPart) {
  const read = useRead(api.terminations.page, { caseId: props.caseId })
  const full = `/penerima-manfaat/${props.caseId}/selesai`
  return (
    <Inbox list={list} title={t('approve.title', { name: props.label })}>
      <ReadView read={read} lines={8}>
        {(page) =>
          page.current && (page.current.state === 'proposed' || page.current.state === 'approved') ? (
            <Decide {...props} {...{ full, page }} current={page.current} />
          ) : (
            <NothingToDecide {...{ t, full }} />
          )
        }
      </ReadView>
    </Inbox>
  )
}

function Decide({
  caseId,
  label,
  full,
  say,
  page,
  current,
}: Props & { full: string; page: ExitPage; current: Current }) {
  const of = { caseId, version: current.version }
  const form = useForm(returnForm, t, `terminations/${caseId}/return/${current.terminationId}`, { note: '' })
  const away = (text: string) =>
    void form.discard().then(() => {
      toast(text)
      navigate('/persetujuan')
    })
  const approve = useCommand(api.terminations.approve, {
    changes: CHANGES,
    onDone: ({ isClosed }) => away(t(isClosed ? 'approve.closed' : 'approve.done', { name: label })),
  })
  const back = useCommand(api.terminations.return, {
    changes: CHANGES,
    onDone: () => away(t('approve.returned', { name: label })),
  })
  const basis = current.proposal?.note?.['text']
  const when = current.proposedAt ? momentOf(current.proposedAt) : ''
  return (
    <Decision
      {...{ t, full, form, approve, back }}
      title={t('approve.title', { name: label })}
      facts={[
        say('exit', current.exit),
        t('approve.by', { who: current.proposedBy ?? '', when }),
        current.effectiveOn ? t('effective', { day: longDay(current.effectiveOn) }) : null,
      ]}
      onApprove={current.state === 'proposed' ? () => void approve.run(of) : null}
      onReturn={() => void back.run({ ...of, ...form.input() })}
      before={
        <>
          {current.needsFourEyes && current.isMyProposal && <Banner kind="attention">{t('approve.own')}</Banner>}
          {current.state === 'approved' && <Banner kind="done">{approvedWord(current)}</Banner>}
          {current.missingToPropose.length > 0 && (
            <Banner kind="attention">
              <b>{t('propose.missing')}</b>
              <ul>
                {current.missingToPropose.map((m) => (
                  <li key={m}>{nameOf(say, m)}</li>
                ))}
              </ul>
            </Banner>
          )}
          {typeof basis === 'string' && (
            <Banner icon="message-2">
              <b>{t('forms.exit.basis')}</b>
              <br />
              {basis}
            </Banner>
          )}
        </>
      }
    >
      <ExitProof caseId={caseId} name={label} say={say} page={page} current={current} />
    </Decision>
  )
}
