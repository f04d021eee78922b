import { useState } from 'react'
import { longDay, momentOf } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate, useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm, useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Fields } from '../../../design/form-field.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { sendForm, spanForm } from '../forms/supervision.ts'
import { api, type Evidence } from './api.ts'
import { StoodIn, Trainings, WorkFigures } from './figures.tsx'
import { t } from './words.ts'

/** Bukti kerja saya: her own page. Nothing of it is sent until she sends it. */
export function EvidencePage() {
  const [from] = useSearchParam('dari')
  const [until] = useSearchParam('sampai')
  const read = useRead(api.supervision.evidence, { ...(from && { from }), ...(until && { until }) })
  return (
    <ReadView read={read} lines={10}>
      {(of) => <Shown of={of} />}
    </ReadView>
  )
}

function Shown({ of }: { of: Evidence }) {
  const [open, setOpen] = useState<'span' | 'send' | null>(null)
  const close = () => setOpen(null)
  const readsSent = useMay('supervision.read_sent')
  const span = t('span', { from: longDay(of.from), to: longDay(of.until) })
  return (
    <div className="stack stack-5">
      <PageHead
        title={t('page.title')}
        note={<Facts of={[of.name, of.position, span]} />}
        actions={
          <>
            {of.maySend && !of.isSent && (
              <Button kind="primary" icon="send" onClick={() => setOpen('send')}>
                {t('send.open')}
              </Button>
            )}
            <Button icon="calendar" onClick={() => setOpen('span')}>
              {t('span.open')}
            </Button>
            {readsSent && <LinkButton href="/bukti-kerja/terkirim">{t('sent.title')}</LinkButton>}
          </>
        }
      />
      <Banner icon="user-shield">
        <p>
          <b>{t('page.yours')}</b> {t('page.yours_why')}
        </p>
      </Banner>
      <div className="cols">
        <div className="stack stack-5">
          <WorkFigures of={of.figures} href={`/bukti-kerja?dari=${of.from}&sampai=${of.until}`} />
          <Trainings of={of.figures} />
          <StoodIn of={of.figures} />
        </div>
        <div className="stack stack-5">
          <Load of={of} />
          <SentSpans of={of} />
        </div>
      </div>
      {open === 'span' && <SpanDialog of={of} onClose={close} />}
      {open === 'send' && <SendDialog of={of} onClose={close} />}
    </div>
  )
}

function Load({ of }: { of: Evidence }) {
  const { figures, load } = of
  const lines = [
    ['women', load && t('load.of', { now: load.now, most: load.most })],
    ['leave', t('load.days', { n: figures.leaveDays })],
    ['supervision', t('load.times', { n: figures.supervisions })],
  ] as const
  return (
    <Section title={t('load.title')}>
      <Card body>
        <div className="stack stack-3">
          <dl className="told">
            {lines.map(
              ([key, said]) =>
                said !== null && (
                  <div key={key}>
                    <dt>{t(`load.${key}`)}</dt>
                    <dd>{said}</dd>
                  </div>
                ),
            )}
          </dl>
          <div className="row row--wrap">
            <LinkButton small href="/bukti-kerja/supervisi">
              {t('talks.title')}
            </LinkButton>
            <LinkButton small href={`/kepegawaian/${of.personId}`}>
              {t('load.file')}
            </LinkButton>
            <LinkButton small href="/disposisi">
              {t('load.given')}
            </LinkButton>
          </div>
        </div>
      </Card>
    </Section>
  )
}

function SentSpans({ of }: { of: Evidence }) {
  if (of.sent.length === 0) return null
  return (
    <Section title={t('mine.title')} count={of.sent.length}>
      <ul className="card lines">
        {of.sent.map((s) => (
          <li key={s.reviewId} className="card__body stack stack-2">
            <Link href={`/bukti-kerja/${s.reviewId}`}>
              {t('span', { from: longDay(s.fromOn), to: longDay(s.untilOn) })}
            </Link>
            {s.answeredAt ? (
              <StatusText kind="full">{t('mine.answered', { at: momentOf(s.answeredAt) })}</StatusText>
            ) : (
              <StatusText kind="sent">{t('mine.sent', { at: momentOf(s.sentAt) })}</StatusText>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

type Props = { of: Evidence; onClose: () => void }

function SpanDialog({ of, onClose }: Props) {
  const form = useShortForm(spanForm, t, { from: of.from, until: of.until })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('span.open')}
      actions={
        <Button
          kind="primary"
          onClick={() => {
            onClose()
            navigate(`/bukti-kerja?dari=${form.body.from}&sampai=${form.body.until}`)
          }}
        >
          {t('span.do')}
        </Button>
      }
    >
      <Fields of={form.fields()} />
    </Dialog>
  )
}

function SendDialog({ of, onClose }: Props) {
  const form = useForm(sendForm, t, 'bukti-kerja', emptyDraft(sendForm, { today: '' }))
  const command = useCommand(api.supervision.send, {
    onDone: async ({ reviewId }) => {
      await form.discard()
      toast(t('send.done'))
      onClose()
      navigate(`/bukti-kerja/${reviewId}`)
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('send.open')}
      action={t('send.do')}
      intro={<p>{t('send.effect')}</p>}
      onSend={() => void command.run({ ...form.input(), from: of.from, until: of.until })}
    />
  )
}
