import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Checkbox } from '../../../design/checkbox.tsx'
import { Section } from '../../../design/section.tsx'
import { api, type Group } from './api.ts'
import { t } from './words.ts'

/** Before the class opens: room, tools, material, instructor, budget. Who has looked stands beside it. */
export function Readiness({ group }: { group: Group }) {
  const mayCheck = useMay('programme.check_class')
  const check = useCommand(api.programme.checkClass, { changes: [api.programme.group, api.programme.week] })
  const { groupId, readiness } = group
  if (!readiness) return null
  const there = readiness.filter((r) => r.isReady).length
  return (
    <Section title={t('ready.title')} count={t('ready.count', { there, of: readiness.length })}>
      <CommandRefusal of={check} />
      <div className="card card__body stack stack-2">
        {readiness.map((r) => (
          <Checkbox
            key={r.item}
            label={t(`need.${r.item}`)}
            note={
              r.checkedBy && r.checkedAt
                ? t(r.isReady ? 'ready.seen' : 'ready.missed', { by: r.checkedBy, day: shortDay(r.checkedAt) })
                : t('ready.nobody')
            }
            checked={r.isReady}
            disabled={!mayCheck || check.busy}
            onChange={(isReady) => void check.run({ groupId, item: r.item, isReady })}
          />
        ))}
      </div>
    </Section>
  )
}
