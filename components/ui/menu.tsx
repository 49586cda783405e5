'use client'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { createContext, use, useEffect, useId, useRef, useState } from 'react'
import type { ComponentProps, FocusEvent, KeyboardEvent, ReactNode } from 'react'
import { Button } from './button.tsx'
import type { ButtonKind } from './button.tsx'
import { classNames } from './class-names.ts'

const Closing = createContext<() => void>(() => undefined)

/**
 * A button that unfolds a short list of buttons and links; plain Tab order, no menu role to explain.
 * Esc, a press outside, leaving with Tab and choosing fold it again; Esc and choosing give the focus back.
 */
export function Menu({
  label,
  icon,
  kind = 'plain',
  hideLabel,
  name,
  align = 'start',
  side = 'below',
  action,
  children,
}: {
  label: string
  icon?: ReactNode
  kind?: ButtonKind
  /** Only for icons everybody knows; the label then is the button's name for ears. */
  hideLabel?: boolean
  /** For ears, where several have the same label; begins with it. */
  name?: string
  align?: 'start' | 'end'
  side?: 'above' | 'below'
  /** Id of the action this unfolds the choices of. */
  action?: string
  children: ReactNode
}) {
  const [open, setOpen] = useState(false)
  // Nothing of it is drawn, nor fetched, before somebody unfolds it.
  const [seen, setSeen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return undefined
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [open])

  function closeToButton() {
    setOpen(false)
    trigger.current?.focus()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    closeToButton()
  }
  function onBlur(event: FocusEvent) {
    if (event.relatedTarget instanceof Node && !box.current?.contains(event.relatedTarget)) setOpen(false)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only listens to what bubbles up from its controls
    <div ref={box} className="relative inline-block" onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button
        ref={trigger}
        kind={kind}
        icon={icon}
        data-action={action}
        aria-expanded={open}
        aria-controls={id}
        aria-label={name ?? (hideLabel ? label : undefined)}
        onClick={() => {
          setSeen(true)
          setOpen(!open)
        }}
      >
        {hideLabel ? null : (
          <>
            {label}
            <ChevronDown
              aria-hidden
              strokeWidth={1.75}
              className={classNames('transition-transform', open && 'rotate-180')}
            />
          </>
        )}
      </Button>
      <div
        id={id}
        hidden={!open}
        className={classNames(
          'absolute z-30 max-h-[calc(100dvh-5rem)] w-max max-w-[min(20rem,calc(100vw-2rem))] min-w-full overflow-y-auto',
          'rounded-card border border-edge bg-surface p-1',
          'shadow-float',
          align === 'start' ? 'left-0' : 'right-0',
          side === 'below' ? 'top-full mt-1' : 'bottom-full mb-1',
        )}
      >
        <Closing value={closeToButton}>
          <ul>{seen ? children : null}</ul>
        </Closing>
      </div>
    </div>
  )
}

const ROW = classNames(
  'flex min-h-9 w-full items-center gap-2 rounded-sign border border-transparent px-3 py-1.5 text-left text-note text-ink',
  'no-underline hover:bg-raise pointer-coarse:min-h-11 [&_svg]:size-[18px] [&_svg]:shrink-0',
)

type RowProps = { icon?: ReactNode } & Omit<ComponentProps<'button'>, 'type' | 'className'>

function Row({ icon, children, ...rest }: RowProps) {
  return (
    <li>
      <button {...rest} type="button" className={ROW}>
        {icon}
        {children}
      </button>
    </li>
  )
}

export function MenuAction({
  onSelect,
  ...rest
}: { onSelect: () => void } & Omit<RowProps, 'onSelect' | 'onClick'>) {
  const close = use(Closing)
  return (
    <Row
      {...rest}
      onClick={() => {
        close()
        onSelect()
      }}
    />
  )
}

/** Folds when it worked; else it stays, and what is wrong can be said in it. */
export function MenuCommand({ give, ...rest }: { give: () => Promise<boolean> } & Omit<RowProps, 'onClick'>) {
  const close = use(Closing)
  return (
    <Row
      {...rest}
      onClick={async () => {
        if (await give()) close()
      }}
    />
  )
}

export function MenuLink({
  icon,
  children,
  href,
  ...rest
}: { icon?: ReactNode; href: string } & ComponentProps<'a'>) {
  const close = use(Closing)
  return (
    <li>
      <a {...rest} href={href} className={ROW} onClick={close}>
        {icon}
        {children}
      </a>
    </li>
  )
}
