import { personOf } from '../../../app/web/client/person-of.ts'
import { taskWord } from '../../../app/web/client/task-words.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { api } from './api.ts'
import { windowWords } from './case-words.ts'
import { rules, t } from './words.ts'

type Person = {
  caseId: string
  label: string
  honorific: string | null
  isProtected: boolean
  stage: string
  state: string
  registerNo: string | null
}
export type Task = {
  taskId: string
  kind: string
  params: Record<string, unknown>
  text: string | null
  fromOn: string | null
  dueOn: string | null
  dueAt: string | null
  link: string | null
  isUrgent: boolean
  mayFinish: boolean
}

/** One person and everything that she needs today, so that one visit clears several tasks. */
export function HomeWork({ person, tasks, today }: { person: Person; tasks: readonly Task[]; today: string }) {
  const named = personOf(person)
  const stage = person.state === 'aftercare' ? t('state.aftercare') : rules.code('stage', person.stage)
  return (
    <article className="work" aria-label={named.shielded ? (named.code ?? '') : named.name}>
      <PersonName
        person={named}
        href={`/penerima-manfaat/${person.caseId}`}
        heading="h3"
        facts={[stage, person.registerNo]}
      >
        {person.isProtected && <Flag icon="shield-lock">{t('case.protected')}</Flag>}
      </PersonName>
      <ul className="work__tasks lines">
        {tasks.map((task) => (
          <TaskLine key={task.taskId} task={task} today={today} />
        ))}
      </ul>
    </article>
  )
}

/** A task with its window and the way to do it. Only what nothing else can show is ticked here (ticked.ts). */
export function TaskLine({ task, today, label }: { task: Task; today: string; label?: string | null | undefined }) {
  const finish = useCommand(api.cases.finishTask)
  const own = task.kind === 'own_words'
  return (
    <li className="todo">
      <div className="grow">
        <p>
          {task.isUrgent && (
            <Flag danger icon="alert-triangle">
              {t('home.urgent')}
            </Flag>
          )}
          {label && <b>{label} · </b>}
          {own ? (task.text ?? taskWord(task.kind, task.params)) : taskWord(task.kind, task.params)}
          {!own && task.text && `: ${task.text}`}
        </p>
        <p className="small quiet">{windowWords(task, today)}</p>
        {finish.sentence && (
          <p className="small" role="alert">
            {finish.sentence}
          </p>
        )}
      </div>
      {task.mayFinish && (
        <Button small busy={finish.busy} onClick={() => void finish.run({ taskId: task.taskId })}>
          {t('home.done')}
        </Button>
      )}
      {!own && task.link && (
        <LinkButton small href={task.link}>
          {t('home.do')}
        </LinkButton>
      )}
    </li>
  )
}
