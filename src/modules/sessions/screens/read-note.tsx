import { clockOf, shortDay } from '../../../app/web/client/days.ts'
import { Read } from '../../../app/web/client/form-views.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts, usePersonName } from '../../../design/person-name.tsx'
import { Card, Quote, Section } from '../../../design/section.tsx'
import { noteForm } from '../forms/note.ts'
import { api, type CaseHead, type Looks, type Note } from './api.ts'
import { LooksAtAgreement } from './look.tsx'
import { answersOf } from './note-draft.ts'
import { t } from './words.ts'

/** One note with its earlier versions, and what it asks of somebody. */
export function ReadNote() {
  const noteId = useRouteParam('noteId')
  const read = useRead(api.sessions.read, { noteId })
  return (
    <ReadView read={read} lines={6}>
      {({ versions, looks, mayLook }) => {
        const current = versions[0]
        return current ? <WithCase current={current} earlier={versions.slice(1)} looks={{ looks, mayLook }} /> : null
      }}
    </ReadView>
  )
}

type Shown = { current: Note; earlier: readonly Note[]; looks: Looks }
function WithCase({ current, earlier, looks }: Shown) {
  const head = useRead(api.cases.page, { caseId: current.caseId })
  return (
    <ReadView read={head} lines={6}>
      {(page) => (
        <div className="stack measure">
          <Head page={page} note={current} />
          {current.words ? (
            <Words note={current} />
          ) : (
            <Banner icon="lock">{t('read.restricted', { who: t(`audience.${current.audience}`) })}</Banner>
          )}
          <LooksAtAgreement noteId={current.noteId} {...looks} />
          <Tasks page={page} noteId={[current, ...earlier].map((n) => n.noteId)} />
          {earlier.length > 0 && (
            <Section title={t('read.earlier')} count={earlier.length}>
              {earlier.map((n) => (
                <Card key={n.noteId} body>
                  <p className="small quiet">
                    {t('read.written', { day: shortDay(n.writtenAt), time: clockOf(n.writtenAt) })}
                  </p>
                  {n.words ? <Words note={n} /> : <p className="quiet">{t('read.closed')}</p>}
                </Card>
              ))}
            </Section>
          )}
        </div>
      )}
    </ReadView>
  )
}

/** Kinds with a form of their own; everything else is the note of progress. */
const PAPER_OF: Readonly<Record<string, string>> = { counselling: 'f21', mediation: 'f22', home_visit: 'f14' }

function Head({ page, note }: { page: CaseHead; note: Note }) {
  const name = usePersonName(personOf(page))
  const kind = t.code('kind', note.kind)
  return (
    <>
      <PageHead
        title={kind}
        note={name}
        actions={
          note.words && note.groupId === null ? (
            <>
              {note.isMine && (
                <LinkButton icon="pencil" href={`/catat?orang=${note.caseId}&koreksi=${note.noteId}`}>
                  {t('read.correct')}
                </LinkButton>
              )}
              {note.audience === 'team' && (
                <PrintForm caseId={note.caseId} code={PAPER_OF[note.kind] ?? 'f20'} of="narrative" id={note.noteId} />
              )}
            </>
          ) : undefined
        }
      />
      <Facts
        of={[
          note.author,
          `${shortDay(note.happenedAt)} ${clockOf(note.happenedAt)}`,
          t('minutes', { n: note.minutes }),
          t('note.part', { part: t.code('part', note.partPlayed) }),
          t('read.readers', { who: t(`audience.${note.audience}`) }),
          note.correctsId && t('read.corrected'),
          note.needsAttention && t('forms.note.needsAttention'),
          note.safety === 'overridden' && t('read.overridden'),
        ]}
      />
    </>
  )
}

function Words({ note }: { note: Note }) {
  return (
    <div className="stack">
      {note.words?.ownWords.map((words) => (
        <Quote key={words} small>
          {words}
        </Quote>
      ))}
      <Read of={noteForm} t={t} value={answersOf(note)} />
    </div>
  )
}

/** Tasks that point at this note: done here, where what they ask for can be read. */
function Tasks({ page, noteId }: { page: CaseHead; noteId: readonly string[] }) {
  const finish = useCommand(api.tasks.finish)
  const mayNote = useMay('sessions.note')
  const { data } = useRead(api.tasks.ofCase, { caseId: page.caseId })
  const mine = (data?.tasks ?? []).filter((task) => noteId.some((id) => task.link === `/catat/${id}`))
  if (mine.length === 0) return null
  return (
    <Section title={t('read.tasks')}>
      {finish.sentence && <Banner kind="danger">{finish.sentence}</Banner>}
      <Card body>
        <ul className="lines">
          {mine.map((task) => (
            <li key={task.taskId} className="todo">
              <div className="grow">
                <p>{task.text ?? t(TASK_WORDS[task.kind] ?? 'task.own_words')}</p>
                <p className="small quiet">
                  {[task.owner, task.dueOn && t('rail.until', { day: shortDay(task.dueOn) })]
                    .filter(Boolean)
                    .join(', ')}
                </p>
              </div>
              {task.mayFinish && mayNote && (
                <LinkButton small icon="plus" href={`/catat?orang=${page.caseId}`}>
                  {t('read.answer')}
                </LinkButton>
              )}
              {task.mayFinish && (
                <Button small busy={finish.busy} onClick={() => void finish.run({ taskId: task.taskId })}>
                  {t('read.done')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}

/** Kinds of tasks that a note makes (commands/note-tasks.ts) and what they say here. */
const TASK_WORDS: Readonly<Record<string, 'task.look' | 'task.next' | 'task.mediation' | 'task.override'>> = {
  look_at_note: 'task.look',
  next_step_in_note: 'task.next',
  review_mediation: 'task.mediation',
  read_mediation_override: 'task.override',
}
