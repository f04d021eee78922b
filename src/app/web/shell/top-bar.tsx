import { useSyncExternalStore } from 'react'
import { Avatar } from '../../../design/avatar.tsx'
import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { LinkIcon } from '../../../design/link.tsx'
import { Menu, opener, useMenu } from '../../../design/menu.tsx'
import { usePlace } from '../client/route.ts'
import { useMe } from '../client/session.ts'
import { lockNow } from '../client/session-actions.ts'
import { onTopTitle, topTitle } from '../client/top-title.ts'
import { routeOf } from '../route-of.ts'
import { t } from '../words.ts'
import { useMyItems } from './my-items.ts'
import { openPalette } from './palette-store.ts'
import { useCountOf } from './use-menu-of-me.ts'

export function TopBar() {
  const { pathname } = usePlace()
  const route = routeOf(pathname)
  const own = useSyncExternalStore(onTopTitle, topTitle)
  const title = own ?? (route ? t(route.title) : 'Titian')
  return (
    <header className={route?.back ? 'topbar topbar--back' : 'topbar'}>
      {route?.back && <LinkIcon kind="plain" icon="arrow-left" label={t('back')} href={route.back} />}
      <p className="topbar__title only-phone">{title}</p>
      <button className="find only-pc" type="button" aria-keyshortcuts="Control+K" onClick={openPalette}>
        <Icon name="search" />
        <span className="grow">{t('find')}</span>
        <span className="key" aria-hidden="true">
          Ctrl K
        </span>
      </button>
      <div className="row push">
        <Bell />
        <IconButton kind="plain" className="only-phone" icon="search" label={t('find.short')} onClick={openPalette} />
        <Button
          kind="plain"
          small
          className="only-pc"
          icon="lock"
          aria-keyshortcuts="Alt+L"
          onClick={() => void lockNow()}
        >
          {t('lock')}
        </Button>
        <IconButton kind="plain" className="only-phone" icon="lock" label={t('lock')} onClick={() => void lockNow()} />
        <MyMenu />
      </div>
    </header>
  )
}

/** What is new for her, by the number that comes with those of the menu. */
function Bell() {
  const count = useCountOf('/kabar')
  const label = count > 0 ? t('news.count', { count }) : t('title.news')
  return (
    <a className="btn btn--plain btn--icon bell" href="/kabar" aria-label={label} title={label}>
      <Icon name="bell" />
      {count > 0 && (
        <span className="bell__n" aria-hidden="true">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </a>
  )
}

function MyMenu() {
  const { account } = useMe()
  const menu = useMenu<'me'>()
  const items = useMyItems()
  const first = account.name.split(/[\s,]+/)[0] ?? account.name
  return (
    <span className="only-pc">
      <button type="button" className="btn btn--plain btn--small" {...opener(menu, 'me')}>
        <Avatar name={account.name} size="small" />
        {first}
        <Icon name="chevron-down" small />
      </button>
      <Menu menu={menu} label={t('me')} items={() => items} />
    </span>
  )
}
