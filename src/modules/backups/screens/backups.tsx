import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { runList } from '../lists/runs.ts'
import { agoOf } from './ago.ts'
import { api, type State } from './api.ts'
import { type Disk, diskSaid } from './disk-said.ts'
import { t } from './words.ts'

const BANNER = { good: 'done', near: 'attention', late: 'danger', never: 'danger' } as const

/** Cadangan: how old the newest copy is, a copy now, and the command that tries one. */
export function Backups() {
  const read = useRead(api.backups.state, {}, { fresh: true })
  return (
    <div className="stack stack-5">
      <PageHead title={t('title.backups')} note={t('page.note')} />
      <ReadView read={read} lines={6}>
        {(state) => (
          <>
            <Newest of={state} />
            {state.changes !== null && <Changes of={state.changes} isSameDisk={state.backup.isSameDisk} />}
            <Drill of={state.drill} />
            <Restore />
            {state.disk && <DiskRoom of={state.disk} />}
            <Runs of={state.runs} />
          </>
        )}
      </ReadView>
    </div>
  )
}

function Newest({ of: { backup, refusedWith } }: { of: State }) {
  const ask = useCommand(api.backups.ask, { onDone: () => toast(t('ask.done')) })
  const now = (
    <Button small icon="refresh" busy={ask.busy || backup.isAsked} onClick={() => void ask.run({})}>
      {t(backup.isAsked ? 'ask.waits' : 'ask.now')}
    </Button>
  )
  return (
    <Section title={t('backup.title')}>
      <div className="stack stack-2">
        <CommandRefusal of={ask} />
        <Banner kind={BANNER[backup.standing]} live action={now}>
          {backup.at === null
            ? t('backup.never')
            : t(`backup.${backup.standing === 'late' ? 'late' : 'good'}`, {
                at: momentOf(backup.at),
                ago: agoOf(backup.at, new Date()),
                size: sizeOf(backup.bytes ?? 0),
              })}
        </Banner>
        {refusedWith !== null && <Banner kind="danger">{t(`why.${refusedWith}`)}</Banner>}
        {backup.at !== null && backup.isSameDisk && <Banner kind="attention">{t('backup.same_disk')}</Banner>}
      </div>
    </Section>
  )
}

/** What a lost disk costs now; on the disk of the data itself it is everything. */
const Changes = ({ of, isSameDisk }: { of: NonNullable<State['changes']>; isSameDisk: boolean }) => (
  <Section title={t('changes.title')}>
    <div className="stack stack-2">
      <Banner kind={isSameDisk && of.standing === 'good' ? 'attention' : BANNER[of.standing]} live>
        {of.at === null
          ? t('changes.never')
          : t(`changes.${isSameDisk && of.standing === 'good' ? 'same_disk' : of.standing}`, { at: momentOf(of.at) })}
      </Banner>
      {of.refusedWith !== null && <Banner kind="danger">{t(`why.${of.refusedWith}`)}</Banner>}
    </div>
  </Section>
)

const Drill = ({ of }: { of: State['drill'] }) => (
  <Section title={t('drill.title')}>
    <div className="stack stack-2">
      <Banner kind={of.standing === 'never' ? 'attention' : BANNER[of.standing]}>
        {of.at === null
          ? t('drill.never')
          : t(`drill.${of.standing === 'late' ? 'late' : 'good'}`, {
              at: momentOf(of.at),
              ago: agoOf(of.at, new Date()),
              minutes: of.minutes ?? 1,
            })}
      </Banner>
      <p>{t('drill.how')}</p>
      <p>
        <code>npm run drill</code>
      </p>
    </div>
  </Section>
)

/** What is done when this computer is gone stands here to be copied out of it: then this page is gone too. */
const Restore = () => (
  <Section title={t('restore.title')}>
    <div className="stack stack-2">
      <p>{t('restore.why')}</p>
      <ol className="stack stack-2 numbered">
        <li>{t('restore.install')}</li>
        <li>
          {t('restore.run')} <code>npm run restore -- {t('restore.folder')}</code>
        </li>
        <li>
          {t('restore.start')} <code>npm start</code>
        </li>
      </ol>
    </div>
  </Section>
)

const ROOM = { roomy: 'done', low: 'attention', no_uploads: 'danger', full: 'danger' } as const

const DiskRoom = ({ of }: { of: Disk }) => (
  <Section title={t('disk.title')}>
    <Banner kind={ROOM[of.level]}>{diskSaid(of)}</Banner>
  </Section>
)

const Runs = ({ of }: { of: State['runs'] }) => (
  <Section title={t('runs.title')} count={of.length}>
    <WholeList
      of={runList}
      t={t}
      caption={t('runs.title')}
      rows={of.map((r) => ({ ...r, why: r.code === null ? '' : t(`why.${r.code}`) }))}
      rowKey={(r) => r.runId}
    />
  </Section>
)

const sizeOf = (bytes: number): number => Math.max(1, Math.round(bytes / 2 ** 20))
