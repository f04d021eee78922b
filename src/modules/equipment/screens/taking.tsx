import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, shortDay, shortDayYear } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, CHANGES, type Taking, type TakingLine } from './api.ts'
import { FoundDialog } from './found-dialog.tsx'
import { t } from './words.ts'

/** Opname: every machine is looked for; what differs is answered, not wiped away. */
export function MachineTaking() {
  const [takingId] = useSearchParam('opname')
  const read = useRead(api.equipment.taking, takingId ? { of: takingId } : {})
  const begin = useCommand(api.equipment.beginTaking, { changes: CHANGES, onDone: () => toast(t('taking.begun')) })
  const button = (
    <Button kind="primary" busy={begin.busy} onClick={() => void begin.run({})}>
      {t('taking.begin')}
    </Button>
  )
  return (
    <ReadView read={read} lines={8}>
      {({ taking, mayBegin, earlier, places }) => (
        <>
          <PageHead
            title={t('taking.title')}
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
            <Shown of={taking} places={places} />
          ) : (
            <EmptyState title={t('taking.none')} next={mayBegin ? button : t('taking.who')}>
              {t('taking.none_why')}
            </EmptyState>
          )}
          {earlier.length > 1 && (
            <Section title={t('taking.earlier')} className="no-print">
              <ul className="small">
                {earlier.map((k) => (
                  <li key={k.takingId}>
                    <Link href={`/alat-kelas/opname?opname=${k.takingId}`}>{shortDayYear(k.begunOn)}</Link>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </ReadView>
  )
}

/** The minute as a letter of the book: the one that has a number, or a new one. */
function Minute({ of: { takingId, minute } }: { of: Taking }) {
  if (!useMay('equipment.write_minute')) return null
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

type Places = readonly { id: string; name: string }[]

function Shown({ of, places }: { of: Taking; places: Places }) {
  const close = useCommand(api.equipment.closeTaking, { changes: CHANGES, onDone: () => toast(t('taking.close_done')) })
  const [asks, setAsks] = useState<TakingLine | null>(null)
  const isOpen = of.closedOn === null
  const differ = of.lines.filter((l) => l.found !== null && l.found !== 'here')
  const rows = (lines: readonly TakingLine[]) => (
    <Card>
      <ul className="stack stack-2 card__body">
        {lines.map((l) => (
          <Line key={l.machineId} of={l} takingId={isOpen ? of.takingId : null} onAsk={() => setAsks(l)} />
        ))}
      </ul>
    </Card>
  )
  const left = of.lines.filter((l) => l.found === null)
  const seen = of.lines.filter((l) => l.found === 'here')
  return (
    <div className="stack stack-5">
      <dl className="tiles">
        {(['booked', 'found', 'left', 'unexplained'] as const).map((key) => (
          <div className="tile" key={key}>
            <dd className="tile__num">{of.standing[key]}</dd>
            <dt className="tile__word">{t(`taking.${key}`)}</dt>
          </div>
        ))}
      </dl>
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
      {differ.length > 0 && (
        <Section title={t('taking.differences')} count={differ.length}>
          {rows(differ)}
        </Section>
      )}
      {left.length > 0 && (
        <Section title={t('taking.to_look')} count={left.length}>
          {rows(left)}
        </Section>
      )}
      {seen.length > 0 && (
        <Section title={t('taking.looked')} count={seen.length}>
          {rows(seen)}
        </Section>
      )}
      {asks && <FoundDialog {...{ places }} line={asks} takingId={of.takingId} onClose={() => setAsks(null)} />}
    </div>
  )
}

type LineProps = { of: TakingLine; takingId: string | null; onAsk: () => void }

function Line({ of, takingId, onAsk }: LineProps) {
  const mayWork = useMay('equipment.work')
  const here = useCommand(api.equipment.noteFound, { changes: CHANGES })
  return (
    <li className="row row--wrap">
      <div className="grow">
        {of.name} <span className="code small">{of.label}</span>
        <p className="small quiet">
          {[
            of.place && t('taking.book_says', { place: of.place }),
            of.lentUntil && t('taking.lent', { day: shortDay(of.lentUntil) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {of.found && of.found !== 'here' && (
          <p>
            <StatusText kind={of.explained ? 'full' : 'wait'}>
              {of.foundAt ? t('taking.at', { place: of.foundAt }) : t(`found.${of.found}`)}
            </StatusText>
            {of.explained && <> {t(`explained.${of.explained}`)}</>}
          </p>
        )}
        <CommandRefusal of={here} />
      </div>
      {takingId && mayWork && (
        <div className="row no-print">
          {of.found !== 'here' && (
            <Button
              small
              kind="tint"
              icon="check"
              busy={here.busy}
              onClick={() => void here.run({ takingId, machineId: of.machineId, found: 'here' })}
            >
              {t('taking.here')} <span className="sr">{of.label}</span>
            </Button>
          )}
          <Button small onClick={onAsk}>
            {t(of.found && of.found !== 'here' ? 'taking.answer' : 'taking.other')}{' '}
            <span className="sr">{of.label}</span>
          </Button>
        </div>
      )}
    </li>
  )
}
