'use client'
import Check from 'lucide-react/icons/check'
import Contrast from 'lucide-react/icons/contrast'
import Monitor from 'lucide-react/icons/monitor'
import Moon from 'lucide-react/icons/moon'
import Sun from 'lucide-react/icons/sun'
import { useState, useSyncExternalStore } from 'react'
import { keepWish } from '../lib/client/wish-cookie.ts'
import { common } from '../messages/common.ts'
import { useWords } from './i18n.tsx'
import { Menu, MenuAction } from './ui/menu.tsx'

type Theme = 'system' | 'light' | 'dark'
const ICONS = { system: Monitor, light: Sun, dark: Moon } as const

const never = () => () => undefined
const shown = (): Theme => {
  const wish = document.documentElement.dataset.theme
  return wish === 'light' || wish === 'dark' ? wish : 'system'
}

/** Light, dark or as the device has it. Acts at once and is kept in the cookie `theme`. */
export function ThemeSwitch({ side, align = 'end' }: { side?: 'above' | 'below'; align?: 'start' | 'end' }) {
  const t = useWords(common)
  const first = useSyncExternalStore<Theme>(never, shown, () => 'system')
  const [chosen, setChosen] = useState<Theme | null>(null)
  const theme = chosen ?? first
  const names: Record<Theme, string> = { system: t.themeSystem, light: t.themeLight, dark: t.themeDark }

  function choose(wish: Theme) {
    keepWish('theme', wish === 'system' ? '' : wish)
    if (wish === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = wish
    setChosen(wish)
  }

  return (
    <Menu
      label={t.theme}
      hideLabel
      action="theme"
      kind="quiet"
      align={align}
      side={side}
      icon={<Contrast aria-hidden strokeWidth={1.75} />}
    >
      {(['system', 'light', 'dark'] as const).map((wish) => {
        const Icon = ICONS[wish]
        return (
          <MenuAction
            key={wish}
            aria-pressed={wish === theme}
            icon={<Icon aria-hidden strokeWidth={1.75} />}
            onSelect={() => choose(wish)}
          >
            <span className="grow">{names[wish]}</span>
            {wish === theme ? <Check aria-hidden strokeWidth={2} /> : null}
          </MenuAction>
        )
      })}
    </Menu>
  )
}
