import { type ReactNode, useState } from 'react'
import { Button } from '../../../../design/button.tsx'
import type { Bound } from '../../../../design/form-field.tsx'
import { Icon } from '../../../../design/icon.tsx'
import { Menu, opener, useMenu } from '../../../../design/menu.tsx'
import { MomentDialog } from './moment-dialog.tsx'
import { momentWords } from './moment-words.ts'
import { t } from './words.ts'

const LENGTHS = [10, 15, 30, 45, 60, 90, 120, 180]

type Props = { on: Bound<string>; time: Bound<string>; minutes: Bound<string>; children: ReactNode }

/** Now and the usual length unless somebody says otherwise; beside them what follows without asking. */
export function When({ on, time, minutes, children }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <div className="note__when">
      <Button small icon="calendar" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {momentWords(on.value, time.value)}
        <Icon name="chevron-down" small />
      </Button>
      <Length of={minutes} />
      <span className="small quiet">{children}</span>
      <MomentDialog
        key={`${on.value} ${time.value}`}
        title={t('title')}
        open={asking}
        on={on.value}
        time={time.value}
        onClose={() => setAsking(false)}
        onChange={(moment) => {
          on.set(moment.on)
          time.set(moment.time)
        }}
      />
    </div>
  )
}

function Length({ of }: { of: Bound<string> }) {
  const menu = useMenu<string>()
  return (
    <>
      <Button small icon="clock" {...opener(menu, 'length')}>
        {t('minutes', { n: of.value })}
        <Icon name="chevron-down" small />
      </Button>
      <Menu
        menu={menu}
        label={of.label}
        items={() =>
          LENGTHS.map((n) => ({
            label: t('minutes', { n }),
            checked: String(n) === of.value,
            onPick: () => of.set(String(n)),
          }))
        }
      />
    </>
  )
}
