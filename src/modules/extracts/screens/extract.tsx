import { Fragment, useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { ToldList } from '../../../design/told-list.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { decideForm, recallForm } from '../forms/extract.ts'
import { isBack } from '../rules.ts'
import { api, type Extract } from './api.ts'
import { t } from './words.ts'

const LOOK = {
  asked: 'wait',
  approved: 'wait',
  made: 'full',
  declined: 'none',
  gone: 'none',
  withdrawn: 'none',
  asked_back: 'todo',
  not_back: 'back',
  recalled: 'none',
} as const satisfies Record<Extract['state'], string>

/** One copy: what it holds and for whom, who asked and who approved, and the sealed file while it may be taken. */
export function ExtractPage() {
  const read = useRead(api.extracts.one, { extractId: useRouteParam('extractId') })
  return (
    <ReadView read={read} lines={8}>
      {(of) => (
        <>
          <PageHead
            title={of.recipient}
            note={t('one.no', { no: of.no, kind: t(`kind.${of.kind}`) })}
            actions={<Acts of={of} />}
          />
          <div className="stack">
            <Card body>
              <p>
                <StatusText kind={LOOK[of.state]}>{t(`state.${of.state}`)}</StatusText>
              </p>
              <ToldList
                of={[
                  [t('forms.ask.reason'), of.reason],
                  [t('forms.ask.ethicsNo'), of.ethicsNo],
                  [t('forms.ask.fields'), of.fields.map((f) => t(`field.${f}`)).join(', ')],
                  [t('one.came'), `${fullDay(of.fromOn)} – ${fullDay(of.untilOn)}`],
                  [t('register.askedBy'), `${of.askedBy}, ${fullDay(of.askedAt)}`],
                  [
                    t(of.decision === 'declined' ? 'one.declined_by' : 'register.decidedBy'),
                    of.decidedBy &&
                      of.decidedAt &&
                      [`${of.decidedBy}, ${fullDay(of.decidedAt)}`, of.answer].filter(Boolean).join(': '),
                  ],
                  [t('register.expiresOn'), fullDay(of.expiresOn)],
                  [t('one.holds'), of.rowsOut !== null && t('one.rows', { count: of.rowsOut, left: of.leftOut ?? 0 })],
                  [t('forms.ask.recipientKey'), <Letters key="key" of={of.recipientKey} />],
                  [t('one.hash'), of.fileHash && <Letters key="hash" of={of.fileHash} />],
                  [t('one.taken'), of.takenAt && fullDay(of.takenAt)],
                  [
                    t('one.recalled'),
                    of.recalledOn &&
                      of.recalledAs &&
                      of.recalledHow &&
                      t('one.recalled_as', {
                        what: t(`recalled_as.${of.recalledAs}`),
                        how: t(`recalled_how.${of.recalledHow}`),
                        ...{ day: fullDay(of.recalledOn), by: of.recalledBy ?? '' },
                      }),
                  ],
                ]}
              />
            </Card>
            {(of.state === 'withdrawn' || of.state === 'asked_back') && (
              <Banner
                kind={of.state === 'asked_back' ? 'attention' : 'info'}
                icon={of.state === 'withdrawn' ? 'lock' : undefined}
              >
                {t(`one.${of.state}`)}
              </Banner>
            )}
            {of.state === 'not_back' && <NotBack of={of} />}
            <p className="small quiet">{t(of.kind === 'research' ? 'one.how_research' : 'one.how_office')}</p>
          </div>
        </>
      )}
    </ReadView>
  )
}

/** It may be a breach: where one is written down is one press away, for whoever may; so is the one that was. */
function NotBack({ of: { extractId, breach } }: { of: Extract }) {
  const mayRecord = useMay('privacy.record')
  const link = breach ? (
    <LinkButton href={`/pelindungan-data/insiden/${breach.breachId}`}>
      {t('one.breach_open', { number: breach.number })}
    </LinkButton>
  ) : (
    <LinkButton href={`/pelindungan-data?catat=insiden&salinan=${extractId}`}>{t('one.breach')}</LinkButton>
  )
  return (
    <Banner kind="attention" action={mayRecord && link}>
      {breach ? t('one.weighed', { number: breach.number }) : t('one.not_back')}
    </Banner>
  )
}

/** Sixty letters without a gap: a narrow screen breaks them after any eight. */
const Letters = ({ of }: { of: string }) => (
  <span className="num small">
    {(of.match(/.{1,8}/g) ?? []).map((eight, at) => (
      <Fragment key={at}>
        {eight}
        <wbr />
      </Fragment>
    ))}
  </span>
)

function Acts({ of }: { of: Extract }) {
  const [open, setOpen] = useState<'decide' | 'recall' | null>(null)
  const { extractId } = of
  const make = useCommand(api.extracts.make, { onDone: ({ rowsOut }) => toast(t('make.done', { count: rowsOut })) })
  const take = useCommand(api.extracts.take, { onDone: saveFile })
  return (
    <>
      {of.mayDecide && (
        <Button kind="primary" icon="clipboard-check" onClick={() => setOpen('decide')}>
          {t('decide.open')}
        </Button>
      )}
      {of.mayMake && (
        <Button kind="primary" icon="lock" disabled={make.busy} onClick={() => void make.run({ extractId })}>
          {t('make.do')}
        </Button>
      )}
      {of.mayTake && (
        <Button kind="primary" icon="download" disabled={take.busy} onClick={() => void take.run({ extractId })}>
          {t('take.do')}
        </Button>
      )}
      {of.mayRecall && (
        <Button kind="primary" icon="clipboard-check" onClick={() => setOpen('recall')}>
          {t('recall.open')}
        </Button>
      )}
      <CommandRefusal of={make} />
      <CommandRefusal of={take} />
      {open === 'decide' && <DecideDialog of={of} onClose={() => setOpen(null)} />}
      {open === 'recall' && <RecallDialog of={of} onClose={() => setOpen(null)} />}
    </>
  )
}

function DecideDialog({ of, onClose }: { of: Extract; onClose: () => void }) {
  const form = useShortForm(decideForm, t, emptyDraft(decideForm, { today: '' }))
  const command = useCommand(api.extracts.decide, {
    onDone: () => {
      toast(t('decide.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('decide.open')}
      action={t('decide.do')}
      intro={<p className="quiet">{t('decide.intro', { who: of.askedBy, recipient: of.recipient })}</p>}
      onSend={() => void command.run({ ...form.input(), extractId: of.extractId })}
    />
  )
}

/** What the recipient answered; without it the copy is somewhere. */
function RecallDialog({ of, onClose }: { of: Extract; onClose: () => void }) {
  const form = useShortForm(recallForm, t, emptyDraft(recallForm, { today: todayKey() }))
  const command = useCommand(api.extracts.recall, {
    onDone: () => {
      const { outcome } = form.input()
      toast(t(outcome && isBack(outcome) ? 'recall.done' : 'recall.kept'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('recall.open')}
      action={t('recall.do')}
      intro={<p className="quiet">{t('recall.intro', { recipient: of.recipient })}</p>}
      onSend={() => void command.run({ ...form.input(), extractId: of.extractId })}
    />
  )
}
