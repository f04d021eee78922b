import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { addDays, shortDay, todayKey } from '../../../app/web/client/days.ts'
import { usePlace, useSearchParam } from '../../../app/web/client/route.ts'
import { taskWord } from '../../../app/web/client/task-words.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { emptyDate, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Link } from '../../../design/link.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { api } from './api.ts'
import type { CasePage } from './case-types.ts'
import { windowWords } from './case-words.ts'
import { t } from './words.ts'

// Casts: the codes of the answer are those of the contract; one of them stands for the key of its words

/** What is next for her. */
export function CaseNext({ page }: { page: CasePage }) {
  const [opened, setOpened] = useSearchParam('buka')
  const today = todayKey()
  const mayAdd = page.maySeeStory && page.mayWork
  return (
    <section className="rail rail--next">
      <h2>{t('rail.next')}</h2>
      {page.tasks.length === 0 && <p className="quiet">{t('rail.none')}</p>}
      <ul className="next">
        {page.tasks.map((task) => (
          <Step key={task.taskId} task={task} today={today} />
        ))}
      </ul>
      {mayAdd && (
        <Button small icon="plus" onClick={() => setOpened('langkah')}>
          {t('rail.add')}
        </Button>
      )}
      {opened === 'langkah' && mayAdd && <AddStep page={page} onClose={() => setOpened(null)} />}
    </section>
  )
}

/** Beside the timeline: her team, earlier stays. */
export function CaseTeam({ page, openTeam }: { page: CasePage; openTeam: (() => void) | undefined }) {
  return (
    <aside className="rail" aria-label={t('case.summary')}>
      <section>
        <h2>{t('rail.team')}</h2>
        <ul className="next">
          {page.team.map((m) => (
            <li key={`${m.personId} ${m.part}`}>
              {m.callName}
              <span className="small quiet">{t(`part.${m.part as 'responsible'}`)}</span>
            </li>
          ))}
        </ul>
        {openTeam && (
          <Button small icon="user-plus" onClick={openTeam}>
            {t('rail.team_change')}
          </Button>
        )}
      </section>
      {page.episodes.length > 1 && (
        <section>
          <h2>{t('rail.episodes')}</h2>
          <ul className="next">
            {page.episodes.map((e) => (
              <li key={e.caseId}>
                <Link href={`/penerima-manfaat/${e.caseId}`}>{t('case.episode', { n: e.episode })}</Link>
                <span className="small quiet">{shortDay(e.openedOn)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

/** What is next, and its end where only a person can say that it is done (ticked.ts). */
function Step({ task, today }: { task: CasePage['tasks'][number]; today: string }) {
  const finish = useCommand(api.cases.finishTask)
  const said = task.text ?? taskWord(task.kind, task.params)
  const isHere = task.link === usePlace().pathname
  return (
    <li>
      {task.link && !isHere ? <Link href={task.link}>{said}</Link> : said}
      <span className="small quiet">{[task.owner, windowWords(task, today)].filter(Boolean).join(' · ')}</span>
      {finish.sentence && (
        <span className="small" role="alert">
          {finish.sentence}
        </span>
      )}
      {task.mayFinish && (
        <Button
          small
          kind="plain"
          icon="check"
          busy={finish.busy}
          onClick={() => void finish.run({ taskId: task.taskId })}
        >
          {t('home.done')}
          <span className="sr"> {said}</span>
        </Button>
      )}
    </li>
  )
}

function AddStep({ page, onClose }: { page: CasePage; onClose: () => void }) {
  const draft = useDraft(`step/${page.caseId}`, { text: '', due: emptyDate })
  const { text, due } = draft.body
  const [wrong, setWrong] = useState<{ text?: string; due?: string }>({})
  const end = () => {
    void draft.discard()
    onClose()
  }
  const command = useCommand(api.cases.addTask, { onDone: end })
  const read = readDate(due)
  const week = addDays(todayKey(), 7)
  const send = () => {
    const found = {
      ...(text.trim() === '' && { text: t('step.no_text') }),
      ...(read.kind === 'date' || read.kind === 'empty' ? {} : { due: t('step.no_day', { day: shortDay(week) }) }),
    }
    setWrong(found)
    if (Object.keys(found).length === 0)
      void command.run({ caseId: page.caseId, text, dueOn: read.kind === 'date' ? read.iso : week })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('step.title')}
      actions={
        <>
          <Button onClick={end}>{t('cancel')}</Button>
          <Button kind="primary" busy={command.busy} onClick={send}>
            {t('step.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={command} fields={{ text: 'step-text' }} />
        <TextField
          id="step-text"
          label={t('step.text')}
          value={text}
          onChange={(typed) => draft.set({ text: typed })}
          error={wrong.text ?? command.issue('text')}
        />
        <DateFields
          legend={t('step.due')}
          value={due}
          onChange={(day) => draft.set({ due: day })}
          hint={shortDay(week)}
          error={wrong.due}
        />
      </div>
    </Dialog>
  )
}
