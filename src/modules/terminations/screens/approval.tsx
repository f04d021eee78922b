import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { longDay, momentOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import type { ApprovalPart } from '../../../app/web/client/screen-route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, CHANGES, type Current, type ExitPage, nameOf, type Say } from './api.ts'
import { approvedWord } from './end-words.ts'
import { ExitProof } from './proof.tsx'
import { t } from './words.ts'

type Props = { caseId: string; label: string; say: Say }

/** `/persetujuan/selesai/:caseId`: the end of a service with its proof in view; approve, or return with a note. */
export function ExitApproval({ list, ...props }: ApprovalPart) {
  const read = useRead(api.terminations.page, { caseId: props.caseId })
  return (
    <div className="inbox">
      {list}
      <section className="inbox__proof" aria-label={t('approve.title', { name: props.label })}>
        <ReadView read={read} lines={8}>
          {(page) =>
            page.current && (page.current.state === 'proposed' || page.current.state === 'approved') ? (
              <Decide {...props} page={page} current={page.current} />
            ) : (
              <EmptyState
                page
                title={t('approve.nothing')}
                next={<LinkButton href={`/penerima-manfaat/${props.caseId}/selesai`}>{t('approve.full')}</LinkButton>}
              />
            )
          }
        </ReadView>
      </section>
    </div>
  )
}

const SHORTEST = 10

function Decide({ caseId, label, say, page, current }: Props & { page: ExitPage; current: Current }) {
  const draft = useDraft(`terminations/${caseId}/return/${current.terminationId}`, { note: '' })
  const { note } = draft.body
  const setNote = (text: string) => draft.set({ note: text })
  const [asking, setAsking] = useState(false)
  const away = (text: string) => {
    toast(text)
    navigate('/persetujuan')
  }
  const approve = useCommand(api.terminations.approve, {
    changes: CHANGES,
    onDone: ({ isClosed }) =>
      void draft.discard().then(() => away(t(isClosed ? 'approve.closed' : 'approve.done', { name: label }))),
  })
  const back = useCommand(api.terminations.return, {
    changes: CHANGES,
    onDone: () => void draft.discard().then(() => away(t('approve.returned', { name: label }))),
  })
  const giveBack = () => void back.run({ caseId, version: current.version, note })
  const basis = current.proposal?.note?.['text']
  return (
    <>
      <header className="page-head">
        <div className="grow">
          <h1 className="t-page" tabIndex={-1}>
            {t('approve.title', { name: label })}
          </h1>
          <Facts
            of={[
              say('exit', current.exit),
              t('approve.by', {
                who: current.proposedBy ?? '',
                when: current.proposedAt ? momentOf(current.proposedAt) : '',
              }),
              current.effectiveOn ? t('effective', { day: longDay(current.effectiveOn) }) : null,
            ]}
          />
        </div>
        <LinkButton small href={`/penerima-manfaat/${caseId}/selesai`}>
          {t('approve.full')}
        </LinkButton>
      </header>
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
      <CommandRefusal of={approve} />
      <CommandRefusal of={back} fields={{ note: 'kembali-catatan' }} />
      <ExitProof caseId={caseId} name={label} say={say} page={page} current={current} />
      <form
        className="inbox__decide"
        onSubmit={(event) => {
          event.preventDefault()
          void approve.run({ caseId, version: current.version })
        }}
      >
        <TextField
          id="kembali-catatan"
          label={
            <>
              {t('approve.note')} <span className="optional">{t('approve.note_when')}</span>
            </>
          }
          value={note}
          onChange={setNote}
          personal
        />
        <Button busy={back.busy} onClick={() => (note.trim().length >= SHORTEST ? giveBack() : setAsking(true))}>
          {t('approve.return')}
        </Button>
        {current.state === 'proposed' && (
          <Button kind="primary" type="submit" busy={approve.busy}>
            {t('approve.do')}
          </Button>
        )}
      </form>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('approve.return')}
        actions={
          <Button kind="primary" busy={back.busy} onClick={() => note.trim().length >= SHORTEST && giveBack()}>
            {t('approve.return')}
          </Button>
        }
      >
        <TextArea label={t('approve.note')} hint={t('approve.note_hint')} rows={4} value={note} onChange={setNote} />
      </Dialog>
    </>
  )
}
