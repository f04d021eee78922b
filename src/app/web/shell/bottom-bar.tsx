import { Icon } from '../../../design/icon.tsx'
import { Menu, type MenuItem, opener, useMenu } from '../../../design/menu.tsx'
import type { Entry } from '../menu-entries.ts'
import { t } from '../words.ts'
import { useMyItems } from './my-items.ts'
import { useIsHere, useMenuOfMe } from './use-menu-of-me.ts'

/** The phone's menu: three lines, the main one in the middle, and everything else behind "Lainnya". */
export function BottomBar() {
  const { bottom, main, side, help } = useMenuOfMe()
  const more = useMenu<'more'>()
  const mine = useMyItems()
  const rest = [...side.filter((entry) => bottom.every((one) => one.key !== entry.key)), ...(help ? [help] : [])]
  const items: MenuItem[] = [
    ...rest.map((entry) => ({ label: t(`menu.${entry.key}`), icon: entry.icon, href: entry.path })),
    'line',
    ...mine,
  ]
  const middle = Math.ceil(bottom.length / 2)
  return (
    <nav className="bottombar" aria-label={t('menu.bottom')}>
      {bottom.slice(0, middle).map((entry) => (
        <BottomLink key={entry.key} entry={entry} />
      ))}
      {main && (
        <a className="bottombar__link bottombar__main" href={main.path}>
          <Icon name={main.icon} />
          {t(`short.${main.key}`)}
        </a>
      )}
      {bottom.slice(middle).map((entry) => (
        <BottomLink key={entry.key} entry={entry} />
      ))}
      <button type="button" className="bottombar__link" {...opener(more, 'more')}>
        <Icon name="menu-2" />
        {t('menu.more')}
      </button>
      <Menu menu={more} label={t('menu.more')} items={() => items} />
    </nav>
  )
}

function BottomLink({ entry }: { entry: Entry }) {
  const here = useIsHere()(entry.path)
  return (
    <a className="bottombar__link" href={entry.path} aria-current={here ? 'page' : undefined}>
      <Icon name={entry.icon} />
      {t(`short.${entry.key}`)}
    </a>
  )
}
