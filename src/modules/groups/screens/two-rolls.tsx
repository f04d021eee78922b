import { useState } from 'react'
import { clockOf, shortDay } from '../../../app/web/client/days.ts'
import { Called } from '../../../app/web/client/person-of.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Actions, Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { api, type GroupRead } from './api.ts'
import { t } from './words.ts'

/** Another roll of the same session: both are kept. Where they differ, whoever leads says of each woman which mark counts. */
export function TwoRolls({ of: g }: { of: GroupRead }) {
  const maySettle = useMay('groups.settle')
  const [other] = g.rolls
  if (!other) return null
  const differing = g.people.filter((p) => p.instead !== null && p.instead !== p.mark)
  return (
    <>
      <Banner kind={g.isOpen ? 'attention' : undefined}>
        {t(g.isOpen ? 'roll.two_differ' : 'roll.two', { name: other.savedBy })}{' '}
        <LinkButton small kind="plain" href={`/catat/kelompok/${other.groupId}`}>
          {t('roll.open_second', { at: `${shortDay(other.savedAt)} ${clockOf(other.savedAt)}` })}
        </LinkButton>
      </Banner>
      {g.isOpen && maySettle && <Choose groupId={g.groupId} differing={differing} />}
    </>
  )
}

function Choose({ groupId, differing }: { groupId: string; differing: GroupRead['people'] }) {
  const [taken, setTaken] = useState<readonly string[]>([])
  const settle = useCommand(api.groups.settle)
  return (
    <Section title={t('roll.choose')} count={differing.length}>
      <ul className="card lines">
        {differing.map((p) => (
          <li key={p.attendanceId} className="card__body">
            <Select
              label={<Called of={p} />}
              value={taken.includes(p.attendanceId) ? 'this' : 'first'}
              onChange={(which) =>
                setTaken([
                  ...taken.filter((id) => id !== p.attendanceId),
                  ...(which === 'this' ? [p.attendanceId] : []),
                ])
              }
              options={[
                { value: 'first', label: t('roll.first', { mark: p.instead ? t(`mark.${p.instead}`) : '' }) },
                { value: 'this', label: t('roll.this', { mark: t(`mark.${p.mark}`) }) },
              ]}
            />
          </li>
        ))}
      </ul>
      {settle.sentence && <Banner kind="danger">{settle.sentence}</Banner>}
      <Actions>
        <Button
          kind="primary"
          busy={settle.busy}
          onClick={() => void settle.run({ groupId, attendanceIds: [...taken] })}
        >
          {t('roll.settle')}
        </Button>
      </Actions>
    </Section>
  )
}
