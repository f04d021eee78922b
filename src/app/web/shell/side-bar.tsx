import { Fragment } from 'react'
import { Icon } from '../../../design/icon.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { useMe } from '../client/session.ts'
import { lettersOn } from '../client/shortcuts.ts'
import type { Entry } from '../menu-entries.ts'
import { sectionsOf } from '../menu-sections.ts'
import { t } from '../words.ts'
import { Brand } from './brand.tsx'
import { useCountOf, useIsHere, useMenuOfMe } from './use-menu-of-me.ts'

export function SideBar() {
  const { account } = useMe()
  const menu = useMenuOfMe()
  return (
    <nav className="sidebar" aria-label={t('menu.label')}>
      <Brand href={menu.first} place={account.centre.name} />
      {menu.main && (
        <LinkButton kind="tint" wide className="side__new" icon={menu.main.icon} href={menu.main.path}>
          {t(`menu.${menu.main.key}`)}
          {lettersOn() && (
            <span className="key" aria-hidden="true">
              c
            </span>
          )}
        </LinkButton>
      )}
      {sectionsOf(menu.side).map(({ name, lines }) => (
        <Fragment key={name}>
          {name && (
            <p className="side__section" id={`menu-${name}`}>
              {t(`menu.section_${name}`)}
            </p>
          )}
          <ul className="side__list" aria-labelledby={name ? `menu-${name}` : undefined}>
            {lines.map((entry) => (
              <li key={entry.key}>
                <SideLink entry={entry} />
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
      {menu.help && (
        <div className="side__foot">
          <SideLink entry={menu.help} />
        </div>
      )}
    </nav>
  )
}

function SideLink({ entry }: { entry: Entry }) {
  const here = useIsHere()(entry.path)
  const count = useCountOf(entry.path)
  return (
    <a className="side__link" href={entry.path} aria-current={here ? 'page' : undefined}>
      <Icon name={entry.icon} />
      {t(`menu.${entry.key}`)}
      {count > 0 && (
        <span className="side__count">
          {count}
          <span className="sr"> {t('menu.waiting')}</span>
        </span>
      )}
    </a>
  )
}
