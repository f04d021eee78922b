import { useState } from 'react'
import { dayMonthYear, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm, useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { closeIssueForm, issueForm } from '../forms/quality.ts'
import { issueList } from '../lists/factors.ts'
import { api, type Issue } from './api.ts'
import { ImproveDialog } from './improve-dialogs.tsx'
import { t } from './words.ts'

type Open = { what: 'close' | 'improve'; of: Issue } | 'note' | null

/** Isu masyarakat: what comes up around the house and is nobody's case, whom the house told, what became of it. */
export function Issues() {
  const read = useRead(api.quality.issues, {})
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setOpen('note')}>
      {t('issue.add')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('issues.title')} note={t('issues.note')} actions={read.data?.mayNote && add} />
      <ReadView read={read} lines={6}>
        {({ issues, mayNote, mayClose, mayImprove }) =>
          issues.length === 0 ? (
            <EmptyState title={t('issues.none')} next={mayNote ? add : t('issues.none_who')}>
              {t('issues.none_why')}
            </EmptyState>
          ) : (
            <WholeList
              of={issueList}
              t={t}
              caption={t('issues.title')}
              rows={issues}
              rowKey={(i) => i.issueId}
              cells={{
                topic: (i) => t(`topic.${i.topic}`),
                what: (i) => i.what ?? t('evidence.closed'),
                told: (i) => t(`told_whom.${i.told}`),
                closing: (i) =>
                  i.closedOn ? (
                    <>
                      {i.closing ?? t('evidence.closed')}{' '}
                      <span className="small quiet">{dayMonthYear(i.closedOn)}</span>
                    </>
                  ) : (
                    <StatusText kind="doing">{t('issue.open')}</StatusText>
                  ),
                step: (i) =>
                  i.closedOn ? (
                    '–'
                  ) : (
                    <span className="row row--wrap">
                      {mayImprove && (
                        <Button small onClick={() => setOpen({ what: 'improve', of: i })}>
                          {t('issue.improve')} <span className="sr">{i.place}</span>
                        </Button>
                      )}
                      {mayClose && (
                        <Button small onClick={() => setOpen({ what: 'close', of: i })}>
                          {t('issue.close')} <span className="sr">{i.place}</span>
                        </Button>
                      )}
                    </span>
                  ),
              }}
            />
          )
        }
      </ReadView>
      {open === 'note' && <NoteDialog onClose={close} />}
      {open !== null && open !== 'note' && open.what === 'close' && <CloseDialog of={open.of} onClose={close} />}
      {open !== null && open !== 'note' && open.what === 'improve' && (
        <ImproveDialog from={{ issueId: open.of.issueId }} onClose={close} />
      )}
    </>
  )
}

function NoteDialog({ onClose }: { onClose: () => void }) {
  const form = useForm(issueForm, t, 'isu/baru', emptyDraft(issueForm, { today: todayKey() }))
  const command = useCommand(api.quality.noteIssue, {
    onDone: async () => {
      await form.discard()
      toast(t('issue.noted'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('issue.add')}
      action={t('save')}
      onSend={() => void command.run(form.input())}
    />
  )
}

function CloseDialog({ of, onClose }: { of: Issue; onClose: () => void }) {
  const form = useShortForm(closeIssueForm, t, { ...emptyDraft(closeIssueForm, { today: '' }), told: of.told })
  const command = useCommand(api.quality.closeIssue, {
    onDone: () => {
      toast(t('issue.closed'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('issue.close_title', { place: of.place })}
      action={t('issue.close_do')}
      onSend={() => void command.run({ ...form.input(), issueId: of.issueId })}
    />
  )
}
