'use client'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import type { BoardView, CustomerType } from '../../lib/journey/entities.ts'
import { STORY } from '../../lib/journey/preparation.ts'
import { personName } from '../../lib/journey/values/customer-words.ts'
import { customer } from '../../messages/customer.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { StageFrame } from '../board/stage-frame.tsx'
import { useLang, useWords } from '../i18n.tsx'
import { AnswersList } from '../prepare/answers-list.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { BrandHint } from './brand-hint.tsx'
import { Motives } from './motives.tsx'
import { typeOf } from './type-of.ts'
import { TypeQuestion } from './type-question.tsx'
import { TypeTabs } from './type-tabs.tsx'
import { TypeText, type TypeField } from './type-text.tsx'
import { usePrepared } from './use-prepared.ts'

/** In front of the board while the group answers the four questions; `children` is the board itself. */
export function TypeStage({
  view,
  journeyId,
  columns,
  onMapTab,
  children,
}: {
  view: BoardView
  journeyId: string
  columns: boolean
  onMapTab: boolean
  children: ReactNode
}) {
  const t = useWords(customer)
  const lang = useLang()
  const announce = useAnnounce()
  const { editing } = useBoardParts()
  const [shown, show] = useState('')
  const today = typeOf(view, journeyId)
  const type = view.types.find(({ id }) => id === shown) ?? today
  const name = personName(type?.personName ?? '', view.meta.organisation.word, lang)
  const taken = view.journeys.some(({ typeId }) => typeId === type?.id)
  return (
    <StageFrame
      name="type"
      title={t.title(name)}
      lead={editing?.may({ what: 'type.text' }) ? t.lead : t.watching}
      toBoard={columns ? t.toBoard : t.toList}
      back={t.back}
      onMapTab={onMapTab}
      board={children}
    >
      <TypeTabs view={view} shownId={type?.id ?? ''} todayId={today?.id ?? ''} onShow={show} />
      {type && !taken && editing?.may({ what: 'journey.text' }) ? (
        <Button
          className="self-start"
          data-action="type.today"
          onClick={() => {
            if (editing.edit.setJourney(journeyId, { typeId: type.id })) announce(t.madeToday(name))
          }}
        >
          {t.makeToday}
        </Button>
      ) : null}
      {type ? (
        <FourQuestions key={type.id} type={type} name={name} />
      ) : (
        <p className="text-ink2">{t.noType}</p>
      )}
    </StageFrame>
  )
}

/** What one really wants, how one gets there, why one seeks contact, and who one is: in that order. */
function FourQuestions({ type, name }: { type: CustomerType; name: string }) {
  const t = useWords(customer)
  const announce = useAnnounce()
  const { editing } = useBoardParts()
  const hint = useId()
  const story = usePrepared(STORY)
  const taking = (field: TypeField) =>
    editing?.may({ what: 'type.text' })
      ? (text: string) => {
          if (editing.edit.setText({ in: 'types', id: type.id, field }, text)) announce(t.taken)
        }
      : null
  return (
    <>
      <ol className="flex max-w-4xl flex-col gap-8">
        <TypeQuestion nth={1} asked="want" words={t.want(name)} now={type.want} onTake={taking('want')}>
          <TypeText type={type} field="want" label={t.want(name)} placeholder={t.wantHint} />
          <TypeText type={type} field="limits" label={t.limits} placeholder={t.limitsHint} shownLabel />
        </TypeQuestion>
        <TypeQuestion
          nth={2}
          asked="conclusion"
          words={t.trigger(name)}
          now={type.trigger}
          onTake={taking('trigger')}
        >
          <TypeText
            type={type}
            field="trigger"
            label={t.trigger(name)}
            placeholder={t.triggerHint}
            describedBy={hint}
          >
            <BrandHint id={hint} text={type.trigger} />
          </TypeText>
        </TypeQuestion>
        <TypeQuestion nth={3} asked="interact" words={t.contact(name)}>
          <Motives type={type} label={t.contact(name)} />
        </TypeQuestion>
        <TypeQuestion nth={4} asked="who" words={t.who(name)} now={type.asPerson} onTake={taking('asPerson')}>
          <TypeText type={type} field="personName" label={t.personName} placeholder={t.nameHint} shownLabel />
          <TypeText type={type} field="asPerson" label={t.who(name)} placeholder={t.whoHint} />
        </TypeQuestion>
      </ol>
      {story.given.length > 0 ? <AnswersList questions={[STORY]} taking={false} /> : null}
    </>
  )
}
