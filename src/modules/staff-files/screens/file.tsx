import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { dayMonthYear } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { entryList } from '../lists/colleagues.ts'
import { KINDS, type Kind } from '../rules.ts'
import { api, type Entry, type File } from './api.ts'
import { AddDialog, EndDialog } from './entry-dialogs.tsx'
import { t } from './words.ts'

type Open = { kind: Kind } | { end: Entry } | null

/** The file of one colleague, by kind; her own for herself. */
export function FilePage() {
  const read = useRead(api.staffFiles.file, { personId: useRouteParam('personId') })
  return (
    <ReadView read={read} lines={10}>
      {(file) => <Shown file={file} />}
    </ReadView>
  )
}

function Shown({ file }: { file: File }) {
  const [open, setOpen] = useState<Open>(null)
  const takeOff = useCommand(api.staffFiles.takeOff, { onDone: () => toast(t('take_off.done')) })
  return (
    <div className="stack stack-5">
      <PageHead
        title={file.isMe ? t('file.mine') : file.name}
        note={file.position ?? undefined}
        actions={file.isMe && <LinkButton href="/bukti-kerja">{t('file.evidence')}</LinkButton>}
      />
      <CommandRefusal of={takeOff} />
      {KINDS.map((kind) => (
        <Section key={kind} title={t(`kind.${kind}`)} count={file.entries.filter((e) => e.kind === kind).length}>
          <div className="stack stack-3">
            {(file.mayWrite || (kind === 'training' && file.mayAddTraining)) && (
              <div>
                <Button icon="plus" onClick={() => setOpen({ kind })}>
                  {t(`add.${kind}`)}
                </Button>
              </div>
            )}
            <Entries
              of={file.entries.filter((e) => e.kind === kind)}
              kind={kind}
              onEnd={(end) => setOpen({ end })}
              onTakeOff={(entryId) => void takeOff.run({ entryId })}
            />
          </div>
        </Section>
      ))}
      {file.stoodIn.length > 0 && <StoodIn of={file.stoodIn} />}
      {open && 'kind' in open && <AddDialog kind={open.kind} file={file} onClose={() => setOpen(null)} />}
      {open && 'end' in open && <EndDialog of={open.end} onClose={() => setOpen(null)} />}
    </div>
  )
}

type EntriesProps = {
  of: readonly Entry[]
  kind: Kind
  onEnd: (e: Entry) => void
  onTakeOff: (entryId: string) => void
}

function Entries({ of, kind, onEnd, onTakeOff }: EntriesProps) {
  if (of.length === 0) return <p className="quiet">{t(`none.${kind}`)}</p>
  return (
    <WholeList
      of={entryList}
      t={t}
      caption={t(`kind.${kind}`)}
      rows={of}
      rowKey={(e) => e.entryId}
      cells={{
        sort: (e) => (e.sort ? t(`sort.${e.sort}`) : '–'),
        untilOn: (e) => <Until of={e} />,
        more: (e) =>
          [e.number, e.hours && t('entry.hours', { n: e.hours }), e.coveredBy && t('entry.cover', { who: e.coveredBy })]
            .filter(Boolean)
            .join(', ') || '–',
        step: (e) => (
          <span className="row row--wrap">
            {e.mayEnd && (
              <Button small onClick={() => onEnd(e)}>
                {t('end.open')} <span className="sr">{e.what}</span>
              </Button>
            )}
            {e.mayTakeOff && (
              <Button small onClick={() => onTakeOff(e.entryId)}>
                {t('take_off.do')} <span className="sr">{e.what}</span>
              </Button>
            )}
            {!e.mayEnd && !e.mayTakeOff && '–'}
          </span>
        ),
      }}
    />
  )
}

function Until({ of: e }: { of: Entry }) {
  if (!e.untilOn) return <>–</>
  const day = dayMonthYear(e.untilOn)
  if (e.kind !== 'certificate' || e.state === 'holds') return <>{day}</>
  return (
    <Flag icon="alert-circle" danger={e.state === 'ended'}>
      {t(e.state === 'ended' ? 'until.ended' : 'until.soon', { day })}
    </Flag>
  )
}

const StoodIn = ({ of }: { of: File['stoodIn'] }) => (
  <Section title={t('stood_in.title')} count={of.length}>
    <ul className="card lines">
      {of.map((s, i) => (
        <li key={i} className="card__body">
          {t(s.as ? `stood_in.${s.as}` : 'stood_in.leave', {
            who: s.forWhom,
            from: dayMonthYear(s.fromOn),
            to: dayMonthYear(s.untilOn),
          })}
        </li>
      ))}
    </ul>
  </Section>
)
