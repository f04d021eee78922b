import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, shortDayYear } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Field } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { countForm } from '../forms/material.ts'
import { STORES } from '../rules.ts'
import { api, CHANGES, type Taking, type TakingLine } from './api.ts'
import { t } from './words.ts'

/** Opname of one store: every lot is counted, a difference has its reason, somebody else closes it. */
export function StockTaking() {
  const asked = useRouteParam('store')
  const store = STORES.find((s) => s === asked) ?? 'class'
  const read = useRead(api.materials.taking, { store })
  const begin = useCommand(api.materials.beginTaking, { changes: CHANGES, onDone: () => toast(t('taking.begun')) })
  const button = (
    <Button kind="primary" busy={begin.busy} onClick={() => void begin.run({ store })}>
      {t('taking.begin')}
    </Button>
  )
  return (
    <ReadView read={read} lines={8}>
      {({ taking, mayBegin }) => (
        <>
          <PageHead
            title={t('taking.title', { store: t(`store.${store}`) })}
            note={taking ? <Note of={taking} /> : undefined}
            actions={
              <>
                {taking?.closedOn && <Minute of={taking} />}
                {taking && <PrintButton>{t('taking.print')}</PrintButton>}
                {taking && mayBegin && button}
              </>
            }
          />
          <CommandRefusal of={begin} />
          {taking ? (
            <Shown of={taking} />
          ) : (
            <EmptyState title={t('taking.none')} next={mayBegin ? button : t('taking.who')}>
              {t('taking.none_why')}
            </EmptyState>
          )}
        </>
      )}
    </ReadView>
  )
}

/** The minute as a letter of the book: the one that has a number, or a new one. */
function Minute({ of: { takingId, minute } }: { of: Taking }) {
  if (!useMay('materials.write_minute')) return null
  return (
    <LinkButton
      icon="file-text"
      href={minute ? `/surat/${minute.letterId}` : `/surat/baru?surat=ba-opname&tentang=${takingId}`}
    >
      {minute ? t('taking.minute_there', { number: minute.number }) : t('taking.minute')}
    </LinkButton>
  )
}

const Note = ({ of }: { of: Taking }) =>
  of.closedOn && of.closedBy
    ? t('taking.closed', {
        from: fullDay(of.begunOn),
        beginner: of.begunBy,
        until: fullDay(of.closedOn),
        closer: of.closedBy,
      })
    : t('taking.note', { day: fullDay(of.begunOn), who: of.begunBy })

function Shown({ of }: { of: Taking }) {
  const [counts, setCounts] = useState<TakingLine | null>(null)
  const mayKeep = useMay('materials.keep')
  const close = useCommand(api.materials.closeTaking, {
    changes: CHANGES,
    onDone: () => toast(t('taking.close_done')),
  })
  const isEmpty = of.lines.length === 0
  if (isEmpty && of.closedOn !== null) return <p className="quiet">{t('taking.nothing')}</p>
  return (
    <div className="stack">
      <p>
        {isEmpty ? t('taking.nothing') : of.left > 0 ? t('taking.to_count', { n: of.left }) : t('taking.all_counted')}
      </p>
      <CommandRefusal of={close} />
      {of.mayClose && (
        <p>
          <Button
            kind="primary"
            icon="check"
            busy={close.busy}
            onClick={() => void close.run({ takingId: of.takingId })}
          >
            {t('taking.close')}
          </Button>
        </p>
      )}
      {of.lines.length > 0 && (
        <Section title={t('taking.lots')} count={of.lines.length}>
          <Card body>
            <ul className="stack stack-2">
              {of.lines.map((l) => (
                <li key={l.lotId} className="row row--wrap">
                  <div className="grow">
                    {l.name}
                    <p className="small quiet">
                      {t('lots.line', { day: shortDayYear(l.receivedOn) })}
                      {l.expiresOn && <> · {t('lots.until', { day: shortDayYear(l.expiresOn) })}</>}
                    </p>
                    <Counted of={l} />
                  </div>
                  {mayKeep && of.closedOn === null && (
                    <Button small kind={l.counted === null ? 'tint' : undefined} onClick={() => setCounts(l)}>
                      {t(l.counted === null ? 'taking.count' : 'taking.count_again')}{' '}
                      <span className="sr">{l.name}</span>
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      )}
      {counts && <CountDialog takingId={of.takingId} line={counts} onClose={() => setCounts(null)} />}
    </div>
  )
}

function Counted({ of }: { of: TakingLine }) {
  const { booked, counted, unit, reason } = of
  if (counted === null) return <StatusText kind="todo">{t('taking.waits')}</StatusText>
  if (counted === booked) return <StatusText kind="full">{t('taking.same', { n: counted, unit })}</StatusText>
  return (
    <>
      <StatusText kind="wait">{t('taking.differs', { booked, counted, unit })}</StatusText>
      {reason && <p className="small">{t.code('reason', reason)}</p>}
    </>
  )
}

type CountProps = { takingId: string; line: TakingLine; onClose: () => void }

function CountDialog({ takingId, line, onClose }: CountProps) {
  const form = useShortForm(countForm, t, emptyDraft(countForm, { today: '' }))
  const command = useCommand(api.materials.count, { changes: CHANGES, onDone: onClose })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={`${line.name} (${line.unit})`}
      action={t('taking.save')}
      onSend={() => void command.run({ ...form.input(), takingId, lotId: line.lotId })}
    >
      <Field of={f.counted} width="6" />
      <Field of={f.why.reason} as="list" />
    </FormDialog>
  )
}
