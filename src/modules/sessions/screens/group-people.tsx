import { useState } from 'react'
import { personOf } from '../../../app/web/client/person-of.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { Select } from '../../../design/select.tsx'
import type { GroupDraft, ListedAs } from '../forms/group.ts'
import { MARKS } from '../rules.ts'
import type { People } from './api.ts'
import { countsOf, markOf, ofTrack } from './group-draft.ts'
import { t } from './words.ts'

type Props = { people: People; body: GroupDraft; onChange: (change: Partial<GroupDraft>) => void }

/** Everybody is present until somebody says otherwise: the list opens for the exceptions. */
export function GroupPeople({ people, body, onChange }: Props) {
  const [open, setOpen] = useState(false)
  const counts = countsOf(body, people)
  return (
    <section className="stack stack-3" aria-label={t('group.people')}>
      <Segmented
        legend={t('group.who')}
        name="track"
        value={body.track}
        onChange={(track) => onChange({ track })}
        options={(['all', 'sewing', 'salon'] as const).map((v) => ({ value: v, label: t(`track.${v}`) }))}
      />
      <div className="row row--wrap">
        <p className="num">{t('group.sum', { there: counts.there, absent: counts.absent })}</p>
        <Button small icon={open ? 'chevron-up' : 'chevron-down'} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('group.close_list') : t('group.open_list')}
        </Button>
      </div>
      {open && (
        <ul className="card lines">
          {ofTrack(people, body.track).map((p) => (
            <Row key={p.caseId} person={p} body={body} onChange={onChange} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Row({ person, body, onChange }: { person: People[number]; body: GroupDraft; onChange: Props['onChange'] }) {
  const { caseId } = person
  const mark = markOf(body, caseId)
  const options: { value: Exclude<ListedAs, ''> | 'not_listed'; label: string }[] = [
    ...MARKS.map((m) => ({ value: m, label: t(`mark.${m}`) })),
    { value: 'not_listed', label: t('mark.not_listed') },
  ]
  return (
    <li className="card__body">
      <PersonName person={personOf(person)} size="small">
        <Select
          label={t('group.mark_of', { name: person.label })}
          hideLabel
          small
          value={mark === '' ? 'not_listed' : mark}
          onChange={(value) => onChange({ marks: { ...body.marks, [caseId]: value === 'not_listed' ? '' : value } })}
          options={options}
        />
      </PersonName>
    </li>
  )
}
