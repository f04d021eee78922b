import { personOf } from '../../../app/web/client/person-of.ts'
import { stageWordOf } from '../../../app/web/client/stage-word.ts'
import { useTopTitle } from '../../../app/web/client/top-title.ts'
import { Avatar } from '../../../design/avatar.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Facts, usePersonName } from '../../../design/person-name.tsx'
import type { CaseHead } from './api.ts'
import { t } from './words.ts'

/** Who it is about, with the way to somebody else. */
export function NoteHead({ head, isCorrection }: { head: CaseHead; isCorrection: boolean }) {
  const person = personOf(head)
  const name = usePersonName(person)
  const title = isCorrection ? t('note.title_correction') : t('note.title')
  useTopTitle(title)
  return (
    <header className="note__who">
      <Avatar name={person.name} shielded={person.shielded} />
      <div className="grow">
        <h1 tabIndex={-1}>
          <span className="sr">{t('note.about', { title })} </span>
          {name}
        </h1>
        <Facts of={[stageWordOf(head.stage, head.state), isCorrection && title]} />
      </div>
      {!isCorrection && (
        <LinkButton small href="/catat">
          {t('note.change_person')}
        </LinkButton>
      )}
    </header>
  )
}
