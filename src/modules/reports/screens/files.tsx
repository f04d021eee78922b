import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, monthOf } from '../../../app/web/client/days.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

const FORMS = ['word', 'excel'] as const

/** The report of the last month and its figures as files: let go at the first press, made again of what was let go at the next. */
export function Files() {
  return useMay('releases.make') ? <Made /> : null
}

function Made() {
  const { data } = useRead(api.releases.shelf, {})
  const take = useCommand(api.releases.file, { changes: [], onDone: saveFile })
  // what was let go just now, until the shelf says so: the other file is of the same
  const [made, setMade] = useState<{ releaseId: string } | null>(null)
  const make = useCommand(api.releases.release, { changes: [api.releases.shelf], onDone: setMade })
  const monthly = data?.reports.find(({ report }) => report === 'monthly')
  if (!monthly) return null
  const press = async (form: (typeof FORMS)[number]) => {
    const one = monthly.released ?? made ?? (await make.run({ report: 'monthly', audience: 'government' }))
    if (one) await take.run({ releaseId: one.releaseId, form })
  }
  return (
    <div className="stack stack-2">
      <div className="row row--wrap">
        {FORMS.map((form) => (
          <Button
            key={form}
            icon="download"
            {...(form === 'word' && { kind: 'primary' as const })}
            disabled={make.busy || take.busy}
            onClick={() => void press(form)}
          >
            {t(`page.${form}`, { month: monthOf(monthly.from) })}
          </Button>
        ))}
      </div>
      <p className="small quiet">
        {monthly.released ? t('page.is_out', { day: fullDay(monthly.released.madeAt) }) : !made && t('page.goes_out')}{' '}
        {t('page.small')}
      </p>
      <CommandRefusal of={make} />
      <CommandRefusal of={take} />
    </div>
  )
}
